using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;
using static Ledgerline.Places.Tests.Gazetteers.SmallGazetteer;

namespace Ledgerline.Places.Tests.Gazetteers;

public sealed class GazetteerFindTests : IDisposable
{
    private readonly SmallGazetteer _small = new(new GazetteerSources
    {
        Places =
        [
            Table(
                Row(1, "Vysoke", "Високе,Высокое,Vysokoye", 48.5, 37.5, "UA", 900),
                Row(2, "Vysoke", "Високе", 50.1, 30.2, "UA", 4000),
                Row(3, "Sadivka", "Sadovka,Садівка,Садовка", 48.6, 37.6, "UA"),
                Row(4, "Novyi Brid", "Новий Брід,Новый Брод", 48.7, 37.4, "UA"),
                Row(5, "Zelenhorsk", "Зеленгорськ,Зеленогорск,Zelenogorsk", 48.2, 37.1, "UA"),
                Row(6, "Al Murtafi", "Murtafa,المرتفع", 15.6, 32.5, "SD", 70000)),
        ],
        Supplements = [GazetteerInput.FromText("own.places.tsv", "# comment\nlocal:hill-mine\tHill mine\tfacility\t48.51\t37.52\tUA\tшахта Гірська\ttest\n")],
        Aliases = [GazetteerInput.FromText("own.names.tsv", "geonames:5\tStakhanivka\tformer\ttest\ngeonames:3\tSadove\tcurrent\ttest\ngeonames:6\tMurtafian\tadjective\ttest\n")],
    });

    [Theory]
    [InlineData("Vysoke", "geonames:2 Official 1.00|geonames:1 Official 1.00")]
    [InlineData("VYSOKOYE", "geonames:1 Alternate 0.95|geonames:2 Transliterated 0.80")]
    [InlineData("Високого", "geonames:2 Inflected 0.85|geonames:1 Inflected 0.85")]
    [InlineData("Садівці", "geonames:3 Inflected 0.85")]
    [InlineData("Sadiwka", "geonames:3 Transliterated 0.80")]
    [InlineData("Sadove", "geonames:3 Official 1.00")]
    [InlineData("Sadivka", "geonames:3 Former 0.90")]
    [InlineData("Stakhanivka", "geonames:5 Former 0.90")]
    [InlineData("Зеленогорская", "geonames:5 Adjective 0.75")]
    [InlineData("Zelenogorsky", "geonames:5 Adjective 0.75")]
    [InlineData("Murtafian", "geonames:6 Adjective 0.88")]
    [InlineData("Нового Броду", "geonames:4 Inflected 0.85")]
    [InlineData("al-Murtafi", "geonames:6 Official 1.00")]
    [InlineData("المرتفع", "geonames:6 Alternate 0.95")]
    [InlineData("Hill Mine", "local:hill-mine Official 1.00")]
    [InlineData("Nowhere", "")]
    [InlineData("", "")]
    [InlineData("!?", "")]
    public void Find_Name_GivesPlacesByScoreAndPopulation(string name, string expected)
        => Assert.Equal(expected, Describe(_small.Gazetteer.Find(name)));

    [Fact]
    public void Find_NameOfTenThousandLetters_FindsNothing() => Assert.Empty(_small.Gazetteer.Find(new string('х', 10_000)));

    [Theory]
    [InlineData("Zelenhrosk", "geonames:5")]
    [InlineData("Zelengorsky", "geonames:5")]
    public void FindLike_GarbledName_FindsTheNearest(string name, string expected)
        => Assert.Equal(expected, _small.Gazetteer.FindLike(name, 1).Single().Place.Id.Value);

    [Fact]
    public void FindLike_Nearby_LooksOnlyThere()
    {
        Assert.Equal("geonames:5", _small.Gazetteer.FindLike("Zelenhrosk", 5, new Coordinate(48.2, 37.1), 20).Single().Place.Id.Value);
        Assert.Empty(_small.Gazetteer.FindLike("Zelenhrosk", 5, new Coordinate(15.6, 32.5), 20));
    }

    [Fact]
    public void Search_PreferredCountry_ComesFirst()
        => Assert.Equal("geonames:1", _small.Gazetteer.Search("Vysokoye", 5, ["UA"])[0].Place.Id.Value);

    [Theory]
    [InlineData("Новый", 2)]
    [InlineData("Нового", 2)]
    [InlineData("novyy", 2)]
    [InlineData("hill", 2)]
    [InlineData("Vysoke", 1)]
    [InlineData("zzz", 0)]
    public void LongestNameFrom_Word_CountsTheWordsOfTheLongestName(string word, int expected)
        => Assert.Equal(expected, _small.Gazetteer.LongestNameFrom(word));

    [Fact]
    public void FindById_KnownAndUnknown_GiveThePlaceAndNull()
    {
        Assert.Equal("Hill mine", _small.Gazetteer.FindById(new PlaceId("local:hill-mine"))?.Name);
        Assert.Null(_small.Gazetteer.FindById(new PlaceId("geonames:99")));
        Assert.Null(_small.Gazetteer.FindById(new PlaceId("")));
    }

    [Fact]
    public void Near_Point_GivesTheNearestFirst()
        => Assert.Equal(["geonames:1", "local:hill-mine", "geonames:3"], _small.Gazetteer.Near(new Coordinate(48.5, 37.5), 15).Select(place => place.Id.Value));

    public void Dispose() => _small.Dispose();

    private static string Describe(IEnumerable<GazetteerMatch> matches)
        => string.Join('|', matches.Select(match => FormattableString.Invariant($"{match.Place.Id} {match.Kind} {match.Score:F2}")));
}
