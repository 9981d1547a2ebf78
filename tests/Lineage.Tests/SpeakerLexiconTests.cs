namespace Ledgerline.Lineage.Tests;

public sealed class SpeakerLexiconTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ledgerline-lexicon-").FullName;

    [Fact]
    public void Load_FaultyLines_AreAllNamed()
    {
        Write("xx", "word\tmeans\nlord\t\nno tab\n\tempty\n");

        var fault = Assert.Throws<InvalidDataException>(() => SpeakerLexicon.Load(_folder));

        Assert.Contains("lineage-speakers.tsv:3: has 1 columns, not 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("lineage-speakers.tsv:4:", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_WrongColumns_IsNamed()
    {
        Write("xx", "term\tsense\nlord\t\n");

        Assert.Contains(":1: the first line must be", Assert.Throws<InvalidDataException>(() => SpeakerLexicon.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoLanguageAtAll_SaysWhatIsMissing()
        => Assert.Contains("no language has a lineage-speakers.tsv", Assert.Throws<InvalidDataException>(() => SpeakerLexicon.Load(_folder)).Message, StringComparison.Ordinal);

    [Fact]
    public void Core_TitlesAndSynonyms_AreFolded()
    {
        Write("xx", "word\tmeans\nlord\t\nwarbureau\tministry war\n");

        Assert.Equal(["ministri", "var"], SpeakerLexicon.Load(_folder).Core("Lord Warbureau"));
    }

    [Fact]
    public void Core_WordsThatNameNobody_AreLeftOnlyWhereNothingElseIs()
    {
        Write("xx", "word\tmeans\nlord\t?\n");
        var lexicon = SpeakerLexicon.Load(_folder);

        Assert.Equal(["tor"], lexicon.Core("Lord Tor"));
        Assert.Equal(["lord"], lexicon.Core("Lord"));
        Assert.True(lexicon.HasNobody("the lord"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string language, string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, language));
        File.WriteAllText(Path.Combine(_folder, language, "lineage-speakers.tsv"), text);
    }
}
