using System.Globalization;
using System.Text.RegularExpressions;
using Ledgerline.Articles.Extraction.Dates;
using Ledgerline.Articles.Extraction.Html.Tree;
using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>Finds when the article was published and last changed, from all that a page says of it.</summary>
internal sealed partial class DateFinder(ArticleLexicon lexicon)
{
    private const int LongestDateText = 120;

    /// <summary>A line that is nothing but a date counts so near above the text.</summary>
    private const int NodesAbove = 150;
    private const int LongestLine = 60;

    /// <summary>Metadata and address may differ by so many days: zones, and drafts that wait.</summary>
    private const int DaysApart = 3;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:published_time", "datepublished", "article.published", "parsely-pub-date", "sailthru.date", "publishdate", "publish-date",
        "publish_date", "pubdate", "publicationdate", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "dc.date.created",
        "article_date_original", "cxenseparse:recs:publishtime", "rnews:datepublished", "og:article:published_time", "bt:pubdate", "ptime", "date", "created",
        "displaydate", "originalpublicationdate", "citation_publication_date", "citation_date", "datecreated",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "revised", "updated_time",
    ];

    private readonly DateScanner _scanner = new(lexicon.Dates);

    internal (PublicationDate Published, PublicationDate Updated) Find(PageTree page, LinkedData linked, string? url, int textStart, int textEnd)
    {
        var metas = PublishedNames.Select(name => MachineDate.Read(page.Head.Meta(name))).ToList();
        var modified = First([linked.Modified, .. ModifiedNames.Select(name => MachineDate.Read(page.Head.Meta(name)))]);
        var stamps = Stamps(page, textStart, textEnd);
        modified = First([modified, .. stamps.Where(stamp => stamp.IsUpdate).Select(stamp => stamp.Date)]);
        var fromUrl = OfUrl(url);
        var said = First([linked.Published, .. metas]);
        var shown = First([.. stamps.Where(stamp => !stamp.IsUpdate).Select(stamp => stamp.Date)]);
        var published = Weigh(said, shown, fromUrl);
        return (published, published.Precision != TimePrecision.None && modified.Start > published.Start ? modified : PublicationDate.None);
    }

    /// <summary>Metadata first; but where the address and what the page shows agree against it, or the address alone has another day and nothing bears the metadata out,
    /// it is the day on which a system was changed.</summary>
    private static PublicationDate Weigh(PublicationDate said, PublicationDate shown, PublicationDate fromUrl)
    {
        if (said.Precision == TimePrecision.None)
        {
            return shown.Precision == TimePrecision.None || (fromUrl.Precision == TimePrecision.Day && !Agree(shown, fromUrl)) ? First([fromUrl, shown]) : shown;
        }

        if (fromUrl.Precision != TimePrecision.None && !Agree(said, fromUrl) && !Agree(said, shown))
        {
            return Agree(shown, fromUrl) ? shown : fromUrl.Precision == TimePrecision.Day ? fromUrl : said;
        }

        return said;
    }

    private static bool Agree(PublicationDate left, PublicationDate right)
        => left.Precision != TimePrecision.None && right.Range is { Start: { } start, End: { } end }
        && left.Start >= new DateTimeOffset(start.ToDateOnly(), TimeOnly.MinValue, TimeSpan.Zero).AddDays(-DaysApart)
        && left.Start <= new DateTimeOffset(end.ToDateOnly(), TimeOnly.MinValue, TimeSpan.Zero).AddDays(DaysApart);

    /// <summary>The dates that the page shows beside its text: <c>time</c> elements and what is marked as a date; those right above the text first.</summary>
    private List<(PublicationDate Date, bool IsUpdate)> Stamps(PageTree page, int textStart, int textEnd)
    {
        var found = new List<(PublicationDate Date, bool IsUpdate, int Rank)>();
        for (var index = 0; index < page.Nodes.Count; index++)
        {
            var node = page.Nodes[index];
            var isTime = node.Name == "time";
            var isMarked = node.Marks.Property.Contains("datepublished", StringComparison.Ordinal) || node.Marks.Property.Contains("datemodified", StringComparison.Ordinal);
            var isLine = node.IsText && index < textStart && index > textStart - NodesAbove && node.Text.Length is > 5 and <= LongestLine
                && _scanner.IsDateOnly(node.Text, new TextSpan(0, node.Text.Length));
            if (!isTime && !isMarked && !isLine && !(node.Marks != PageMarks.None && lexicon.Pages.IsDate(node.Marks.Names)))
            {
                continue;
            }

            var text = NodeText.Of(page, index, LongestDateText + 1);
            var date = MachineDate.Read(node.Marks.Value);
            date = date.Precision == TimePrecision.None && text.Length is > 0 and <= LongestDateText ? OfText(text) : date;
            if (date.Precision == TimePrecision.None)
            {
                continue;
            }

            var isUpdate = node.Marks.Property.Contains("modified", StringComparison.Ordinal) || (lexicon.Cues.Find(Folding.Fold(text)) & Cue.Updated) != 0
                || node.Marks.Names.Contains("updat", StringComparison.Ordinal) || node.Marks.Names.Contains("modif", StringComparison.Ordinal);
            var rank = isMarked ? 0 : isLine ? NodesAbove + textStart - index : index < textStart ? 1 + (textStart - index) : index < textEnd ? 1000 + index - textStart : 3000 + index - textEnd;
            if (index < textEnd + 40 || isMarked)
            {
                found.Add((date, isUpdate, rank));
            }
        }

        return [.. found.OrderBy(stamp => stamp.Rank).Select(stamp => (stamp.Date, stamp.IsUpdate))];
    }

    private PublicationDate OfText(string text)
    {
        var mention = _scanner.Scan(text, new TextSpan(0, text.Length)).FirstOrDefault(mention => mention.Day is not null);
        return mention.Day is { } day ? PublicationDate.On(day, TimePrecision.Day, DateBasis.Text) : MachineDate.Read(text);
    }

    /// <summary><c>/2015/03/11/</c>, <c>/2015-03-11-</c>, <c>/20150311/</c>; a month alone where no day stands there.</summary>
    private static PublicationDate OfUrl(string? url)
    {
        var match = url is null ? Match.Empty : UrlDate().Match(url);
        if (!match.Success)
        {
            return PublicationDate.None;
        }

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var (year, month, day) = (Number("y"), Number("m"), Number("d"));
        if (month is < 1 or > 12 || day > DateTime.DaysInMonth(year, month))
        {
            return PublicationDate.None;
        }

        return day == 0
            ? PublicationDate.On(new Day(year, month, 1), TimePrecision.Month, DateBasis.Url)
            : PublicationDate.On(new Day(year, month, day), TimePrecision.Day, DateBasis.Url);
    }

    private static PublicationDate First(IEnumerable<PublicationDate> dates) => dates.FirstOrDefault(date => date.Precision != TimePrecision.None);

    [GeneratedRegex(@"/(?<y>(?:19[89]|20[0-4])\d)(?:/(?<m>\d{1,2})(?:/(?<d>\d{1,2})(?=/|\D|$))?(?=/|\D|$)|-(?<m>\d{2})-(?<d>\d{2})(?!\d)|(?<m>\d{2})(?<d>\d{2})(?=/))", RegexOptions.CultureInvariant)]
    private static partial Regex UrlDate();
}
