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
        Assert.Contains("whole. 2 entries; head ", before, StringComparison.Ordinal);
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

    [Fact]
    public async Task Control_BoxElsewhere_IsEmpty()
        => Assert.Empty((await Cli.RunAsync("control", "--bbox", "-10,40,0,45", "--db", ledger.Path)).Expect(0).Output);

    [Fact]
    public async Task Origins_OfAPlace_HaveTheContractsFields()
    {
        var origins = (await Cli.RunAsync("origins", "--place", "Toretsk", "--db", ledger.Path)).Expect(0).Json;

        Assert.True(origins.Count >= 2, "the two sides' claims have an origin each");
        Assert.All(origins, origin => origin.AssertHas("origin", "speaker", "claim", "first", "articles", "copies", "drift"));
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

    [GeneratedRegex(@"^  ( *\S.*?\S|\S) +(\d+) *$")]
    private static partial Regex Row();
}
