namespace Ledgerline.EndToEnd.Tests.CommandLine;

public sealed class ModelTests
{
    [Fact]
    public async Task Models_NothingChosen_TellsTermsOfEach()
    {
        var output = (await Cli.RunAsync("models")).Expect(0).Output;

        Assert.Contains("uk-free", output, StringComparison.Ordinal);
        Assert.Contains("no commercial use", output, StringComparison.Ordinal);
        Assert.Contains("any use", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrainLinguistics_FolderThatIsNot_NamesIt()
    {
        using var folder = new WorkFolder();
        var treebank = folder.Write("one.conllu", "1\tYes\tyes\tINTJ\t_\t_\t0\troot\t_\t_\n\n");

        var run = await Cli.RunAsync("train", "linguistics", "--lang", "en", "--treebank", treebank, "--passes", "1", "--out", folder["nowhere/en.model"]);

        Assert.Contains("nowhere", run.Expect(2).Error, StringComparison.Ordinal);
    }
}
