using Ledgerline.Eval.Linguistics;
using Ledgerline.Places.Training;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>Counts the news texts that are not about war from which no claim is read. A few of these local and health reports do tell of fighting,
/// so the share is a lower bound.</summary>
internal static class QuietNewsEvaluation
{
    /// <summary>The share of the corpora's texts without a claim.</summary>
    public static Measurement Run(string name, IReadOnlyList<string> corpora, TextWriter? show)
    {
        using var reader = new ClaimReader("ukraine");
        var texts = corpora.SelectMany(ToponymCorpus.Read).ToList();
        var claims = texts.AsParallel().AsOrdered().Select(text => reader.Read(text.Id, text.Text, Language.English).Claims).ToList();
        foreach (var claim in claims.SelectMany(found => found))
        {
            show?.WriteLine($"{claim.Article}\t{claim.Type}\t{claim.Place.AsNamed}\t{claim.Quote.ReplaceLineEndings(" ")}");
        }

        var clean = claims.Count(found => found.Count == 0);
        return new Measurement(
            name,
            Fingerprint.Of(corpora),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["clean"] = (double)clean / texts.Count },
            [$"{name}: {clean} of {texts.Count} texts without a claim"]);
    }
}
