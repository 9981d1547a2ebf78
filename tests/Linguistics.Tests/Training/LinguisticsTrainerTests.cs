using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Scoring;
using Ledgerline.Linguistics.Storage;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Training;

public sealed class LinguisticsTrainerTests
{
    private const string Kindred = """
        1	Vojska	vojsko	NOUN	_	Number=Dual	2	nsubj:outer	_	_
        2	vzjali	vzjat	VERB	_	Tense=Past	0	root	_	_
        3	selo	selo	NOUN	_	Number=Sing	2	obj	_	_

        """;

    [Fact]
    public void Train_FewSentences_LearnsThemByHeart()
    {
        var gold = ConlluReader.Read(new StringReader(TinyTreebank.Text)).Sentences;
        using var folder = new TemporaryFolder();
        var path = folder.Write("en.model", TinyTreebank.Train());

        var annotator = SentenceAnnotator.Open(path, Language.English);
        var scores = ConlluScorer.Score(gold, [.. gold.Select(annotator.Annotate)]);

        Assert.Equal([1, 1, 1, 1, 1], [scores.Upos, scores.Features, scores.Lemmas, scores.Uas, scores.Las]);
    }

    [Fact]
    public void Train_OneThreadOrTwo_SameBytes()
        => Assert.Equal(TinyTreebank.Train(threads: 1, epochs: 3), TinyTreebank.Train(threads: 2, epochs: 3));

    [Fact]
    public void Train_KindredTreebank_LeavesNoWordOfItsInTheModel()
    {
        using var folder = new TemporaryFolder();
        var model = ModelReader.Read(folder.Write("en.model", TinyTreebank.Train(epochs: 1, kindred: Kindred)), Language.English);

        Assert.True(model.Words.Find("village") >= 0);
        Assert.Equal(-1, model.Words.Find("selo"));
        Assert.DoesNotContain("Number=Dual", model.Tags.Labels.ToArray().Select(label => label.Features));
    }

    [Fact]
    public void Train_KindredTreebank_ChangesTheNetwork()
        => Assert.NotEqual(TinyTreebank.Train(epochs: 1), TinyTreebank.Train(epochs: 1, kindred: Kindred));

    [Fact]
    public void Train_NothingToLearnFrom_SaysSo()
        => Assert.Throws<InvalidDataException>(() => TinyTreebank.Train(text: "1\ta\ta\tWHAT\t_\t_\t0\troot\t_\t_\n\n"));

    [Fact]
    public void Constructor_ShareOutOfRange_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new LinguisticsTrainer(
            new TrainingOptions { Language = Language.English, Treebanks = ["x"], Dropout = 1 }, new Progress<string>()));
}
