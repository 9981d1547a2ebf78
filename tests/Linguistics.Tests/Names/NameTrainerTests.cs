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

    [Fact]
    public void Train_SameFilesTwice_GivesTheSameBytes() => Assert.Equal(Train(["news"]), Train(["news"]));

    [Fact]
    public void Train_MarkedNames_AreFoundAgain()
    {
        using var folder = new TemporaryFolder();
        folder.Write("en.names", Train([]));
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

    private static byte[] Train(IReadOnlyList<string> genres)
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
            Dropout = 0,
            Epochs = 20,
        };
        new NameTrainer(options, new Progress<string>()).Train(output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
