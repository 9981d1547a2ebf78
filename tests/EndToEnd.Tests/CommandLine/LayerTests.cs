namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>Map layers, taken in as one more source.</summary>
public sealed class LayerTests : IDisposable
{
    // A box around Toretsk (48.40 N, 37.85 E), whose western edge runs by Pleshchiivka's side of it.
    private const string Box = """{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[37.80,48.35],[37.95,48.35],[37.95,48.45],[37.80,48.45],[37.80,48.35]]]}}""";
    private readonly WorkFolder _folder = new();

    private string Db => _folder["war.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Import_APolygon_SpeaksForItsSideInThePlacesWithinIt()
    {
        var run = (await ImportAsync(Box)).Expect(0);
        var dossier = Assert.Single((await Cli.RunAsync("place", "Toretsk", "--on", "2025-02-07", "--format", "json", "--db", Db)).Expect(0).Json);

        Assert.Matches("polygons +1", run.Output);
        Assert.Contains("'layer:Front Mapper/RU/2025-02-07' is in the ledger.", run.Output, StringComparison.Ordinal);
        Assert.Equal("RU", dossier.Text("status"));
        var evidence = Assert.Single(dossier.GetProperty("evidence").EnumerateArray());
        Assert.Equal("Toretsk, Donetsk Oblast, UA: held by Russia.", evidence.Text("quote"));
        Assert.Equal(("Front Mapper", "mapper"), (evidence.GetProperty("source")[0].Text("name"), evidence.GetProperty("source")[0].Text("kind")));
        Assert.DoesNotContain("Kramatorsk", (await Cli.RunAsync("control", "--on", "2025-02-07", "--db", Db)).Expect(0).Output, StringComparison.Ordinal);
        (await Cli.RunAsync("verify", "--db", Db)).Expect(0);
    }

    [Fact]
    public async Task Import_Again_ChangesNothingAndReadingAgainPassesItOver()
    {
        (await ImportAsync(Box)).Expect(0);
        var head = (await Cli.RunAsync("ledger", "head", "--db", Db)).Expect(0).Output;
        Assert.Contains("was in the ledger already", (await ImportAsync(Box)).Expect(0).Output, StringComparison.Ordinal);
        (await Cli.RunAsync("ingest", "--again", "--db", Db)).Expect(0);
        Assert.Equal(head, (await Cli.RunAsync("ledger", "head", "--db", Db)).Expect(0).Output);
    }

    [Fact]
    public async Task Import_ATownAcrossAnEdge_IsPartlyHeld()
    {
        (await ImportAsync(Box.Replace("37.80", "37.847", StringComparison.Ordinal))).Expect(0);
        var claims = (await Cli.RunAsync("search", "--claims", "--place", "Toretsk", "--db", Db)).Expect(0).Json;
        Assert.Equal("partly-controls", Assert.Single(claims).GetProperty("claim").Text("type"));
    }

    [Theory]
    [InlineData("nothing", "it is no JSON", "RU", "2025-02-07")]
    [InlineData("""{"type":"Polygon","coordinates":[[[-30,30],[-29,30],[-29,31],[-30,30]]]}""", "no settlement of the gazetteer lies in its polygons", "RU", "2025-02-07")]
    [InlineData(Box, "has no side 'XX'. Give one of: ", "XX", "2025-02-07")]
    [InlineData(Box, "is no day", "RU", "2025-13-40")]
    public async Task Import_WhatIsNoLayer_SaysSoAndKeepsNothing(string json, string message, string side, string day)
    {
        Assert.Contains(message, (await ImportAsync(json, side, day)).Expect(2).Error, StringComparison.Ordinal);
        Assert.Contains("There is no file", (await Cli.RunAsync("layer", "import", _folder["nowhere.geojson"], "--source", "m", "--side", "RU", "--on", "2025-02-07", "--db", Db)).Expect(2).Error, StringComparison.Ordinal);
    }

    private Task<CliRun> ImportAsync(string json, string side = "RU", string day = "2025-02-07")
        => Cli.RunAsync("layer", "import", _folder.Write("front.geojson", json), "--source", "Front Mapper", "--side", side, "--on", day, "--db", Db);
}
