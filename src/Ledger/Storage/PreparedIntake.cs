using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Storage;

/// <summary>An intake in the form that goes to disk.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Key">A digest of the article and of the program that read it.</param>
/// <param name="Hash">The original's hash.</param>
/// <param name="Packed">The original, packed.</param>
/// <param name="Size">How many bytes the original has.</param>
/// <param name="Form">How it is to be read.</param>
/// <param name="Recorded">When it was recorded; null where it is being recorded with its entry.</param>
public sealed record PreparedIntake(string Article, Digest Key, Digest Hash, ReadOnlyMemory<byte> Packed, long Size, string Form, DateTimeOffset? Recorded)
{
    /// <summary>An intake that is to be recorded.</summary>
    public static PreparedIntake Of(ArticleId article, Intake intake) => Of(article, intake, null);

    /// <summary>An intake of another ledger.</summary>
    public static PreparedIntake Of(RecordedIntake intake)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return Of(intake.Article, intake.Intake, intake.Recorded);
    }

    private static PreparedIntake Of(ArticleId article, Intake intake, DateTimeOffset? recorded)
    {
        ArgumentNullException.ThrowIfNull(intake);
        var bytes = intake.Original.Bytes;
        return new(article.Value, intake.Key, Digest.Of(bytes.Span), OriginalPacking.Pack(bytes.Span), bytes.Length, intake.Original.Form, recorded);
    }
}
