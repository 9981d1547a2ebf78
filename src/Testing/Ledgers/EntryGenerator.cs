using Ledgerline.Ledger;
using Ledgerline.Records;

namespace Ledgerline.Testing.Ledgers;

/// <summary>Makes readings that are sound and otherwise as odd as records allow: every enum value, open ranges, nulls, three scripts and emoji.</summary>
/// <remarks>The same seed gives the same readings.</remarks>
public sealed class EntryGenerator
{
    private static readonly string[] Words =
    [
        "troops", "the northern edge", "«тримає позиції»", "взяли", "ієрихон", "\"quoted\"", "back\\slash", "tab\there", "🙂", "é", "<b>", "12 km",
        "Kassala", "Ер-Рахад", "Мар'янівка", "\u0001", "line\nbreak", "it is said", "не подтверждено",
    ];

    private static readonly string[] Winds = ["N", "NE", "E", "SE", "S", "SW", "W", "NW", "205"];

    private readonly Random _random;

    /// <summary>Creates a generator.</summary>
    public EntryGenerator(int seed) => _random = new Random(seed);

    /// <summary>The next reading, of the article <paramref name="article"/>.</summary>
    /// <param name="article">The article's name.</param>
    /// <param name="claims">How many claims it has.</param>
    /// <param name="mentions">How many place mentions it has.</param>
    public ArticleEntry Next(string article, int claims, int mentions)
    {
        var text = Sentence(40 + _random.Next(40));
        var it = new Article
        {
            Id = new ArticleId(article),
            Text = text,
            Blocks = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => new TextBlock(Span(text), Any<BlockKind>()))],
            Language = new Language(Pick("en", "uk", "ru", "und")),
            Published = Published(),
            Url = Maybe(() => $"https://example.org/{article}?a=1&b=2"),
            Outlet = Maybe(() => Sentence(2)),
            Title = Maybe(() => Sentence(5)),
            Byline = Maybe(() => Sentence(2)),
            Updated = Published(),
            Caption = Maybe(() => Sentence(3)),
            Warnings = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Sentence(4))],
        };
        return new ArticleEntry(
            it,
            [.. Enumerable.Range(0, mentions).Select(_ => Mention(text)).OrderBy(mention => mention.Span)],
            [.. Enumerable.Range(0, claims).Select(_ => Claim(it)).OrderBy(claim => claim.Span)]);
    }

    private PlaceMention Mention(string text) => new(
        Span(text),
        _random.Next(30),
        Chance(5) ? new PlaceResolution.Unresolved(Any<UnresolvedReason>()) : new PlaceResolution.Resolved(Place(), Maybe(() => Sentence(3))),
        Relation(),
        new Probability(_random.NextDouble()),
        Any<MentionRole>());

    private Claim Claim(Article article)
    {
        var span = Span(article.Text);
        var mention = Span(article.Text);
        return new Claim
        {
            Id = new ClaimId(_random.NextInt64().ToString("x16", System.Globalization.CultureInfo.InvariantCulture)),
            Article = article.Id,
            Span = span,
            Quote = span.In(article.Text),
            Type = Any<ClaimType>(),
            Agent = new Participant(Maybe(Side), Maybe(() => Sentence(2))),
            Target = Chance(2) ? Participant.Unsaid : new Participant(Maybe(Side), Maybe(() => Sentence(1))),
            Place = new ClaimPlace(mention, Sentence(2), Chance(4) ? null : Place(), Relation()),
            Sources = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Source())],
            Factuality = Any<Factuality>(),
            Time = Maybe(Days),
            Said = Maybe(Days),
            Confidence = new Probability(_random.NextDouble()),
            Weapon = Maybe(() => Sentence(1)),
            Disclaimers = [.. Enumerable.Range(0, _random.Next(2)).Select(_ => Span(article.Text))],
        };
    }

    private Source Source() => new(Sentence(2), Any<SourceKind>(), Maybe(Side), Maybe(() => Sentence(4)));

    private Place Place()
    {
        var number = _random.Next(500);
        return new Place
        {
            Id = new PlaceId(number % 7 == 0 ? $"local:place-{number}" : $"geonames:{100_000 + number}"),
            Name = Sentence(1),
            Kind = Any<PlaceKind>(),
            Location = new Coordinate((_random.NextDouble() * 180) - 90, Math.Round((_random.NextDouble() * 360) - 180, 5)),
            Country = Pick("SD", "AM", ""),
            Admin = Sentence(2),
            Population = Chance(2) ? 0 : _random.NextInt64(10_000_000_000),
        };
    }

    private PlaceRelation Relation()
    {
        if (Chance(2))
        {
            return PlaceRelation.In;
        }

        KilometreRange? distance = Chance(2)
            ? null
            : new KilometreRange(Chance(2) ? null : _random.NextDouble() * 10, Chance(2) ? null : _random.Next(50));
        return new PlaceRelation(Any<RelationKind>(), Chance(2) ? null : Pick(Winds), distance, Maybe(() => new PlaceId("geonames:" + _random.Next(1, 99))));
    }

    private PublicationDate Published()
    {
        var day = AnyDay();
        return _random.Next(5) switch
        {
            0 => PublicationDate.None,
            1 => PublicationDate.At(new DateTimeOffset(day.Year, day.Month, day.DayOfMonth, _random.Next(24), _random.Next(60), _random.Next(60), TimeSpan.Zero), Any<DateBasis>()),
            2 => PublicationDate.On(new Day(day.Year, day.Month, 1), TimePrecision.Month, Any<DateBasis>()),
            3 => PublicationDate.On(new Day(day.Year, 1, 1), TimePrecision.Year, Any<DateBasis>()),
            _ => PublicationDate.On(day, TimePrecision.Day, Any<DateBasis>()),
        };
    }

    private DayRange Days()
    {
        var start = AnyDay();
        return new DayRange(Chance(4) ? null : start, Chance(4) ? null : start.AddDays(_random.Next(40)), Any<TimePrecision>());
    }

    private Day AnyDay() => new Day(2014, 1, 1).AddDays(_random.Next(4500));

    private SideCode Side() => new(Pick("RU", "UA", "SAF", "RSF"));

    private TextSpan Span(string text)
    {
        var start = Whole(text, _random.Next(text.Length));
        return new TextSpan(start, Whole(text, Math.Min(text.Length, start + 1 + _random.Next(120))));
    }

    // An offset that does not split a character in two.
    private static int Whole(string text, int offset)
        => offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Pick(Words)));

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];

    private T Any<T>()
        where T : struct, Enum
        => Pick(Enum.GetValues<T>());

    private T? Maybe<T>(Func<T> make)
        where T : class
        => Chance(2) ? null : make();

    private SideCode? Maybe(Func<SideCode> make) => Chance(2) ? null : make();

    private DayRange? Maybe(Func<DayRange> make) => Chance(2) ? null : make();

    private PlaceId? Maybe(Func<PlaceId> make) => Chance(2) ? null : make();
}
