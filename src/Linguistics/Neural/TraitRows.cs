using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Neural;

/// <summary>The traits of a sentence's words, one word after another.</summary>
internal sealed class TraitRows
{
    private int[] _traits = new int[256];
    private int[] _starts = new int[64];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The traits of a word.</summary>
    public Span<int> Of(int word) => _traits.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>Takes the words of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="table">The traits.</param>
    /// <param name="kindred">Whether the sentence is of a kindred language.</param>
    public void Fill(SentenceFrame sentence, TraitTable table, bool kindred)
    {
        Count = sentence.Count;
        if (_starts.Length < Count + 1)
        {
            _starts = new int[Math.Max(Count + 1, _starts.Length * 2)];
        }

        if (_traits.Length < Count * TraitTable.MaxTraits)
        {
            _traits = new int[Math.Max(Count * TraitTable.MaxTraits, _traits.Length * 2)];
        }

        var at = 0;
        for (var i = 0; i < Count; i++)
        {
            _starts[i] = at;
            at += table.Find(in sentence.Words[i], _traits.AsSpan(at));
            if (kindred)
            {
                _traits[at++] = TraitTable.Kindred;
            }
        }

        _starts[Count] = at;
    }
}
