using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

public sealed partial class LedgerTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public async Task Ingest_Again_ChangesNothing()
    {
        var before = (await Cli.RunAsync("verify", "--db", ledger.Path)).Expect(0).Output;
        var again = (await ledger.IngestAsync()).Expect(0);
        var after = (await Cli.RunAsync("verify", "--db", ledger.Path)).Expect(0).Output;

        Assert.Equal(2, Count(ledger.First, "articles read"));
        Assert.Equal(2, Count(ledger.First, "  new"));
        Assert.Equal(0, Count(again, "  new"));
        Assert.Equal(0, Count(again, "  new readings of known articles"));
        Assert.Equal(2, Count(again, "  known already"));
        Assert.Contains("whole. 3 entries; head ", before, StringComparison.Ordinal);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Place_AsJson_HasTheContractsFields()
    {
        var run = (await Cli.RunAsync("place", "Toretsk", "--on", "2025-02-09", "--format", "json", "--db", ledger.Path)).Expect(0);

        var dossier = Assert.Single(run.Json);
        dossier.AssertHas("place", "on", "asOf", "status", "probability", "contested", "origins", "evidence");
        Assert.Equal("geonames:709354", dossier.GetProperty("place").Text("id"));
        Assert.Equal("2025-02-09", dossier.Text("on"));
        dossier.GetProperty("probability").AssertHas("RU", "UA");
        var evidence = dossier.GetProperty("evidence").EnumerateArray().ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, piece => piece.AssertHas("claim", "quote", "source", "weight", "origin"));
    }

    [Fact]
    public async Task Place_AsOfBeforeTheSecondReport_KnowsOnlyTheClaim()
    {
        var run = (await Cli.RunAsync("place", "Торецьк", "--on", "2025-02-07", "--as-of", "2025-02-07", "--format", "json", "--db", ledger.Path)).Expect(0);

        var dossier = Assert.Single(run.Json);
        Assert.Equal("2025-02-07", dossier.Text("asOf"));
        Assert.Equal("RU", dossier.Text("status"));
        Assert.DoesNotContain("retook", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_InEachFormat_TellsOfTheSamePlaces()
    {
        var lines = (await Cli.RunAsync("control", "--format", "jsonl", "--db", ledger.Path)).Expect(0).Json;
        var csv = (await Cli.RunAsync("control", "--format", "csv", "--db", ledger.Path)).Expect(0).Lines;
        var geoJson = Assert.Single((await Cli.RunAsync("control", "--format", "geojson", "--db", ledger.Path)).Expect(0).Json);

        Assert.All(lines, place => place.AssertHas("place", "on", "asOf", "status", "probability", "origins", "lastClaim"));
        var ids = lines.Select(place => place.GetProperty("place").Text("id")).ToList();
        Assert.Contains("geonames:709354", ids);
        Assert.Equal(ids, csv.Skip(1).Select(row => row.Split(',')[0]));
        Assert.Equal("FeatureCollection", geoJson.Text("type"));
        Assert.Equal(ids, geoJson.GetProperty("features").EnumerateArray().Select(feature => feature.Text("id")));
    }

    [Theory]
    [InlineData("csv", 34)]
    [InlineData("acled", 31)]
    public async Task Export_AsTable_HasAllColumnsInEveryRow(string format, int columns)
    {
        var run = (await Cli.RunAsync("export", "--format", format, "--db", ledger.Path)).Expect(0);
        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        Assert.All(rows, row => Assert.Equal(columns, row.Count));
        Assert.Contains(rows.Skip(1), row => row.Contains("Toretsk"));
        Assert.Contains("GeoNames", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AsGeoJsonKmlAndPlover_TellsOfTheSamePlaces()
    {
        var geoJson = Assert.Single((await Cli.RunAsync("export", "--format", "geojson", "--db", ledger.Path)).Expect(0).Json);
        var features = geoJson.GetProperty("features").EnumerateArray().ToList();
        var names = features.Select(feature => feature.GetProperty("properties").Text("name")).ToList();
        Assert.Contains("Toretsk", names);
        var kml = System.Xml.Linq.XDocument.Parse((await Cli.RunAsync("export", "--format", "kml", "--db", ledger.Path)).Expect(0).Output);
        Assert.Equal(features.Count, kml.Descendants("{http://www.opengis.net/kml/2.2}Placemark").Count());
        var events = (await Cli.RunAsync("export", "--format", "plover", "--db", ledger.Path)).Expect(0).Json;
        Assert.Equal(names.Distinct().Order(), events.Select(plover => plover.GetProperty("loc").Text("text")).Distinct().Order());
    }

    [Fact]
    public async Task Export_AsProv_LeadsFromEveryOriginToQuotedWords()
    {
        using var file = new WorkFolder();
        (await Cli.RunAsync("export", "--format", "prov", "--db", ledger.Path, "--out", file["war.json"])).Expect(0);
        var prov = System.Text.Json.JsonDocument.Parse(File.ReadAllText(file["war.json"])).RootElement;
        var entities = prov.GetProperty("entity").EnumerateObject().Select(entity => entity.Name).ToHashSet();
        var derived = prov.GetProperty("wasDerivedFrom").EnumerateObject().Select(link => (Made: link.Value.Text("prov:generatedEntity"), From: link.Value.Text("prov:usedEntity"))).ToList();
        Assert.All(derived, link => Assert.True(entities.Contains(link.Made) && entities.Contains(link.From)));
        Assert.All(entities.Where(entity => entity.StartsWith("l:origin-", StringComparison.Ordinal)), origin => Assert.Contains(derived, link => link.Made == origin));
        Assert.False(File.Exists(file["war.json.part"]));
    }

    [Fact]
    public async Task Control_BoxElsewhere_IsEmpty()
        => Assert.Empty((await Cli.RunAsync("control", "--bbox", "-10,40,0,45", "--db", ledger.Path)).Expect(0).Output);

    [Fact]
    public async Task Origins_OfAPlace_HaveTheContractsFields()
    {
        var origins = (await Cli.RunAsync("origins", "--place", "Toretsk", "--db", ledger.Path)).Expect(0).Json;

        Assert.True(origins.Count >= 2, "the two sides' claims have an origin each");
        Assert.All(origins, origin => origin.AssertHas("origin", "speaker", "claim", "first", "articles", "copies", "drift"));
        var tree = (await Cli.RunAsync("origins", "--tree", "--place", "Toretsk", "--db", ledger.Path)).Expect(0).Lines;
        Assert.All(origins, origin => Assert.Contains(tree, line => line.Contains(origin.GetProperty("origin").GetString()!, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Stories_EveryArticle_HasItsLine()
    {
        var stories = (await Cli.RunAsync("stories", "--db", ledger.Path)).Expect(0).Json;

        Assert.Equal(["first", "second"], stories.Select(story => story.Text("article")).Order(StringComparer.Ordinal));
        Assert.All(stories, story => story.AssertHas("article", "story", "copyOf", "similarity"));
    }

    [Fact]
    public async Task Flips_FirstClaim_IsAChangeFromUnknown()
    {
        var run = (await Cli.RunAsync("flips", "--from", "2025-02-01", "--to", "2025-02-28", "--db", ledger.Path)).Expect(0);

        Assert.Equal("place_id,name,lat,lon,date,from,to,probability,origins", run.Lines[0]);
        Assert.Contains(run.Lines, line => line.StartsWith("geonames:709354,Toretsk,", StringComparison.Ordinal) && line.Contains(",unknown,RU,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Serve_PortInUse_SaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = (await Cli.RunAsync("serve", "--urls", $"http://127.0.0.1:{port}", "--db", ledger.Path)).Expect(2);

        Assert.Contains($"127.0.0.1:{port}", run.Error, StringComparison.Ordinal);
        Assert.Contains("--urls", run.Error, StringComparison.Ordinal);
    }

    private static int Count(CliRun run, string row)
    {
        var match = Assert.Single(run.Lines.Select(line => Row().Match(line)), match => match.Success && match.Groups[1].Value == row);
        return int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The cells of a row of comma-separated values without line ends in them.</summary>
    private static List<string> Cells(string row)
        => [.. Cell().Matches(row).Select(match => match.Groups[1].Value.Trim('"'))];

    [GeneratedRegex("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)")]
    private static partial Regex Cell();

    [GeneratedRegex(@"^  ( *\S.*?\S|\S) +(\d+) *$")]
    private static partial Regex Row();
}
