using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Scoring;

namespace Ledgerline.Linguistics.Tests.Scoring;

public sealed class ConlluScorerTests
{
    private const string Gold = """
        1-2	don't	_	_	_	_	_	_	_	_
        1	do	do	AUX	VBP	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	go	go	VERB	VB	VerbForm=Inf|Typo=Yes	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_
        """;

    [Fact]
    public void Score_SameText_IsAllRight()
    {
        var scores = Score(Gold);

        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1, 1], new[] { scores.Tokens, scores.Sentences, scores.Words, scores.Upos, scores.Xpos, scores.Features, scores.Lemmas, scores.Uas, scores.Las });
        Assert.Equal(4, scores.GoldWords);
    }

    [Fact]
    public void Score_OneOfFourWordsWrong_IsThreeQuarters()
    {
        var scores = Score(Gold.Replace("3\taux", "2\taux", StringComparison.Ordinal).Replace("do\tdo\tAUX", "do\tdone\tVERB", StringComparison.Ordinal));

        Assert.Equal([0.75, 0.75, 0.75, 0.75], [scores.Upos, scores.Lemmas, scores.Uas, scores.Las]);
        Assert.Equal(1, scores.Features);
    }

    [Fact]
    public void Score_OtherSubtype_CountsAsRight()
        => Assert.Equal(1, Score(Gold.Replace("\taux\t", "\taux:pass\t", StringComparison.Ordinal)).Las);

    [Fact]
    public void Score_WordsDividedOtherwise_LosesThoseWordsAlone()
    {
        var scores = Score("""
            1	don't	do	AUX	VBP	_	2	aux	_	_
            2	go.	go	VERB	VB	_	0	root	_	_
            """);

        Assert.Equal(2.0 / 5, scores.Tokens, 9);
        Assert.Equal(0, scores.Words);
        Assert.Equal(1, scores.Sentences);
    }

    [Fact]
    public void Score_OtherText_Throws()
        => Assert.Throws<ArgumentException>(() => Score("1\tstay\tstay\tVERB\tVB\t_\t0\troot\t_\t_"));

    private static ConlluScores Score(string system) => ConlluScorer.Score(Read(Gold), Read(system));

    private static IReadOnlyList<ConlluSentence> Read(string text) => ConlluReader.Read(new StringReader(text)).Sentences;
}
