using System.Reflection;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;

namespace Ledgerline.Places.Tests.Gazetteers;

/// <summary>A tier of its own: runs where the build has compiled the gazetteer of the world.</summary>
public sealed class WorldGazetteerTests
{
    private static readonly string World = Path.Combine(
        typeof(WorldGazetteerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
        "artifacts", "gazetteer", "world.gazetteer");

    [Theory]
    [InlineData("Toretsk", "geonames:709354")]
    [InlineData("Dzerzhynsk", "geonames:709354")]
    [InlineData("Торецк", "geonames:709354")]
    [InlineData("Artyomovsk", "geonames:713174")]
    [InlineData("Konstantinovka", "geonames:705104")]
    [InlineData("Krasnoarmeysk", "geonames:704422")]
    [InlineData("Авдіївкою", "geonames:713122")]
    [InlineData("Донецької області", "geonames:709716")]
    [InlineData("Zaporizhzhia Nuclear Power Plant", "local:zaporizhzhia-nuclear-power-plant")]
    [InlineData("Crimea", "geonames:703883")]
    [InlineData("Ukraine", "geonames:690791")]
    [InlineData("Sheptytskyi", "geonames:710554")]
    public void Find_NameOfUkraine_HasItsPlaceBeforeAllOthersOfTheCountry(string name, string expected)
    {
        using var gazetteer = Open();
        Assert.Equal(expected, gazetteer.Find(name).Where(match => match.Place.Country == "UA").MaxBy(match => (match.Place.Population > 0, match.Place.Population))?.Place.Id.Value);
    }

    [Theory]
    [InlineData("Krasnoarmiisk", "Pokrovsk", 1938, 2016)]
    [InlineData("Krasnoarmeysk", "Pokrovsk", 1938, 2016)]
    [InlineData("Артёмовск", "Bakhmut", 1924, 2016)]
    [InlineData("Bakhmut", "Bakhmut", 2016, null)]
    [InlineData("Dnepropetrovsk", "Dnipro", 1926, 2016)]
    [InlineData("Tsyurupynsk", "Oleshky", 1928, 2016)]
    [InlineData("Sieverodonetsk", "Siverskodonetsk", 1950, 2024)]
    [InlineData("Chervonohrad", "Sheptytskyi", 1951, 2024)]
    [InlineData("Kyiv", "Kyiv", null, null)]
    public void Find_NameOfARenamedTown_SaysWhenItBoreTheName(string name, string now, int? from, int? to)
    {
        using var gazetteer = Open();
        var match = gazetteer.Find(name).First(match => match.Place.Country == "UA" && match.Place.Kind == PlaceKind.Settlement && match.Place.Population > 5_000);
        Assert.Equal((now, from, to), (match.Place.Name, match.Use?.From, match.Use?.To));
    }

    [Theory]
    [InlineData("Khartoum", "geonames:379252")]
    [InlineData("Goma", "geonames:216281")]
    [InlineData("Moscow", "geonames:524901")]
    [InlineData("Paris", "geonames:2988507")]
    public void Find_KnownCity_ComesFirst(string name, string expected)
    {
        using var gazetteer = Open();
        Assert.Equal(expected, gazetteer.Find(name)[0].Place.Id.Value);
    }

    [Fact]
    public void Contains_Crimea_IsUkraine()
    {
        using var gazetteer = Open();
        Assert.True(gazetteer.Contains(gazetteer.Country("UA")!.Id, new Coordinate(44.95, 34.1)));
        Assert.False(gazetteer.Contains(gazetteer.Country("RU")!.Id, new Coordinate(44.95, 34.1)));
    }

    private static Gazetteer Open()
    {
        Assert.SkipUnless(File.Exists(World), $"{World} is not there: build src/Cli once, which compiles it.");
        return Gazetteer.Open(World);
    }
}
