using System.Text.RegularExpressions;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>Scores claims on a think tank's daily assessments by patterns over their sentences: of those that say that something is unconfirmed, how many
/// leave it so; of those in which a ministry claims to have seized a place, how many give that claim with that source.</summary>
internal static partial class AssessmentEvaluation
{
    private static readonly Factuality[] Withheld = [Factuality.Uncommitted, Factuality.CertainlyNot, Factuality.ProbablyNot, Factuality.PossiblyNot];

    /// <summary>The figures of the reports in <paramref name="folder"/>.</summary>
    public static Measurement Run(string name, string folder, TextWriter? show)
    {
        using var reader = new ClaimReader("ukraine");
        var reports = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => (Id: Path.GetFileNameWithoutExtension(path), Text: File.ReadAllText(path)))
            .AsParallel().AsOrdered().Select(report => reader.Read(report.Id, report.Text, Language.English)).ToList();
        var (open, seized) = (new Counts(), new Counts());
        foreach (var (parsed, claims) in reports)
        {
            foreach (var sentence in parsed.Sentences)
            {
                var text = sentence.Span.In(parsed.Article.Text);
                var within = claims.Where(claim => sentence.Span.Contains(claim.Span)).ToList();
                if (Unconfirmed().IsMatch(text) && within.Count > 0)
                {
                    Count(open, within.All(claim => Withheld.Contains(claim.Factuality)), "open", text, within, show);
                }

                if (Seized().IsMatch(text))
                {
                    Count(seized, within.Any(claim => claim.Type == ClaimType.Captures && claim.Sources.Any(source => Ministry().IsMatch(source.Name))), "seized", text, within, show);
                }
            }
        }

        return new Measurement(
            name,
            Fingerprint.Of([.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)]),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["withheld"] = open.Precision, ["seized"] = seized.Precision },
            [$"{name}: of sentences with claims that say \"not observed\", \"cannot verify\" or \"unconfirmed\", all withheld or negated in {open.Precision:0.000} ({open.Right}/{open.Found}); "
                + $"of sentences in which the ministry claims to have seized or captured a place, given with that source {seized.Precision:0.000} ({seized.Right}/{seized.Found})"]);
    }

    private static void Count(Counts counts, bool right, string what, string text, List<Claim> claims, TextWriter? show)
    {
        counts.Add(1, 1, right ? 1 : 0);
        if (!right)
        {
            show?.WriteLine($"{what}\t{string.Join("; ", claims.Select(claim => $"{claim.Type} {claim.Place.AsNamed} {claim.Factuality} [{string.Join(" > ", claim.Sources.Select(source => source.Name))}]"))}\t{text.ReplaceLineEndings(" ")}");
        }
    }

    [GeneratedRegex(@"\b(?:has|have) not (?:yet )?observed\b|\bcannot (?:independently )?(?:verify|confirm)\b|\bunconfirmed\b|\bunable to (?:independently )?(?:verify|confirm)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unconfirmed();

    [GeneratedRegex(@"Russian (?:Ministry of Defense|MoD)\b[^.;]{0,60}\bclaimed\b[^;]*\b(?:seized|captured)\b [A-Z]")]
    private static partial Regex Seized();

    [GeneratedRegex(@"\bMoD\b|Ministry of Defense")]
    private static partial Regex Ministry();
}
