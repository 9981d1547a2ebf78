using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Sqlite.Writing;

/// <summary>An entry in the form that goes to disk, made before the write lock is taken.</summary>
internal sealed class PreparedEntry
{
    private PreparedEntry(ArticleEntry entry, StoredReading reading)
    {
        Entry = entry;
        Reading = reading;
        TextHash = Digest.OfText(entry.Article.Text);
        Mentions = MentionPacking.Pack(reading.Mentions);
    }

    public ArticleEntry Entry { get; }

    public StoredReading Reading { get; }

    public Digest TextHash { get; }

    public byte[] Mentions { get; }

    public string Article => Entry.Article.Id.Value;

    public static PreparedEntry Of(ArticleEntry entry) => new(entry, StoredReading.Of(entry));
}
