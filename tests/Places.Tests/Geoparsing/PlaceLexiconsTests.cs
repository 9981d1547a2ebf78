namespace Ledgerline.Places.Tests.Geoparsing;

public sealed class PlaceLexiconsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lexicons-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_Repository_HasThreeLanguages()
        => Assert.Equal(["en", "ru", "uk"], Reading.Lexicons.Languages.Select(language => language.Code));

    [Fact]
    public void Load_FolderWithoutTables_SaysWhatIsMissing()
    {
        var fault = Assert.Throws<DirectoryNotFoundException>(() => PlaceLexicons.Load(_folder));
        Assert.Contains("places-kinds.tsv", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("places-kinds.tsv", "town\tsettlment\tcity\tbefore", "\"settlment\" is no kind of place")]
    [InlineData("places-kinds.tsv", "town\tsettlement\tcity", "3 cells where 4 belong")]
    [InlineData("places-kinds.tsv", "town\tsettlement\tcity\tsideways", "\"sideways\" is no trait")]
    [InlineData("places-relations.tsv", "near it\tnear\t-", "needs {place} exactly once")]
    [InlineData("places-relations.tsv", "near {palce} {place}\tnear\t-", "\"{palce}\" is none of")]
    [InlineData("places-units.tsv", "km\tminus", "is not kilometres above 0")]
    [InlineData("places-numbers.tsv", "few\t5..2", "is not a number")]
    [InlineData("places-words.tsv", "verbs\tsay", "is no class of words")]
    [InlineData("places-demonyms.tsv", "syrian\tSyria", "is not a country's code")]
    public void Load_BadRow_NamesFileAndLine(string file, string row, string expected)
    {
        var language = Directory.CreateDirectory(Path.Combine(_folder, "xx")).FullName;
        foreach (var name in new[] { "kinds", "directions", "units", "hedges", "numbers", "abbreviations", "demonyms", "relations", "words", "persons", "common" })
        {
            File.WriteAllText(Path.Combine(language, $"places-{name}.tsv"), "# nothing\n");
        }

        File.WriteAllText(Path.Combine(language, file), "# a comment\n" + row + "\n");
        var fault = Assert.Throws<FormatException>(() => PlaceLexicons.Load(_folder));
        Assert.Contains($"{file}, line 2: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Geoparser_BadSetting_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new Geoparser(Reading.World, Reading.Ukraine, Reading.Lexicons, new() { LikenessRadiusKm = 0 }));
}
