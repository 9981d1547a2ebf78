using System.Text;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Paradigms;

namespace Ledgerline.Linguistics.Tests.Paradigms;

public sealed class SpellingDictionaryTests
{
    private const string Rules = """
        SET UTF-8
        SFX N Y 3
        SFX N 0 а [^аь]
        SFX N 0 ом [^аь]
        SFX N ь я ь
        SFX V Y 1
        SFX V ть л ть
        PFX X Y 1
        PFX X 0 не .
        """;

    [Theory]
    [InlineData("стол", "стол")]
    [InlineData("стола", "стол")]
    [InlineData("Столом", "стол")]
    [InlineData("коня", "конь")]
    [InlineData("Ольга", "ольга")]
    [InlineData("взял", "взять")]
    [InlineData("стали", "")]
    [InlineData("конья", "")]
    [InlineData("нестол", "")]
    [InlineData("", "")]
    public void Analyze_Form_ComesFromTheDictionarysWord(string form, string words)
        => Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => FeatureHash.Of(word)), Stems(Read("5\nстол/N\nконь/N\nОльга\nвзять/V\nстать/V\n"), form));

    [Fact]
    public void Analyze_LongFlags_AreTakenTwoByTwo()
    {
        var table = Read("1\nстол/NaVb\n", "FLAG long\nSFX Na Y 1\nSFX Na 0 а .\nSFX Vb Y 1\nSFX Vb 0 ы .\n");

        Assert.Single(Stems(table, "стола"));
        Assert.Single(Stems(table, "столы"));
    }

    [Fact]
    public void Analyze_WordLongerThanAnyDictionarys_IsNotLookedUp()
        => Assert.Empty(Stems(Read("1\nстол/N\n"), new string('а', 10_000)));

    [Fact]
    public void Read_NoWords_SaysWhatIsMissing()
        => Assert.Contains("0 words", Assert.Throws<InvalidDataException>(() => Read("0\n")).Message, StringComparison.Ordinal);

    private static ParadigmTable Read(string words, string rules = Rules)
    {
        using var folder = new TemporaryFolder();
        _ = folder.Write("index.dic", Encoding.UTF8.GetBytes(words));
        return SpellingDictionary.Read(folder.Write("index.aff", Encoding.UTF8.GetBytes(rules)));
    }

    private static List<ulong> Stems(ParadigmTable table, string form)
    {
        var paradigms = new WordParadigm[ParadigmTable.MaxParadigms];
        return [.. paradigms.Take(table.Analyze(form, paradigms)).Select(paradigm => paradigm.Stem)];
    }
}
