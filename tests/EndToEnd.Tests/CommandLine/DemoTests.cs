namespace Ledgerline.EndToEnd.Tests.CommandLine;

public sealed class DemoTests
{
    [Fact]
    public async Task Demo_WithoutServing_PrintsTheContestedPlaces()
    {
        var run = (await Cli.RunAsync("demo", "--no-serve")).Expect(0);

        Assert.Contains("Contested places in the sample reports", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.TrimStart().StartsWith("Toretsk, Donetsk Oblast, UA", StringComparison.Ordinal));
        Assert.Empty(run.Error);
    }
}
