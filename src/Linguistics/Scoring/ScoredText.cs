using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Linguistics.Scoring;

/// <summary>All words, tokens and sentences of a file, by their places in its text without blanks.</summary>
internal sealed class ScoredText
{
    private int _length;

    /// <summary>Lays out the sentences one after another.</summary>
    public ScoredText(IReadOnlyList<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            Add(sentence);
        }
    }

    /// <summary>The words, in order.</summary>
    public List<ScoredWord> Words { get; } = [];

    /// <summary>The spans of the tokens.</summary>
    public HashSet<(int Start, int End)> Tokens { get; } = [];

    /// <summary>The spans of the sentences.</summary>
    public HashSet<(int Start, int End)> Sentences { get; } = [];

    /// <summary>The text without blanks.</summary>
    public System.Text.StringBuilder Text { get; } = new();

    private void Add(ConlluSentence sentence)
    {
        var (first, start, range) = (Words.Count, _length, 0);
        for (var i = 0; i < sentence.Words.Count;)
        {
            var multi = range < sentence.Ranges.Count && sentence.Ranges[range].Start == i ? sentence.Ranges[range++] : null;
            var (tokenStart, tokenEnd) = Append(multi?.Form ?? sentence.Words[i].Form);
            Tokens.Add((tokenStart, tokenEnd));
            for (var end = multi?.End ?? i + 1; i < end; i++)
            {
                var head = sentence.Words[i].Head;
                Words.Add(new ScoredWord(tokenStart, tokenEnd, multi is not null, sentence.Words[i], head < 0 ? -1 : first + head));
            }
        }

        Sentences.Add((start, _length));
    }

    private (int Start, int End) Append(string form)
    {
        var start = _length;
        foreach (var c in form)
        {
            if (!char.IsWhiteSpace(c))
            {
                Text.Append(c);
                _length++;
            }
        }

        return (start, _length);
    }
}
