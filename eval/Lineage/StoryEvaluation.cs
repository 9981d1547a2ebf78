using System.Text.Json;
using Ledgerline.Eval.Claims;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Lineage;
using Ledgerline.Records;

namespace Ledgerline.Eval.Lineage;

/// <summary>Scores stories against articles that editors grouped by the event they report. The articles are undated, as their dates are those of the collection.</summary>
internal static class StoryEvaluation
{
    public static Measurement Run(string name, string folder, TextWriter? show)
    {
        using var reader = new ClaimReader("ukraine");
        var files = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).ToArray();
        var scores = new List<(double Precision, double Recall)>();
        foreach (var file in files)
        {
            var articles = Articles(file);
            var claims = articles.AsParallel().AsOrdered().Select(article => (article.Article.Id, Claims: reader.Read(article.Article))).ToDictionary(read => read.Id, read => read.Claims);
            var found = new CopyDetector().Detect([.. articles.Select(article => article.Article)], claims).ToDictionary(story => story.Article, story => story.Story.Value);
            scores.AddRange(BCubed.Score([.. articles.Select(article => (article.Event, found[article.Article.Id]))]));
            Show(show, articles, found);
        }

        var (precision, recall) = (scores.Average(score => score.Precision), scores.Average(score => score.Recall));
        var f1 = 2 * precision * recall / (precision + recall);
        return new Measurement(
            name,
            Fingerprint.Of(files),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["bcubedF1"] = f1, ["bcubedPrecision"] = precision, ["bcubedRecall"] = recall },
            [$"{name}: BCubed F1 {f1:0.000} (precision {precision:0.000}, recall {recall:0.000}) on {scores.Count} articles"]);
    }

    private static List<(string Event, Article Article)> Articles(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. document.RootElement.EnumerateArray().SelectMany((happening, number) => happening.GetProperty("articles").EnumerateArray().Select((article, at) => (
                $"{number}: {happening.GetProperty("title").GetString()}",
                Article.OfText(new ArticleId($"{number:00}-{at:00}"), article.GetProperty("text").GetString()!, Language.English) with // A text is never null there.
                {
                    Title = article.GetProperty("title").GetString(),
                }))),
        ];
    }

    private static void Show(TextWriter? show, List<(string Event, Article Article)> articles, Dictionary<ArticleId, string> found)
    {
        foreach (var story in articles.GroupBy(article => found[article.Article.Id]).Where(story => story.Select(article => article.Event).Distinct().Count() > 1))
        {
            show?.WriteLine($"joined: {string.Join(" | ", story.Select(article => $"{article.Event[..Math.Min(30, article.Event.Length)]}: {article.Article.Title}"))}");
        }

        foreach (var happening in articles.GroupBy(article => article.Event).Where(happening => happening.Select(article => found[article.Article.Id]).Distinct().Count() > 1))
        {
            show?.WriteLine($"parted: {happening.Key}: {string.Join(" | ", happening.Select(article => $"{found[article.Article.Id]}: {article.Article.Title}"))}");
        }
    }
}
