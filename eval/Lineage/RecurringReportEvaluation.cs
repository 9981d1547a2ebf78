using Ledgerline.Eval.Linguistics;
using Ledgerline.Lineage;
using Ledgerline.Records;

namespace Ledgerline.Eval.Lineage;

/// <summary>Counts how many reports of one author, who carries text from day to day, are taken for copies of each other: pairs at most a week apart, with
/// and without the name of the outlet.</summary>
internal static class RecurringReportEvaluation
{
    private const int NearDays = 7;

    public static Measurement Run(string name, string folder, TextWriter? show)
    {
        var files = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToArray();
        var reports = files.Select(path => Article.OfText(new ArticleId(Path.GetFileNameWithoutExtension(path)), File.ReadAllText(path), Language.English) with
        {
            Published = PublicationDate.On(Day.Parse(Path.GetFileNameWithoutExtension(path)), TimePrecision.Day, DateBasis.Given),
        }).ToList();
        var pairs = reports.SelectMany((one, i) => reports.Skip(i + 1).Where(other => Near(one, other))).Count();
        var named = False([.. reports.Select(report => report with { Outlet = "The Institute" })], show);
        var unnamed = False(reports, show);
        return new Measurement(
            name,
            Fingerprint.Of(files),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["apart"] = 1 - ((double)named / pairs), ["apartUnnamed"] = 1 - ((double)unnamed / pairs) },
            [$"{name}: of {pairs} pairs of reports at most {NearDays} days apart {named} are taken for copies, {unnamed} where the outlet is not known"]);
    }

    private static bool Near(Article one, Article other) => Math.Abs(one.Published.Day!.Value.DaysSince(other.Published.Day!.Value)) <= NearDays; // Each is dated by its file.

    private static int False(List<Article> reports, TextWriter? show)
    {
        var copies = new CopyDetector().Detect(reports, new Dictionary<ArticleId, IReadOnlyList<Claim>>()).Where(story => story.CopyOf is not null).ToList();
        copies.ForEach(copy => show?.WriteLine($"{copy.Article} of {copy.CopyOf}: {copy.Similarity:0.00}"));
        return copies.Count;
    }
}
