using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Storage;

/// <summary>What one thread works with while it annotates some sentences together with a model.</summary>
internal sealed class Workspace(LinguisticsModel model)
{
    // Arcs are scored for all pairs of words, so a longer sentence is parsed in stretches to keep the time linear.
    private const int MaxStretch = 256;

    private readonly NetworkPass _pass = model.NewPass();
    private readonly WordMemory _memory = new(model);
    private readonly TreeDecoder _decoder = new();
    private readonly List<int> _sentenceEnds = [];
    private int[] _heads = new int[64];
    private int[] _relations = new int[64];

    /// <summary>The words of all sentences: filled by the caller, tagged by <see cref="Annotate"/>.</summary>
    public SentenceFrame Words { get; } = new();

    /// <summary>Where the thread divides texts into words.</summary>
    public SurfaceRoom Surface { get; } = new();

    /// <summary>What the thread remembers of the sentences that it read.</summary>
    public SentenceMemory Sentences { get; } = new();

    /// <summary>Forgets all sentences.</summary>
    public void Clear()
    {
        Words.Clear();
        _sentenceEnds.Clear();
    }

    /// <summary>Adds a word to the sentence that is not ended yet.</summary>
    public void Add(ReadOnlySpan<char> form) => _memory.Add(form, Words, ref _pass.Words);

    /// <summary>Ends the sentence.</summary>
    public void EndSentence()
    {
        var start = _sentenceEnds.Count == 0 ? 0 : _sentenceEnds[^1];
        while (Words.Count - start > MaxStretch)
        {
            start = StretchEnd(start);
            Words.End(start);
        }

        Words.End();
        _sentenceEnds.Add(Words.Count);
    }

    /// <summary>Tags the words and draws the trees of all sentences.</summary>
    public void Annotate()
    {
        var count = Words.Count;
        if (count == 0)
        {
            return;
        }

        Room.Ensure(ref _heads, count);
        Room.Ensure(ref _relations, count);
        _pass.Run(Words, dropout: null);
        DecodeTrees();
        _pass.Relate(_heads.AsSpan(0, count), dropout: null);
        var width = model.Relations.Names.Length;
        for (var i = 0; i < count; i++)
        {
            _relations[i] = model.Relations.Best(_pass.Relations.AsSpan(i * width, width), _heads[i] == 0);
        }

        JoinStretches();
    }

    /// <summary>The tag of a word.</summary>
    public TagLabel Label(int word) => model.Tags.Labels[Words.Labels[word]];

    /// <summary>The lemma of a tagged word.</summary>
    public string Lemma(int word) => _memory.Lemma(Words.Forms[word], in Words.Words[word], Words.Labels[word]);

    /// <summary>The head of a word as an index among all words; -1 for a root.</summary>
    public int Head(int word) => _heads[word] - 1;

    /// <summary>The relation of a word to its head.</summary>
    public string Relation(int word) => model.Relations.Names[_relations[word]];

    private void DecodeTrees()
    {
        var (start, scored) = (0, 0);
        foreach (var end in Words.Ends)
        {
            var count = end - start;
            var heads = _heads.AsSpan(start, count);
            _decoder.Decode(count, _pass.Arcs.AsSpan(scored, count * (count + 1)), heads);
            foreach (ref var head in heads)
            {
                head += head > 0 ? start : 0;
            }

            scored += count * (count + 1);
            start = end;
        }
    }

    // Behind the last sign of the stretch's second half, or where the room ends.
    private int StretchEnd(int start)
    {
        var end = start + MaxStretch;
        for (var i = end; i > start + (MaxStretch / 2); i--)
        {
            if (Words.Forms[i - 1] is [var sign] && !char.IsLetterOrDigit(sign))
            {
                return i;
            }
        }

        return end;
    }

    // The roots of a sentence's later stretches hang from the first one's.
    private void JoinStretches()
    {
        var start = 0;
        foreach (var end in _sentenceEnds)
        {
            var root = -1;
            for (var i = start; i < end; i++)
            {
                if (_heads[i] == 0 && root >= 0)
                {
                    (_heads[i], _relations[i]) = (root + 1, model.Relations.Loose);
                }
                else if (_heads[i] == 0)
                {
                    root = i;
                }
            }

            start = end;
        }
    }
}
