using System.Text.Json;
using System.Text.RegularExpressions;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Lineage;
using Ledgerline.Records;

namespace Ledgerline.Eval.Lineage;

/// <summary>Scores which articles are taken for copies: pairs of real articles that were read and judged, and pairs made by rewriting articles as a whole or
/// putting a passage of one into another text.</summary>
internal static partial class CopyEvaluation
{
    private const int LeastSentences = 8;
    private const int LeastWords = 150;
    private const int MostWords = 2500;

    public static Measurement Run(string name, string folder, string judged, TextWriter? show)
    {
        var files = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).ToArray();
        var articles = files.SelectMany(Articles).ToList();
        var real = Score(articles, [.. File.ReadLines(judged).Skip(1).Select(line => line.Split('\t')).Select(row => Pair(row[0], row[1]))], show);
        var texts = articles.Where(article => Sentences(article.Text).Length >= LeastSentences && article.Text.Split(' ').Length is >= LeastWords and <= MostWords).ToList();
        var whole = Whole(texts, show);
        var third = Third(texts, show);
        return new Measurement(
            name,
            Fingerprint.Of([.. files, judged]),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["judgedF1"] = real.F1, ["wholeF1"] = whole.F1, ["thirdF1"] = third.F1 },
            [
                $"{name}: pairs judged by reading {real.Line}",
                $"{name}: whole articles rewritten {whole.Line}",
                $"{name}: a third copied {third.Line}",
            ]);
    }

    /// <summary>Every other article of a collection, with one rewriting of each that is there and of none that is not.</summary>
    private static (double F1, string Line) Whole(List<Article> articles, TextWriter? show)
    {
        var made = new List<Article>();
        var expected = new HashSet<(string, string)>();
        var ways = Rewriting.Whole.ToArray();
        for (var i = 0; i < articles.Count; i++)
        {
            var (way, rewrite) = ways[i % ways.Length];
            var text = string.Join('\n', rewrite(Sentences(articles[i].Text), new Random(i)));
            made.Add(Article.OfText(new ArticleId($"{articles[i].Id} {way}"), text, Language.English));
            expected.Add(Pair(articles[i].Id.Value, made[^1].Id.Value));
        }

        return Score([.. articles, .. made], expected, show, isMade: true);
    }

    /// <summary>The first half of the articles, and texts of the second half's words into each of which a passage of one of the first is put.</summary>
    private static (double F1, string Line) Third(List<Article> articles, TextWriter? show)
    {
        var (sources, others) = (articles[..(articles.Count / 2)], articles[(articles.Count / 2)..]);
        var made = new List<Article>();
        var expected = new HashSet<(string, string)>();
        foreach (var (source, other) in sources.Zip(others))
        {
            var text = string.Join('\n', Rewriting.Third(Sentences(source.Text), Sentences(other.Text), new Random(made.Count)));
            made.Add(Article.OfText(new ArticleId($"{other.Id} with a passage of {source.Id}"), text, Language.English));
            expected.Add(Pair(source.Id.Value, made[^1].Id.Value));
        }

        return Score([.. sources, .. made], expected, show, isMade: true);
    }

    /// <summary>Pairs that belong to one tree of copies, against those expected. Where pairs were made, those of two articles that were both made, or both found, are not looked at.</summary>
    private static (double F1, string Line) Score(List<Article> articles, HashSet<(string, string)> expected, TextWriter? show, bool isMade = false)
    {
        var found = new CopyDetector().Detect(articles, new Dictionary<ArticleId, IReadOnlyList<Claim>>());
        var copyOf = found.ToDictionary(story => story.Article, story => story.CopyOf);
        var pairs = found
            .GroupBy(story => Root(story.Article, copyOf).Value)
            .SelectMany(tree => tree.SelectMany((one, i) => tree.Skip(i + 1).Select(other => Pair(one.Article.Value, other.Article.Value))))
            .Where(pair => !isMade || pair.Item1.Contains(' ', StringComparison.Ordinal) != pair.Item2.Contains(' ', StringComparison.Ordinal))
            .ToHashSet();
        var right = pairs.Count(expected.Contains);
        pairs.Except(expected).ToList().ForEach(pair => show?.WriteLine($"wrong\t{pair}"));
        expected.Except(pairs).ToList().ForEach(pair => show?.WriteLine($"missed\t{pair}"));
        var (precision, recall) = ((double)right / Math.Max(1, pairs.Count), (double)right / expected.Count);
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return (f1, $"F1 {f1:0.000} (precision {precision:0.000}, recall {recall:0.000}; {expected.Count} pairs among {articles.Count} articles)");
    }

    private static ArticleId Root(ArticleId article, Dictionary<ArticleId, ArticleId?> copyOf)
        => copyOf[article] is { } original ? Root(original, copyOf) : article;

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static IEnumerable<Article> Articles(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.EnumerateArray().SelectMany((happening, number) => happening.GetProperty("articles").EnumerateArray().Select((article, at) => Article.OfText(
            new ArticleId($"{Path.GetFileNameWithoutExtension(file)}:{number:00}-{at:00}"),
            article.GetProperty("text").GetString()!, // A text is never null there.
            Language.English))).ToList();
    }

    private static string[] Sentences(string text) => [.. SentenceEnd().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    [GeneratedRegex(@"(?<=[.!?][”""]?)\s+(?=[A-Z“""])|\n+")]
    private static partial Regex SentenceEnd();
}
