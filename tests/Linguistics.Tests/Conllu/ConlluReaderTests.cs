using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Linguistics.Tests.Conllu;

public sealed class ConlluReaderTests
{
    [Fact]
    public void Read_RangeEmptyNodeAndMisc_KeepsWordsAndRange()
    {
        var sentence = Assert.Single(Read(
            "# sent_id = 1",
            "1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
            "1\tdid\tdo\tAUX\tVBD\tTense=Past\t3\taux\t_\t_",
            "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_",
            "2.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_",
            "3\tfall\tfall\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No|Id=7").Sentences);

        Assert.Equal(["did", "n't", "fall"], sentence.Words.Select(word => word.Form));
        Assert.Equal([2, 2, ConlluSentence.RootHead], sentence.Words.Select(word => word.Head));
        Assert.Equal(new ConlluRange(0, 2, "didn't", "SpaceAfter=No"), Assert.Single(sentence.Ranges));
        Assert.False(sentence.Words[2].SpaceAfter);
        Assert.Equal("", sentence.Words[1].Features);
    }

    [Fact]
    public void Read_WordIsUnderscore_KeepsItsLemma()
    {
        var sentence = Assert.Single(Read("1\t_\t_\tSYM\t_\t_\t0\troot\t_\t_").Sentences);

        Assert.Equal(("_", "_"), (sentence.Words[0].Form, sentence.Words[0].Lemma));
    }

    [Theory]
    [InlineData(3, "ten columns", "# ok\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\tbroken line")]
    [InlineData(2, "word's number is '3'", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n3\tb\tb\tX\t_\t_\t1\tdep\t_\t_")]
    [InlineData(1, "form (column 2) is empty", "1\t\ta\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData(1, "head (column 7) is 'x'", "1\ta\ta\tX\t_\t_\tx\troot\t_\t_")]
    [InlineData(1, "governs itself", "1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n3\tc\tc\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData(1, "both roots", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\tb\tb\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData(1, "the sentence ends at 1", "1\ta\ta\tX\t_\t_\t7\tdep\t_\t_")]
    [InlineData(1, "has no head while others", "1\ta\ta\tX\t_\t_\t_\t_\t_\t_\n2\tb\tb\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData(1, "range '2-3'", "2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_")]
    [InlineData(1, "reaches beyond", "1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_")]
    public void Read_BadSentence_IsLeftOutAndNamedByLine(int line, string message, string text)
    {
        var document = ConlluReader.Read(new StringReader(text + "\n\n1\tfine\tfine\tADJ\t_\t_\t0\troot\t_\t_\n"));

        var fault = Assert.Single(document.Faults);
        Assert.Equal(line, fault.Line);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal("fine", Assert.Single(document.Sentences).Words[0].Form);
    }

    [Fact]
    public void Read_NoHeadsAtAll_IsSound()
        => Assert.Empty(Read("1\ta\t_\t_\t_\t_\t_\t_\t_\t_").Faults);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    public void Read_NoLines_NoSentences(string text)
        => Assert.Empty(ConlluReader.Read(new StringReader(text)).Sentences);

    [Fact]
    public void Write_WhatWasRead_IsTheSameText()
    {
        const string text = "# text = Не здали.\n1\tНе\tне\tPART\t_\tPolarity=Neg\t2\tadvmod\t_\t_\n2\tздали\tздати\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n";
        var writer = new StringWriter { NewLine = "\r\n" };
        foreach (var sentence in ConlluReader.Read(new StringReader(text)).Sentences)
        {
            ConlluWriter.Write(writer, sentence);
        }

        Assert.Equal(text, writer.ToString());
    }

    private static ConlluDocument Read(params string[] lines) => ConlluReader.Read(new StringReader(string.Join('\n', lines)));
}
