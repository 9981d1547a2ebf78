using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;

namespace Ledgerline.Places.Tests.Geoparsing;

/// <summary>A small world, a plain sentence splitter, and mentions printed as lines.</summary>
internal static partial class Reading
{
    public static readonly PlaceLexicons Lexicons = PlaceLexicons.Load(Path.Combine(
        typeof(Reading).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "data", "lexicons"));

    public static readonly FakeGazetteer World = new FakeGazetteer()
        .Add("c:ua", "Ukraine", PlaceKind.Country, 49, 32, "UA", 40_000_000, halfBox: 6, names: "Україна|Inflected:України")
        .Add("c:ru", "Russia", PlaceKind.Country, 60, 60, "RU", 140_000_000)
        .Add("c:sd", "Sudan", PlaceKind.Country, 15, 30, "SD", 40_000_000)
        .Add("c:us", "United States of America", PlaceKind.Country, 40, -100, "US", 300_000_000)
        .Add("r:donetsk", "Donetsk Oblast", PlaceKind.Region, 48.1, 37.7, "UA", 4_000_000, halfBox: 1, names: "Donetsk|Donetsk region|Donetsk province|Донецька область|Inflected:Донецькій області|Inflected:Донецької області|Inflected:Донецкой области")
        .Add("r:dnipro", "Dnipropetrovsk Oblast", PlaceKind.Region, 48.5, 35, "UA", 3_000_000, halfBox: 1.7, names: "Dnipropetrovsk|Dnipropetrovsk region")
        .Add("r:kursk", "Kursk Oblast", PlaceKind.Region, 51.7, 36, "RU", 1_000_000, halfBox: 1, names: "Kursk|Kursk region")
        .Add("r:nd", "North Darfur", PlaceKind.Region, 15, 25, "SD", 2_000_000, halfBox: 3)
        .Add("p:donetsk", "Donetsk", PlaceKind.Settlement, 48.02, 37.8, "UA", 900_000, "r:donetsk", names: "Adjective:Донецький|Донецьк")
        .Add("p:bakhmut", "Bakhmut", PlaceKind.Settlement, 48.59, 38, "UA", 80_000, "r:donetsk", names: "Former:Artyomovsk|Бахмут|Inflected:Бахмутом|Inflected:Бахмута")
        .Add("p:pokrovsk", "Pokrovsk", PlaceKind.Settlement, 48.28, 37.18, "UA", 60_000, "r:donetsk", names: "Former:Krasnoarmeysk|Adjective:Покровському|Inflected:Покровска")
        .Add("p:kost-d", "Kostiantynivka", PlaceKind.Settlement, 48.53, 37.71, "UA", 70_000, "r:donetsk", names: "Konstantinovka")
        .Add("p:kost-m", "Kostiantynivka", PlaceKind.Settlement, 47.83, 31.15, "UA", 2_000, names: "Konstantinovka")
        .Add("p:rodynske", "Rodynske", PlaceKind.Settlement, 48.35, 37.2, "UA", 10_000, "r:donetsk")
        .Add("p:shev-1", "Shevchenko", PlaceKind.Settlement, 48.24, 37.17, "UA", 1_000, "r:donetsk")
        .Add("p:shev-2", "Shevchenko", PlaceKind.Settlement, 50.1, 28.1, "UA", 9_000)
        .Add("p:kyiv", "Kyiv", PlaceKind.Settlement, 50.45, 30.52, "UA", 2_900_000, names: "Inflected:Києві")
        .Add("p:kherson", "Kherson", PlaceKind.Settlement, 46.63, 32.6, "UA", 280_000)
        .Add("p:odesa", "Odesa", PlaceKind.Settlement, 46.48, 30.73, "UA", 1_000_000)
        .Add("p:sudzha", "Sudzha", PlaceKind.Settlement, 51.19, 35.27, "RU", 6_000, "r:kursk")
        .Add("p:kursk", "Kursk", PlaceKind.Settlement, 51.73, 36.19, "RU", 400_000, "r:kursk")
        .Add("p:moscow", "Moscow", PlaceKind.Settlement, 55.75, 37.6, "RU", 10_000_000)
        .Add("p:khartoum", "Khartoum", PlaceKind.Settlement, 15.55, 32.53, "SD", 2_000_000)
        .Add("p:fasher", "El Fasher", PlaceKind.Settlement, 13.63, 25.35, "SD", 250_000, "r:nd")
        .Add("p:sivka-ru", "Sivka", PlaceKind.Settlement, 56, 40, "RU", 110_000)
        .Add("p:sivka-ua", "Sivka", PlaceKind.Settlement, 48.9, 38.1, "UA", 11_000, "r:donetsk")
        .Add("p:melnyk-city", "Mel'nyk", PlaceKind.Settlement, 47, 32, "UA", 400_000, names: "Melnyk")
        .Add("p:melnyk-town", "Melnyk", PlaceKind.Settlement, 49.5, 24, "UA", 14_000)
        .Add("p:alexandria-us", "Alexandria", PlaceKind.Settlement, 31.3, -92.4, "US", 48_000)
        .Add("p:most", "Most", PlaceKind.Settlement, 50.5, 13.6, "CZ", 67_000)
        .Add("p:control", "Control", PlaceKind.Settlement, 10, 10, "NG", 3_000)
        .Add("p:united", "Under", PlaceKind.Settlement, 48.3, 37.9, "UA", 300)
        .Add("f:mine", "Pivdenna mine", PlaceKind.Facility, 48.4, 37.3, "UA", names: "Pivdenna")
        .Add("w:m30", "M30", PlaceKind.Road, 48.3, 36, "UA", names: "M-30");

    public static readonly Theatre Ukraine = new()
    {
        Id = "ukraine",
        Name = "Ukraine",
        Countries = ["UA", "RU"],
        Battlegrounds = ["UA", "r:kursk"],
        Actors = [],
        Sides =
        [
            new() { Code = new("RU"), Name = "Russia", Countries = ["RU"], Names = [new(Language.English, "Russia"), new(Language.English, "Moscow")], Demonyms = [new(Language.English, "Russian")] },
            new() { Code = new("UA"), Name = "Ukraine", Countries = ["UA"], Names = [new(Language.English, "Ukraine"), new(Language.English, "Kyiv")], Demonyms = [new(Language.English, "Ukrainian")] },
        ],
    };

    /// <summary>The mentions of <paramref name="text"/> other than demonyms.</summary>
    public static IReadOnlyList<PlaceMention> Mentions(string text, string language = "en", IGazetteer? gazetteer = null)
        => new Geoparser(gazetteer ?? World, Ukraine, Lexicons, new() { MarkDemonyms = false }).Geoparse(Parse(text, language)).Mentions;

    /// <summary>The mentions as "words=place/role/relation", parted by "; ".</summary>
    public static string Print(string text, string language = "en")
        => string.Join("; ", Mentions(text, language).Select(mention => Print(mention, text)));

    public static string Print(PlaceMention mention, string text)
    {
        var relation = mention.Relation;
        var km = relation.DistanceKm is { } range ? $" {Km(range.Min)}..{Km(range.Max)}" : string.Empty;
        var stated = relation.Kind == RelationKind.In ? string.Empty
            : $" {relation.Kind}{(relation.Bearing is null ? string.Empty : " " + relation.Bearing)}{km}{(relation.Other is { } other ? " " + other.Value : string.Empty)}";
        var role = mention.Role == MentionRole.Ground ? string.Empty : " " + mention.Role;
        return $"{mention.Span.In(text)}={mention.Place?.Id.Value ?? "?"}{role}{stated}";
    }

    /// <summary>The text as the Linguistics room hands it on where it has no model: words without tags.</summary>
    public static ParsedArticle Parse(string text, string language = "en")
    {
        var sentences = new List<Sentence>();
        foreach (Match match in SentencePattern().Matches(text))
        {
            sentences.Add(new()
            {
                Span = new(match.Index, match.Index + match.Length),
                Block = 0,
                Tokens = [.. TokenPattern().Matches(match.Value).Select(token => new Token(
                    new(match.Index + token.Index, match.Index + token.Index + token.Length), token.Value, token.Value, UniversalPos.X, "", "", -1, "", true))],
            });
        }

        var article = new Article
        {
            Id = new("test"),
            Text = text,
            Blocks = [new(new(0, text.Length), BlockKind.Body)],
            Language = new(language),
            Published = PublicationDate.None,
        };
        return new(article, sentences);
    }

    private static string Km(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? string.Empty;

    [GeneratedRegex("""\S.*?(?:(?<!\b(?:Mr|м|с|г|La))[.!?](?=\s|$)|$)""", RegexOptions.Singleline)]
    private static partial Regex SentencePattern();

    [GeneratedRegex("""\w+|[^\w\s]""")]
    private static partial Regex TokenPattern();
}
