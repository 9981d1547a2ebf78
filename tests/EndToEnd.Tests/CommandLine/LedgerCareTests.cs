using System.Diagnostics;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>Heads, counts, copies and backups of a ledger, and exports that need tools of others to be read.</summary>
public sealed class LedgerCareTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>, IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Head_IsTheOneThatVerifyFinds()
    {
        var head = (await Cli.RunAsync("ledger", "head", "--db", ledger.Path)).Expect(0).Output.Trim();
        var verified = (await Cli.RunAsync("verify", "--db", ledger.Path)).Expect(0).Output;

        Assert.Matches("^[0-9a-f]{64} 3 [0-9a-f]{64}$", head);
        Assert.Contains(head[..64], verified, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_Twice_HasTheSameHeadAndAddsNothing()
    {
        var copy = _folder["copy.db"];
        (await Cli.RunAsync("ledger", "copy", "--from", ledger.Path, "--to", copy)).Expect(0);
        var once = (await Cli.RunAsync("ledger", "stats", "--db", copy)).Expect(0).Output;
        (await Cli.RunAsync("ledger", "copy", "--from", ledger.Path, "--to", copy)).Expect(0);

        Assert.Equal((await Cli.RunAsync("ledger", "head", "--db", ledger.Path)).Output, (await Cli.RunAsync("ledger", "head", "--db", copy)).Output);
        Assert.Equal(once, (await Cli.RunAsync("ledger", "stats", "--db", copy)).Output);
        (await Cli.RunAsync("verify", "--db", copy)).Expect(0);
        Assert.Contains("known already", (await Cli.RunAsync("ingest", _folder.Write("reports.jsonl", Reports.Lines), "--db", copy)).Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_ToALedgerOfAnotherHistory_SaysSo()
    {
        var other = _folder["other.db"];
        (await Cli.RunAsync("ingest", _folder.Write("other.txt", "The town of Toretsk is quiet."), "--db", other)).Expect(0);
        var run = (await Cli.RunAsync("ledger", "copy", "--from", ledger.Path, "--to", other)).Expect(2);

        Assert.Contains("another history", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_IsWholeAndNothingIsWrittenOver()
    {
        var backup = _folder["backup.db"];
        (await Cli.RunAsync("ledger", "backup", "--db", ledger.Path, "--out", backup)).Expect(0);
        (await Cli.RunAsync("verify", "--db", backup)).Expect(0);
        var bytes = await File.ReadAllBytesAsync(backup, TestContext.Current.CancellationToken);
        var again = (await Cli.RunAsync("ledger", "backup", "--db", ledger.Path, "--out", backup)).Expect(2);

        Assert.Contains("left as it is", again.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(backup, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Migrate_WhereThereIsNone_MakesOneOfTheNewestFormat()
        => Assert.Contains("format 5; 0 entries.", (await Cli.RunAsync("ledger", "migrate", "--db", _folder["new.db"])).Expect(0).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Export_GeoPackage_IsReadByGdal()
    {
        Assert.SkipWhen(!File.Exists("/usr/bin/ogrinfo"), "GDAL is not installed (Debian: gdal-bin).");
        var path = _folder["war.gpkg"];
        (await Cli.RunAsync("export", "--format", "gpkg", "--db", ledger.Path, "--out", path)).Expect(0);
        var claims = (await Cli.RunAsync("export", "--format", "geojson", "--db", ledger.Path)).Expect(0).Json[0].GetProperty("features").GetArrayLength();
        using var gdal = Process.Start(new ProcessStartInfo("/usr/bin/ogrinfo", ["-al", "-so", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!; // It is there.
        var output = await gdal.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await gdal.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, gdal.ExitCode);
        Assert.Contains("using driver `GPKG' successful", output, StringComparison.Ordinal);
        Assert.Contains($"Feature Count: {claims}", output, StringComparison.Ordinal);
        Assert.Contains("ID[\"EPSG\",4326]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_GeoPackageWithoutAFile_AsksForOne()
        => Assert.Contains("--out", (await Cli.RunAsync("export", "--format", "gpkg", "--db", ledger.Path)).Expect(2).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("ledger", "backup")]
    [InlineData("export", "--format", "gpkg")]
    [InlineData("export", "--format", "csv")]
    public async Task Out_InAFolderThatIsNotThere_NamesTheFolder(params string[] command)
    {
        var run = (await Cli.RunAsync([.. command, "--db", ledger.Path, "--out", _folder["nowhere/war.out"]])).Expect(2);

        Assert.Contains($"there is no folder '{_folder["nowhere"]}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_Viina_HasItsColumnsAndARowForEachOrigin()
    {
        var lines = (await Cli.RunAsync("export", "--format", "viina", "--db", ledger.Path)).Expect(0).Lines;

        Assert.StartsWith("event_id,report_id,location,tempid,source,date,time,url,text,lang,address,longitude,latitude,GEO_PRECISION,GEO_API,t_mil_b,", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Count > 1);
        Assert.All(lines.Skip(1), line => Assert.Matches(",202[0-9]{5},", line));
    }
}
