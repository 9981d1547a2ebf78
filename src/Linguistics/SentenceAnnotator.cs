using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Storage;
using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>Predicts tags, lemmas and trees of sentences whose words are given. Thread-safe.</summary>
public sealed class SentenceAnnotator
{
    private readonly WorkspacePool _pool;

    private SentenceAnnotator(LinguisticsModel model) => _pool = new WorkspacePool(model);

    /// <summary>Opens a model file.</summary>
    /// <exception cref="LinguisticsModelException">The file is missing, damaged, or no model of that language.</exception>
    public static SentenceAnnotator Open(string modelPath, Language language) => new(ModelReader.Read(modelPath, language));

    /// <summary>The sentence with its words, comments and MISC kept, and everything else predicted.</summary>
    public ConlluSentence Annotate(ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var workspace = _pool.Rent();
        foreach (var word in sentence.Words)
        {
            workspace.Add(word.Form);
        }

        workspace.EndSentence();
        workspace.Annotate();
        var words = new ConlluWord[sentence.Words.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var label = workspace.Label(i);
            words[i] = new ConlluWord
            {
                Form = sentence.Words[i].Form,
                Lemma = workspace.Lemma(i),
                Pos = UniversalPosNames.Of(label.Pos),
                LanguageTag = label.LanguageTag,
                Features = label.Features,
                Head = workspace.Head(i),
                Relation = workspace.Relation(i),
                Misc = sentence.Words[i].Misc,
            };
        }

        _pool.Return(workspace);
        return sentence with { Words = words };
    }
}
