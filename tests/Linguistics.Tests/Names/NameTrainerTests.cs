using System.Text;
using Ledgerline.Linguistics.Names;
using Ledgerline.Linguistics.Tests.Training;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class NameTrainerTests
{
    private const string Treebank =
        """
        # newdoc id = a
        # meta::genre = news
        1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
        2	took	take	VERB	VBD	_	0	root	_	_
        3	Zamir	Zamir	PROPN	NNP	_	2	obj	_	Entity=(1-place)

        # newdoc id = b
        # meta::genre = fiction
        1	Karsten	Karsten	PROPN	NNP	_	2	nsubj	_	Entity=(1-person)
        2	slept	sleep	VERB	VBD	_	0	root	_	_


        """;

    private const string Vectors =
        """
        rebels 0.9 0.1 0.2 -0.3
        took -0.8 0.4 0.1 0.2
        zamir 0.1 -0.7 0.9 0.3
        karsten 0.2 -0.9 -0.6 0.5

        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Train_SameFilesTwice_GivesTheSameBytes(bool vectors) => Assert.Equal(Train(["news"], vectors), Train(["news"], vectors));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Train_MarkedNames_AreFoundAgain(bool vectors)
    {
        using var folder = new TemporaryFolder();
        folder.Write("en.names", Train([], vectors));
        var tagger = NameTagger.LoadLearnt(ArticleParser.DefaultLexiconsFolder, folder.Path, Language.English);
        Token[] tokens =
        [
            new(new TextSpan(0, 0), "Rebels", "rebel", UniversalPos.Noun, "NNS", "", 1, "nsubj", true),
            new(new TextSpan(0, 0), "took", "take", UniversalPos.Verb, "VBD", "", -1, "root", true),
            new(new TextSpan(0, 0), "Zamir", "Zamir", UniversalPos.Propn, "NNP", "", 1, "obj", true),
        ];

        Assert.Equal([new Entity(2, 3, EntityKind.Location)], tagger.Tag(new Sentence { Span = new TextSpan(0, 0), Block = 0, Tokens = tokens }, Language.English));
    }

    [Fact]
    public void Train_GenreWithoutNames_Throws() => Assert.Throws<InvalidDataException>(() => Train(["law"]));

    [Fact]
    public void Train_UnmarkedSentences_AreLearntFromAsWell()
    {
        var steps = new List<string>();
        Train(["news"], vectors: true, Treebank.Replace("Entity=", "Other=", StringComparison.Ordinal), steps.Add);

        Assert.Contains("1 sentences, 3 words, 1 names marked", steps);
        Assert.Contains("2 sentences, 5 words, 1 names found", steps);
    }

    [Fact]
    public void Constructor_HiddenLayerOfOddWidth_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new NameTrainer(
            new NameTrainingOptions { Language = Language.English, Treebanks = ["a"], Model = "b", Lexicons = "c", Network = new NameNetworkOptions { Hidden = 12 } },
            new Progress<string>()));

    private static byte[] Train(IReadOnlyList<string> genres, bool vectors = false, string? unmarked = null, Action<string>? report = null)
    {
        using var folder = new TemporaryFolder();
        using var output = new MemoryStream();
        var options = new NameTrainingOptions
        {
            Language = Language.English,
            Treebanks = [folder.Write("names.conllu", Encoding.UTF8.GetBytes(Treebank.ReplaceLineEndings("\n")))],
            Genres = genres,
            Model = folder.Write("en.model", TinyTreebank.Train(epochs: 1)),
            Lexicons = ArticleParser.DefaultLexiconsFolder,
            Vectors = vectors ? folder.Write("vectors.txt", Encoding.UTF8.GetBytes(Vectors.ReplaceLineEndings("\n"))) : null,
            Unmarked = unmarked is null ? [] : [folder.Write("unmarked.conllu", Encoding.UTF8.GetBytes(unmarked.ReplaceLineEndings("\n")))],
            Network = new NameNetworkOptions { Epochs = 30, Dropout = 0, InputDropout = 0, WordDropout = 0 },
            Dropout = 0,
            Epochs = 20,
        };
        new NameTrainer(options, new Reports(report ?? (_ => { }))).Train(output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    // Tells at once, and not on another thread.
    private sealed class Reports(Action<string> report) : IProgress<string>
    {
        public void Report(string value) => report(value);
    }
}
