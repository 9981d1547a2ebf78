namespace Ledgerline.EndToEnd.Tests.CommandLine;

public sealed class GazetteerTests
{
    private const string Rows = "990000001\tNovyi Prykladiv\tNovyi Prykladiv\tНовий Прикладів\t48.5\t37.5\tP\tPPL\tUA\t\t05\t\t\t\t120\t\t\t\t2024-01-01\n990000002\tShort row\n";

    [Fact]
    public async Task Import_Table_IsFoundAfterwardsAndTwiceChangesNothing()
    {
        using var folder = new WorkFolder();
        var table = folder.Write("XX.txt", Rows);
        var output = folder["my.gazetteer"];

        var first = (await Cli.RunAsync("gazetteer", "import", table, "--out", output)).Expect(1);
        Assert.Contains("too few columns: 1", first.Error, StringComparison.Ordinal);
        Assert.Contains("XX.txt:2: 2 columns instead of 19", first.Error, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken);

        var found = (await Cli.RunAsync("gazetteer", "search", "Новому Прикладові", "--gazetteer", output, "--format", "jsonl")).Expect(0);
        Assert.Contains("geonames:990000001", found.Output, StringComparison.Ordinal);

        var second = (await Cli.RunAsync("gazetteer", "import", table, "--gazetteer", output)).Expect(0);
        Assert.Contains("nothing was changed", second.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(output, TestContext.Current.CancellationToken));

        var info = (await Cli.RunAsync("gazetteer", "info", "--gazetteer", output)).Expect(0);
        Assert.Contains("XX.txt", info.Output, StringComparison.Ordinal);
        Assert.Contains("GeoNames (CC BY 4.0)", info.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gazetteer_OfAnotherVersion_IsRefusedWithWhatToDo()
    {
        using var folder = new WorkFolder();
        var old = folder.Write("old.gazetteer", "LEDGGAZ\n\u0001\0\0\0" + new string('\0', 5000));
        var run = (await Cli.RunAsync("gazetteer", "search", "Kyiv", "--gazetteer", old)).Expect(2);
        Assert.Contains("version 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("gazetteer import", run.Error, StringComparison.Ordinal);
    }
}
