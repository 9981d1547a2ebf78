namespace Ledgerline.Claims.Tests;

public sealed class LexiconFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lexicon-");

    [Theory]
    [InlineData("seize\tverb\tcaptures\ttaker\tplace\t\t1\textra", "line 2: 8 columns where the heading has 7")]
    [InlineData("seize\tverb\tgrabs\ttaker", "line 2: 'grabs' is none of")]
    [InlineData("seize\tverb\tcaptures\tjuggler", "line 2: 'juggler' is none of")]
    public void Load_BrokenLine_NamesFileAndLine(string line, string expected)
    {
        var language = _folder.CreateSubdirectory("xx");
        foreach (var (name, heading) in new[]
        {
            ("events.tsv", "lemma\tpos\ttype\tframe\tneeds\tparticle\tweight\n" + line),
            ("cues.tsv", "lemma\tpos\tstance"),
            ("hedges.tsv", "lemma\tkind"),
            ("roles.tsv", "lemma\tkind\tnamed"),
            ("classes.tsv", "class\tlemmas"),
        })
        {
            File.WriteAllText(Path.Combine(language.FullName, name), heading + "\n");
        }

        var failure = Assert.Throws<InvalidDataException>(() => ClaimLexicons.Load(_folder.FullName));

        Assert.Contains(expected, failure.Message);
        Assert.Contains("events.tsv", failure.Message);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
