using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Storage;

/// <summary>What the model makes of the words met of late, so that a word that comes again costs a look-up and nothing is allocated for it.
/// One thread's own; what it gives does not depend on what it remembers.</summary>
internal sealed class WordMemory
{
    // A power of two: some thousand words are nine tenths of a text.
    private const int Size = 8192;

    private readonly LinguisticsModel _model;
    private readonly int _width;
    private readonly string?[] _forms = new string?[Size];
    private readonly WordFeatures[] _words = new WordFeatures[Size];
    private readonly (int Label, string Lemma)[] _lemmas = new (int Label, string Lemma)[Size];
    private readonly float[] _embeddings;
    private readonly int[] _room;

    /// <summary>Prepares an empty memory.</summary>
    public WordMemory(LinguisticsModel model)
    {
        _model = model;
        _width = model.Network.Shape.Embedding;
        _embeddings = new float[Size * _width];
        _room = new int[Math.Max(model.Lemmatizer.ScriptCount, TraitTable.MaxTraits)];
    }

    /// <summary>Adds a word to a frame and its embedding to <paramref name="embeddings"/>, where the frame's words stand row by row.</summary>
    public void Add(ReadOnlySpan<char> form, SentenceFrame frame, ref float[] embeddings)
    {
        var slot = Slot(form);
        if (_forms[slot] is not { } known || !form.SequenceEqual(known))
        {
            Learn(form, slot);
        }

        Room.Keep(ref embeddings, (frame.Count + 1) * _width);
        Embedding(slot).CopyTo(embeddings.AsSpan(frame.Count * _width));
        frame.Add(_forms[slot]!, in _words[slot]); // Learnt above where it was not known.
    }

    /// <summary>The lemma of a word with a tag.</summary>
    public string Lemma(string form, in WordFeatures word, int label)
    {
        var slot = Slot(form);
        if (!ReferenceEquals(_forms[slot], form))
        {
            return _model.Lemmatizer.Lemma(form, in word, label, _room);
        }

        if (_lemmas[slot] is not { Lemma: not null } known || known.Label != label)
        {
            _lemmas[slot] = known = (label, _model.Lemmatizer.Lemma(form, in word, label, _room));
        }

        return known.Lemma;
    }

    private static int Slot(ReadOnlySpan<char> form) => (int)(FeatureHash.Of(form) >> 16) & (Size - 1);

    private Span<float> Embedding(int slot) => _embeddings.AsSpan(slot * _width, _width);

    private void Learn(ReadOnlySpan<char> form, int slot)
    {
        ref var word = ref _words[slot];
        _model.Words.Describe(form, ref word);
        _forms[slot] = word.Known >= 0 ? _model.Words.Words[word.Known].Form : form.ToString();
        _lemmas[slot] = default;
        var embedding = Embedding(slot);
        embedding.Clear();
        foreach (var trait in _room.AsSpan(0, _model.Traits.Find(in word, _room)))
        {
            VectorMath.Add(_model.Embeddings.Row(trait), embedding);
        }
    }
}
