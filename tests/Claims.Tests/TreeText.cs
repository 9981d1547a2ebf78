using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Claims.Tests;

/// <summary>Sentences with trees as tests write them: a word a line, "form lemma POS head relation [features]", head counted from 1, a blank line
/// between sentences. A form that ends in * names the invented place of that name.</summary>
internal static class TreeText
{
    private static readonly Place[] Known =
        [InventedPlaces.Arnholt, InventedPlaces.Belmora, InventedPlaces.Voskhodny, InventedPlaces.SaltWorks, InventedPlaces.Lowmark];

    public static GeoparsedArticle Parse(string rows, Day? published = null, Language? language = null, string? outlet = null)
    {
        var text = new System.Text.StringBuilder();
        var sentences = new List<Sentence>();
        var mentions = new List<PlaceMention>();
        foreach (var block in rows.Trim().Split("\n\n"))
        {
            var tokens = new List<Token>();
            var start = text.Length;
            foreach (var row in block.Split('\n').Select(line => line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                var form = row[0].TrimEnd('*');
                var begin = text.Length;
                text.Append(form).Append(' ');
                var span = new TextSpan(begin, begin + form.Length);
                if (row[0].EndsWith('*'))
                {
                    var place = Known.First(place => place.Name.StartsWith(form, StringComparison.Ordinal));
                    mentions.Add(new PlaceMention(span, sentences.Count, new PlaceResolution.Resolved(place), PlaceRelation.In, new Probability(1)));
                }

                tokens.Add(new Token(
                    span, form, row[1], Enum.Parse<UniversalPos>(row[2], ignoreCase: true), string.Empty, row.Length > 5 ? row[5] : string.Empty, int.Parse(row[3]) - 1, row[4], true));
            }

            sentences.Add(new Sentence { Span = new TextSpan(start, text.Length - 1), Block = 0, Tokens = tokens });
        }

        var whole = text.ToString();
        var article = new Article
        {
            Id = new ArticleId("a"),
            Text = whole,
            Blocks = [new TextBlock(new TextSpan(0, whole.Length - 1), BlockKind.Body)],
            Language = language ?? Language.English,
            Outlet = outlet,
            Published = published is { } day ? PublicationDate.On(day, TimePrecision.Day, DateBasis.Given) : PublicationDate.None,
        };
        return new GeoparsedArticle(new ParsedArticle(article, sentences), mentions);
    }
}
