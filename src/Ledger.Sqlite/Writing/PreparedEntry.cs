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
        if (entry.Intake is { } intake)
        {
            OriginalHash = Digest.Of(intake.Original.Bytes.Span);
            Original = OriginalPacking.Pack(intake.Original.Bytes.Span);
        }
    }

    public ArticleEntry Entry { get; }

    public StoredReading Reading { get; }

    public Digest TextHash { get; }

    public byte[] Mentions { get; }

    /// <summary>The hash of the original; all zero where there is none.</summary>
    public Digest OriginalHash { get; }

    /// <summary>The packed original; null where there is none.</summary>
    public byte[]? Original { get; }

    public string Article => Entry.Article.Id.Value;

    public static PreparedEntry Of(ArticleEntry entry) => new(entry, StoredReading.Of(entry));
}
