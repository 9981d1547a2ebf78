using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;
using static Ledgerline.Places.Tests.Gazetteers.SmallGazetteer;

namespace Ledgerline.Places.Tests.Gazetteers;

public sealed class BadTableTests
{
    [Theory]
    [InlineData("7\tShort row", "too few columns", "2 columns instead of 19")]
    [InlineData("", "", "")]
    [InlineData("7e+05\tN\tN\t\t1\t1\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "no id", "'7e+05' is no GeoNames id")]
    [InlineData("-7\tN\tN\t\t1\t1\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "no id", "'-7' is no GeoNames id")]
    [InlineData("0\tN\tN\t\t1\t1\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "no id", "'0' is no GeoNames id")]
    [InlineData("7\tN\tN\t\t90.1\t1\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "no position", "'90.1', '1' is no position in degrees")]
    [InlineData("7\tN\tN\t\t1\t-180.5\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "no position", "'1', '-180.5' is no position in degrees")]
    [InlineData("7\tN\tN\t\tNaN\t1\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "no position", "'NaN', '1' is no position in degrees")]
    [InlineData("7\tN\tN\t\t\t\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "no position", "'', '' is no position in degrees")]
    [InlineData("7\tN\uFFFD\tN\t\t1\t1\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "wrong UTF-8", "not valid UTF-8")]
    [InlineData("1\tTwice\tN\t\t1\t1\tP\tPPL\tSD\t\t\t\t\t\t\t\t\t\t", "same id twice", "the id 1 stands in the table twice")]
    public void Compile_BadRow_IsCountedAndNamedAndTheRestKept(string row, string kind, string reason)
    {
        using var small = Of(Row(1, "First", "", 10, 10, "SD"), row, Row(2, "Last", "", 10, 10, "SD"));
        Assert.Equal(2, small.Gazetteer.PlaceCount);
        Assert.Equal(["First", "Last"], new[] { 1, 2 }.Select(id => small.Gazetteer.FindById(new PlaceId($"geonames:{id}"))?.Name));
        Assert.Equal(kind.Length == 0 ? [] : new Dictionary<string, int> { [kind] = 1 }, small.Report.ProblemKinds);
        Assert.Equal(kind.Length == 0 ? [] : [$"rows.txt:2: {reason}; the row is left out"], small.Report.Problems);
        Assert.Equal(new GazetteerInputReport("rows.txt", 2, 0, kind.Length == 0 ? 0 : 1), small.Report.Inputs.Single());
    }

    [Fact]
    public void Compile_NameOfTenThousandLetters_KeepsThePlaceAndItsOtherNames()
    {
        var longName = new string('a', 10_000);
        using var small = Of(Row(1, longName, "Short Name", 10, 10, "SD"), Row(2, "Other", string.Join(',', Enumerable.Range(0, 5000).Select(i => $"Alias {i}")), 11, 10, "SD"));
        Assert.Equal(0, small.Report.ProblemCount);
        Assert.Equal("geonames:1", small.Gazetteer.Find("Short Name").Single().Place.Id.Value);
        Assert.Empty(small.Gazetteer.Find(longName));
        Assert.Empty(small.Gazetteer.FindLike(longName, 3));
        Assert.Equal(0, small.Gazetteer.LongestNameFrom(longName));
        Assert.Empty(small.Gazetteer.Search(longName, 3, []));
        Assert.Equal("geonames:2", small.Gazetteer.Find("Alias 4999").Single().Place.Id.Value);
    }

    [Fact]
    public void Compile_MoreBadRowsThanAreKept_CountsThemAll()
    {
        using var small = Of([.. Enumerable.Range(0, 1000).Select(i => $"{i}\tshort")]);
        Assert.Equal((1000, 200), (small.Report.ProblemCount, small.Report.Problems.Count));
        Assert.Equal(1000, small.Report.ProblemKinds["too few columns"]);
    }

    [Fact]
    public void Import_DamagedPackedFile_SaysSo()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("damaged-").FullName, "dump.txt.gz");
        File.WriteAllText(path, "this is no gzip");
        using var small = Of(Row(1, "First", "", 10, 10, "SD"));
        var exception = Assert.Throws<GazetteerException>(() => GazetteerSources.ForImport(small.Path, [path]));
        Assert.StartsWith($"{path}: the packed file is damaged", exception.Message, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true); // It was made above.
    }
}
