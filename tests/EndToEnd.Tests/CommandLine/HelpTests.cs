namespace Ledgerline.EndToEnd.Tests.CommandLine;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("read")]
    [InlineData("parse")]
    [InlineData("times")]
    [InlineData("geoparse")]
    [InlineData("extract")]
    [InlineData("ingest")]
    [InlineData("watch")]
    [InlineData("stories")]
    [InlineData("origins")]
    [InlineData("place")]
    [InlineData("control")]
    [InlineData("flips")]
    [InlineData("layer")]
    [InlineData("layer import")]
    [InlineData("review")]
    [InlineData("ledger")]
    [InlineData("ledger head")]
    [InlineData("ledger prove")]
    [InlineData("ledger notes")]
    [InlineData("ledger withdraw")]
    [InlineData("ledger remove")]
    [InlineData("ledger publish")]
    [InlineData("export")]
    [InlineData("gazetteer")]
    [InlineData("gazetteer search")]
    [InlineData("gazetteer build")]
    [InlineData("gazetteer import")]
    [InlineData("gazetteer info")]
    [InlineData("train")]
    [InlineData("train linguistics")]
    [InlineData("serve")]
    [InlineData("work")]
    [InlineData("verify")]
    [InlineData("demo")]
    public async Task Help_OfEveryCommand_HasAnExample(string command)
    {
        var run = (await Cli.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])).Expect(0);

        Assert.Contains("Example:", run.Output, StringComparison.Ordinal);
        Assert.Contains($"ledgerline {command}".TrimEnd(), run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("read report.txt --frob", "--frob")]
    [InlineData("verify --frob", "--frob")]
    [InlineData("read", "INPUT")]
    [InlineData("parse report.txt --lang xx", "xx")]
    [InlineData("control --format xml", "xml")]
    [InlineData("export", "--format")]
    [InlineData("export --format xls", "xls")]
    [InlineData("control --bbox 1,2,3", "--bbox")]
    [InlineData("place Toretsk --on yesterday", "yesterday")]
    [InlineData("flips --from 2025-02-07 --to 2025-02-01", "--from")]
    public async Task Usage_Wrong_IsNamedAndNothingIsDone(string arguments, string named)
    {
        var run = (await Cli.RunAsync(arguments.Split(' '))).Expect(2);

        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("work", "--queue", "amqp://queue")]
    public async Task Command_NotThereYet_SaysSo(string command, params string[] rest)
    {
        var run = (await Cli.RunAsync([.. command.Split(' '), .. rest])).Expect(2);

        Assert.Contains($"'{command}' is not part of this version yet; nothing was done.", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
