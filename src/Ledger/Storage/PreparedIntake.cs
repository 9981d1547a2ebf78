using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Storage;

/// <summary>An intake in the form that goes to disk.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Key">A digest of the article and of the program that read it.</param>
/// <param name="Hash">The original's hash.</param>
/// <param name="Packed">The original, packed.</param>
/// <param name="Size">How many bytes the original has.</param>
/// <param name="Form">How it is to be read.</param>
/// <param name="Recorded">When it is recorded.</param>
public sealed record PreparedIntake(string Article, Digest Key, Digest Hash, ReadOnlyMemory<byte> Packed, long Size, string Form, DateTimeOffset Recorded)
{
    /// <summary>The intake of an entry that has one.</summary>
    public static PreparedIntake Of(PreparedEntry entry, DateTimeOffset recorded)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var intake = entry.Entry.Intake ?? throw new ArgumentException("The entry has no intake.", nameof(entry));
        return new(entry.Article, intake.Key, entry.OriginalHash, entry.Original, intake.Original.Bytes.Length, intake.Original.Form, recorded);
    }

    /// <summary>An intake of another ledger.</summary>
    public static PreparedIntake Of(RecordedIntake intake)
    {
        ArgumentNullException.ThrowIfNull(intake);
        var bytes = intake.Intake.Original.Bytes;
        return new(intake.Article.Value, intake.Intake.Key, Digest.Of(bytes.Span), OriginalPacking.Pack(bytes.Span), bytes.Length, intake.Intake.Original.Form, intake.Recorded);
    }
}
