using Ledgerline.Linguistics.Storage;
using Ledgerline.Linguistics.Tests.Training;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Storage;

public sealed class WorkspaceTests
{
    private static readonly string[][] Sentences =
    [
        ["Troops", "left", "Aleppo", "."],
        ["The", "village", "."],
        ["Rebels"],
        ["Troops", "took", "the", "bridges", ",", "the", "army", "left", "the", "village", "."],
        ["Strange", "unseen", "words"],
        ["The", "army"],
    ];

    [Fact]
    public void Annotate_SentencesTogetherOrAlone_SameTrees()
    {
        using var folder = new TemporaryFolder();
        var model = ModelReader.Read(folder.Write("en.model", TinyTreebank.Train(epochs: 2)), Language.English);

        var together = Annotate(new Workspace(model), Sentences);
        var alone = Sentences.SelectMany(sentence => Annotate(new Workspace(model), [sentence])).ToList();

        Assert.Equal(alone, together);
    }

    [Fact]
    public void Annotate_NoWords_NothingHappens()
    {
        using var folder = new TemporaryFolder();
        var workspace = new Workspace(ModelReader.Read(folder.Write("en.model", TinyTreebank.Train(epochs: 1)), Language.English));

        workspace.EndSentence();
        workspace.Annotate();

        Assert.Equal(0, workspace.Words.Count);
    }

    private static List<(string Tag, string Lemma, int Head, string Relation)> Annotate(Workspace workspace, string[][] sentences)
    {
        var starts = new List<int>();
        foreach (var sentence in sentences)
        {
            starts.AddRange(Enumerable.Repeat(workspace.Words.Count, sentence.Length));
            foreach (var form in sentence)
            {
                workspace.Add(form);
            }

            workspace.EndSentence();
        }

        workspace.Annotate();
        return [.. starts.Select((start, i) => (workspace.Label(i).LanguageTag, workspace.Lemma(i), Math.Max(-1, workspace.Head(i) - start), workspace.Relation(i)))];
    }
}
