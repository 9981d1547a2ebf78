using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Ledgerline.Articles;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Records;
using RawDocument = Ledgerline.Articles.RawDocument;

namespace Ledgerline.Eval.Articles;

/// <summary>Scores title, day and author as they are found in the visible page against what the page's metadata says, which is hidden from the reader:
/// <c>meta</c> elements, JSON-LD and microdata are taken out first. Only pages that show what their metadata says count.</summary>
internal static partial class PageFactsEvaluation
{
    private sealed record Gold(string? Title, string? Author, DateOnly? Day);

    public static Measurement Run(string name, string archive, TextWriter? show)
    {
        var extractor = new ArticleExtractor(ArticleLexicon.Load(ArticleLexicon.DefaultFolder), new ArticleReaderOptions { Language = Language.English });
        var (title, author, day) = (new Tally(), new Tally(), new Tally());
        foreach (var page in TestPages.Read(archive))
        {
            var html = Encoding.UTF8.GetString(page.Source);
            var hidden = Hide(html);
            var gold = Visible(Read(html), hidden);
            var raw = new RawDocument { Input = page.Name, Id = page.Name, Format = RawFormat.Html, Content = Encoding.UTF8.GetBytes(hidden) };
            if (extractor.Extract(raw) is not ArticleReading.Read { Article: var article })
            {
                continue;
            }

            title.Add(gold.Title, article.Title, IsSameTitle, page.Name, show);
            author.Add(gold.Author, article.Byline, IsSameAuthor, page.Name, show);
            day.Add(
                gold.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                article.Published.Day?.ToDateOnly().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                IsSameDay,
                page.Name,
                show);
        }

        return new Measurement(
            name,
            Fingerprint.Of(archive),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["title"] = title.Share, ["day"] = day.Share, ["author"] = author.Share },
            [$"{name}: title {title}; day {day}; author {author}; of pages whose hidden metadata says one"]);
    }

    private static Gold Read(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var linked = document.QuerySelectorAll("script[type='application/ld+json']").Select(script => TryParse(script.TextContent)).OfType<JsonElement>()
            .SelectMany(Objects).FirstOrDefault(it => it.TryGetProperty("datePublished", out _) && it.TryGetProperty("headline", out _));
        string? Meta(string of) => document.QuerySelector($"meta[property='{of}'],meta[name='{of}']")?.GetAttribute("content")?.Trim() is { Length: > 0 } said ? said : null;
        var date = Text(linked, "datePublished") ?? Meta("article:published_time") ?? Meta("datePublished") ?? Meta("pubdate");
        var authors = linked.ValueKind == JsonValueKind.Object && linked.TryGetProperty("author", out var by) ? Text(by, "name") : null;
        var author = authors ?? Meta("author") ?? Meta("byl") ?? Meta("parsely-author");
        return new Gold(
            Text(linked, "headline") ?? Meta("og:title"),
            author is null || author.StartsWith("http", StringComparison.Ordinal) ? null : author,
            date is { Length: >= 10 } && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
    }

    /// <summary>Only what the page shows somewhere can be found in it.</summary>
    private static Gold Visible(Gold gold, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var script in document.QuerySelectorAll("script,style,noscript"))
        {
            script.Remove();
        }

        var text = Key($"{document.Title} {document.Body?.TextContent}");
        bool Has(string? words) => words is not null && Key(words) is { Length: > 0 } key && text.Contains(key, StringComparison.Ordinal);
        string[] forms = ["yyyy-MM-dd", "yyyy/MM/dd", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "dd.MM.yyyy", "dd/MM/yyyy", "MM/dd/yyyy"];
        var isDated = gold.Day is { } day && (html.Contains($"datetime=\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", StringComparison.OrdinalIgnoreCase)
            || forms.Any(form => Has(day.ToString(form, CultureInfo.InvariantCulture))));
        return new Gold(Has(gold.Title) ? gold.Title : null, Has(gold.Author) ? gold.Author : null, isDated ? gold.Day : null);
    }

    private static JsonElement? TryParse(string json)
    {
        try
        {
            return JsonDocument.Parse(json).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => [root, .. root.TryGetProperty("@graph", out var graph) ? Objects(graph) : []],
        _ => [],
    };

    private static string? Text(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().Select(item => Text(item, name)).FirstOrDefault(),
        JsonValueKind.Object when json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String => value.GetString(),
        _ => null,
    };

    private static string Hide(string html) => Microdata().Replace(LinkedData().Replace(MetaElement().Replace(html, ""), ""), " ");

    /// <summary>Metadata often has the outlet's name behind the headline, divided from it by a mark.</summary>
    private static bool IsSameTitle(string gold, string found)
    {
        if (gold.StartsWith(found, StringComparison.OrdinalIgnoreCase) && gold[found.Length..].TrimStart() is [var mark, ..] && !char.IsLetterOrDigit(mark))
        {
            return true;
        }

        var (left, right) = (Key(gold), Key(found));
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return shorter.Length > 0 && longer.Contains(shorter, StringComparison.Ordinal) && shorter.Length >= 0.7 * longer.Length;
    }

    private static bool IsSameAuthor(string gold, string found)
    {
        var (left, right) = (Key(gold), Key(found));
        return left.Length > 0 && right.Length > 0 && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
    }

    /// <summary>A clock near midnight falls on another day in another zone.</summary>
    private static bool IsSameDay(string gold, string found)
        => Math.Abs(DateOnly.Parse(gold, CultureInfo.InvariantCulture).DayNumber - DateOnly.Parse(found, CultureInfo.InvariantCulture).DayNumber) <= 1;

    private static string Key(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    [GeneratedRegex("<meta\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex MetaElement();

    [GeneratedRegex("<script[^>]*ld\\+json[^>]*>.*?</script>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex LinkedData();

    [GeneratedRegex("\\sitemprop=(\"[^\"]*\"|'[^']*')", RegexOptions.IgnoreCase)]
    private static partial Regex Microdata();

    private sealed class Tally
    {
        private int _right;
        private int _wrong;
        private int _missing;

        public double Share => (double)_right / Math.Max(1, _right + _wrong + _missing);

        public void Add(string? gold, string? found, Func<string, string, bool> isSame, string page, TextWriter? show)
        {
            if (gold is null)
            {
                return;
            }

            var right = found is not null && isSame(gold, found);
            _right += right ? 1 : 0;
            _wrong += !right && found is not null ? 1 : 0;
            _missing += found is null ? 1 : 0;
            if (!right)
            {
                show?.WriteLine($"{page}\t{gold}\t{found ?? "-"}");
            }
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{Share:F3} ({_right} of {_right + _wrong + _missing}, {_wrong} wrong, {_missing} missing)");
    }
}
