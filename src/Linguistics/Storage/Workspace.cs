using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Storage;

/// <summary>What one thread works with while it annotates sentences with a model.</summary>
internal sealed class Workspace(LinguisticsModel model)
{
    // Arcs are scored for all pairs of words, so a longer sentence is parsed in stretches to keep the time linear.
    private const int MaxStretch = 256;

    private readonly NetworkPass _pass = model.NewPass();
    private readonly TraitRows _traits = new();
    private readonly TreeDecoder _decoder = new();
    private readonly SentenceFrame _stretch = new();
    private readonly int[] _lemmaRoom = new int[model.Lemmatizer.ScriptCount];
    private int[] _heads = new int[64];
    private int[] _relations = new int[64];

    /// <summary>The sentence: filled by the caller, tagged by <see cref="Annotate"/>.</summary>
    public SentenceFrame Sentence { get; } = new();

    /// <summary>Forgets the sentence.</summary>
    public void Clear() => Sentence.Clear();

    /// <summary>Adds a word to the sentence.</summary>
    public void Add(ReadOnlySpan<char> form) => Sentence.Add(form, model.Words);

    /// <summary>Tags the sentence's words and draws its tree.</summary>
    public void Annotate()
    {
        Room.Ensure(ref _heads, Sentence.Count);
        Room.Ensure(ref _relations, Sentence.Count);
        if (Sentence.Count <= MaxStretch)
        {
            AnnotateStretch(Sentence, 0);
            return;
        }

        var root = -1;
        for (var start = 0; start < Sentence.Count;)
        {
            var count = StretchEnd(start) - start;
            _stretch.Take(Sentence, start, count);
            AnnotateStretch(_stretch, start);
            _stretch.Labels.CopyTo(Sentence.Labels[start..]);
            root = Join(start, count, root);
            start += count;
        }
    }

    /// <summary>The tag of a word.</summary>
    public TagLabel Label(int word) => model.Tags.Labels[Sentence.Labels[word]];

    /// <summary>The lemma of a tagged word.</summary>
    public string Lemma(int word)
        => model.Lemmatizer.Lemma(Sentence.Forms[word], in Sentence.Words[word], Sentence.Labels[word], _lemmaRoom);

    /// <summary>The head of a word as an index within the sentence; -1 for the root.</summary>
    public int Head(int word) => _heads[word] - 1;

    /// <summary>The relation of a word to its head.</summary>
    public string Relation(int word) => model.Relations.Names[_relations[word]];

    private void AnnotateStretch(SentenceFrame sentence, int start)
    {
        var count = sentence.Count;
        if (count == 0)
        {
            return;
        }

        var heads = _heads.AsSpan(start, count);
        _traits.Fill(sentence, model.Traits);
        _pass.Run(sentence, _traits, dropout: null);
        _decoder.Decode(count, _pass.Arcs.AsSpan(0, count * (count + 1)), heads);
        _pass.Relate(heads, dropout: null);
        var width = model.Relations.Names.Length;
        for (var i = 0; i < count; i++)
        {
            _relations[start + i] = model.Relations.Best(_pass.Relations.AsSpan(i * width, width), heads[i] == 0);
        }
    }

    // Behind the last sign of the stretch's second half, or where the room ends.
    private int StretchEnd(int start)
    {
        var end = Math.Min(start + MaxStretch, Sentence.Count);
        for (var i = end; end < Sentence.Count && i > start + (MaxStretch / 2); i--)
        {
            if (Sentence.Forms[i - 1] is [var sign] && !char.IsLetterOrDigit(sign))
            {
                return i;
            }
        }

        return end;
    }

    // Heads within a stretch become heads within the sentence; its root hangs from the first stretch's root.
    private int Join(int start, int count, int root)
    {
        for (var i = start; i < start + count; i++)
        {
            if (_heads[i] > 0)
            {
                _heads[i] += start;
            }
            else if (root < 0)
            {
                root = i;
            }
            else
            {
                (_heads[i], _relations[i]) = (root + 1, model.Relations.Loose);
            }
        }

        return root;
    }
}
