using System.IO.Compression;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;
using static Ledgerline.Places.Tests.Gazetteers.SmallGazetteer;

namespace Ledgerline.Places.Tests.Gazetteers;

public sealed class GazetteerImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("import-").FullName;

    private readonly SmallGazetteer _small = new(new GazetteerSources
    {
        Places = [Table(Row(1, "Vysoke", "Високе", 48.5, 37.5, "UA", 900), Row(2, "Stavky", "Ставки", 48.6, 37.6, "UA", 5000))],
        Supplements = [GazetteerInput.FromText("own.places.tsv", "local:hill-mine\tHill mine\tfacility\t48.51\t37.52\tUA\tшахта Гірська\ttest")],
        Aliases = [GazetteerInput.FromText("own.names.tsv", "geonames:2\tStavkove\tcurrent\ttest\ngeonames:1\tBad\twrong\ttest\n")],
    });

    [Fact]
    public void Import_Table_AddsNewPlacesAndMergesKnownOnes()
    {
        var (report, gazetteer) = Import(Row(1, "Vysoke", "Высокое", 48.501, 37.5, "UA", 100), Row(3, "Novyi Brid", "", 48.7, 37.4, "UA"), "4\tShort");
        using (gazetteer)
        {
            Assert.Equal(new GazetteerInputReport(Path.Combine(_folder, "dump.txt"), 1, 1, 1), report.Inputs.Single());
            Assert.Equal(1, report.ProblemKinds["too few columns"]);
            Assert.Equal(4, gazetteer.PlaceCount);
            Assert.Equal(900, gazetteer.Find("Высокое").Single(match => match.Kind == NameMatchKind.Alternate).Place.Population);
            Assert.Equal("geonames:1", gazetteer.Find("Високе")[0].Place.Id.Value);
            Assert.Equal("geonames:3", gazetteer.Find("Novyi Brid").Single().Place.Id.Value);
            Assert.Equal("local:hill-mine", gazetteer.Find("шахта Гірська").Single().Place.Id.Value);
        }
    }

    [Theory]
    [InlineData("Stavkove", NameMatchKind.Official, "geonames:2 Stavkove")]
    [InlineData("Stavky", NameMatchKind.Former, "geonames:2 Stavkove")]
    [InlineData("Bad", NameMatchKind.Alternate, "")]
    public void Import_TableThatContradictsOurNames_DoesNotCount(string name, NameMatchKind kind, string expected)
    {
        var (_, gazetteer) = Import(Row(2, "Stavky", "Ставки", 48.6, 37.6, "UA"), Row(1, "Vysoke", "Bad", 48.5, 37.5, "UA"));
        using (gazetteer)
        {
            Assert.Equal(expected, string.Join('|', gazetteer.Find(name).Where(match => match.Kind == kind).Select(match => $"{match.Place.Id} {match.Place.Name}")));
        }
    }

    [Fact]
    public void Import_SameTableTwice_GivesTheSameBytes()
    {
        var rows = new[] { Row(1, "Vysoke", "Высокое", 48.501, 37.5, "UA"), Row(3, "Novyi Brid", "", 48.7, 37.4, "UA") };
        Import(rows).Gazetteer.Dispose();
        var first = File.ReadAllBytes(Path.Combine(_folder, "out.gazetteer"));
        var again = Path.Combine(_folder, "again.gazetteer");
        new GazetteerCompiler().Compile(GazetteerSources.ForImport(_small.Path, [Path.Combine(_folder, "dump.txt")]), again);
        Assert.Equal(first, File.ReadAllBytes(again));
        Assert.Empty(GazetteerCompiler.NotTakenIn([Path.Combine(_folder, "dump.txt")], again));
        Assert.Equal(["/no/such.txt"], GazetteerCompiler.NotTakenIn(["/no/such.txt"], again));
    }

    [Fact]
    public void Import_NothingFurther_KeepsEveryAnswer()
    {
        var (_, gazetteer) = Import(Row(9, "Elsewhere", "", 10, 10, "SD"));
        using (gazetteer)
        {
            foreach (var name in new[] { "Vysoke", "Високого", "Stavky", "Stavkove", "Ставках", "Hill mine", "Visoke", "hill", "Stavkovo" })
            {
                Assert.Equal(Describe(_small.Gazetteer.Find(name)), Describe(gazetteer.Find(name)));
                Assert.Equal(_small.Gazetteer.LongestNameFrom(name), gazetteer.LongestNameFrom(name));
            }

            Assert.Equal(_small.Gazetteer.Near(new Coordinate(48.5, 37.5), 50), gazetteer.Near(new Coordinate(48.5, 37.5), 50));
        }
    }

    [Theory]
    [InlineData("dump.txt.gz")]
    [InlineData("dump.zip")]
    public void Import_PackedTable_IsUnpacked(string name)
    {
        var path = Path.Combine(_folder, name);
        Pack(path, Row(3, "Novyi Brid", "", 48.7, 37.4, "UA"));
        var output = Path.Combine(_folder, "out.gazetteer");
        Assert.Equal(1, new GazetteerCompiler().Compile(GazetteerSources.ForImport(_small.Path, [path]), output).Inputs.Single().New);
    }

    [Fact]
    public void Import_TableOfNames_AddsThemWithTheirYears()
    {
        var names = Write("names.txt", "11\t1\tuk\tЛенінське\t\t\t\t1\t1924\t2016", "12\t1\ten\tHightown\t\t\t1\t\t\t", "13\t1\tlink\thttps://example.org\t\t\t\t\t\t", "14\t77\ten\tUnknown\t\t\t\t\t\t", "15\tx", "16\ty\ten\tBad\t\t\t\t\t\t");
        var output = Path.Combine(_folder, "out.gazetteer");
        var report = new GazetteerCompiler().Compile(GazetteerSources.ForImport(_small.Path, [names]), output);
        Assert.Equal(new GazetteerInputReport(names, 2, 1, 2), report.Inputs.Single());
        using var gazetteer = Gazetteer.Open(output);
        var former = gazetteer.Find("Ленінське").Single();
        Assert.Equal(("geonames:1", NameMatchKind.Former, new NameUse(1924, 2016, false)), (former.Place.Id.Value, former.Kind, former.Use));
        Assert.Equal(new NameUse(null, null, true), gazetteer.Find("Hightown").Single().Use);
        Assert.Null(gazetteer.Find("Vysoke")[0].Use);
    }

    [Fact]
    public void Import_SettlementThatOurOwnTablesHave_IsThatSettlement()
    {
        using var small = new SmallGazetteer(new GazetteerSources { Supplements = [GazetteerInput.FromText("own.places.tsv", "local:brid\tNovyi Brid\tsettlement\t48.7\t37.4\tUA\t\ttest")] });
        var output = Path.Combine(_folder, "own.gazetteer");
        var report = new GazetteerCompiler().Compile(GazetteerSources.ForImport(small.Path, [Write("dump.txt", Row(3, "Novyy Brid", "Novyi Brid", 48.72, 37.41, "UA"), Row(4, "Novyi Brid", "", 50, 30, "UA"))]), output);
        using var gazetteer = Gazetteer.Open(output);
        Assert.Equal((1, 1, 2), (report.Inputs[0].New, report.Inputs[0].Merged, gazetteer.PlaceCount));
        Assert.Equal("geonames:3", gazetteer.FindById(new PlaceId("local:brid"))?.Id.Value);
    }

    [Fact]
    public void Import_MissingTable_SaysWhereToGetOne()
    {
        var exception = Assert.Throws<GazetteerException>(() => GazetteerSources.ForImport(_small.Path, ["/no/such.txt"]));
        Assert.StartsWith("/no/such.txt: there is no such file.", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _small.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private (GazetteerReport Report, Gazetteer Gazetteer) Import(params string[] rows)
    {
        var output = Path.Combine(_folder, "out.gazetteer");
        return (new GazetteerCompiler().Compile(GazetteerSources.ForImport(_small.Path, [Write("dump.txt", rows)]), output), Gazetteer.Open(output));
    }

    private string Write(string name, params string[] rows)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, rows);
        return path;
    }

    private static void Pack(string path, string row)
    {
        if (path.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var packed = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
            packed.Write(row);
            return;
        }

        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, text) in new[] { ("readme.txt", new string('x', 5000)), ("XX.txt", row) })
        {
            using var entry = new StreamWriter(archive.CreateEntry(name).Open());
            entry.Write(text);
        }
    }

    private static string Describe(IEnumerable<GazetteerMatch> matches)
        => string.Join('|', matches.Select(match => FormattableString.Invariant($"{match.Place.Id} {match.Place.Name} {match.MatchedName} {match.Kind} {match.Score:F2}")));
}
