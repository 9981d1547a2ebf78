using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Training;

/// <summary>A treebank of a few sentences, large enough to be learnt by heart in a second.</summary>
internal static class TinyTreebank
{
    /// <summary>CoNLL-U.</summary>
    public const string Text = """
        1	Troops	troops	NOUN	NNS	Number=Plur	2	nsubj	_	_
        2	took	take	VERB	VBD	Tense=Past	0	root	_	_
        3	the	the	DET	DT	Definite=Def	4	det	_	_
        4	village	village	NOUN	NN	Number=Sing	2	obj	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	2	punct	_	_

        1	The	the	DET	DT	Definite=Def	2	det	_	_
        2	army	army	NOUN	NN	Number=Sing	3	nsubj	_	_
        3	left	leave	VERB	VBD	Tense=Past	0	root	_	_
        4	the	the	DET	DT	Definite=Def	5	det	_	_
        5	bridges	bridge	NOUN	NNS	Number=Plur	3	obj	_	SpaceAfter=No
        6	.	.	PUNCT	.	_	3	punct	_	_

        1	Rebels	rebel	NOUN	NNS	Number=Plur	2	nsubj	_	_
        2	shelled	shell	VERB	VBD	Tense=Past	0	root	_	_
        3	Aleppo	Aleppo	PROPN	NNP	Number=Sing	2	obj	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	2	punct	_	_

        """;

    /// <summary>Trains on the treebank and gives the model file's bytes.</summary>
    public static byte[] Train(int threads = 1, int epochs = 60, string text = Text, string kindred = "")
    {
        using var folder = new TemporaryFolder();
        var options = new TrainingOptions
        {
            Language = Language.English,
            Treebanks = [folder.Write("tiny.conllu", Encoding.UTF8.GetBytes(text))],
            Kindred = kindred.Length == 0 ? [] : [folder.Write("kindred.conllu", Encoding.UTF8.GetBytes(kindred))],
            Licence = "free of terms",
            Epochs = epochs,
            Threads = threads,
            Dropout = 0,
            WordDropout = 0,
        };
        using var stream = new MemoryStream();
        new LinguisticsTrainer(options, new Progress<string>()).Train(stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
