using Ledgerline.Linguistics.Parsing;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Storage;

/// <summary>What one thread works with while it annotates sentences with a model.</summary>
internal sealed class Workspace(LinguisticsModel model)
{
    private readonly int[] _room = new int[model.Room];

    /// <summary>The sentence: filled by the caller, tagged by <see cref="Annotate"/>.</summary>
    public SentenceFrame Sentence { get; } = new();

    /// <summary>The tree that <see cref="Annotate"/> made.</summary>
    public ParserFrame Tree { get; } = new();

    /// <summary>Forgets the sentence.</summary>
    public void Clear() => Sentence.Clear();

    /// <summary>Adds a word to the sentence.</summary>
    public void Add(ReadOnlySpan<char> form) => Sentence.Add(form, model.Words);

    /// <summary>Tags the sentence's words and draws its tree.</summary>
    public void Annotate()
    {
        model.Tagger.Tag(Sentence, _room);
        Tree.Begin(Sentence, model.Tags);
        model.Parser.Parse(Tree, _room);
    }

    /// <summary>The tag of a word.</summary>
    public TagLabel Label(int word) => model.Tags.Labels[Sentence.Labels[word]];

    /// <summary>The lemma of a tagged word.</summary>
    public string Lemma(int word)
        => model.Lemmatizer.Lemma(Sentence.Forms[word], in Sentence.Words[word], Sentence.Labels[word], _room);

    /// <summary>The head of a word as an index within the sentence; -1 for the root.</summary>
    public int Head(int word) => Tree.State.Nodes[word + 1].Head - 1;

    /// <summary>The relation of a word to its head.</summary>
    public string Relation(int word) => model.Transitions.Relations[Tree.State.Nodes[word + 1].Relation];
}
