using System.Runtime.InteropServices;

namespace Ledgerline.Linguistics.Words;

/// <summary>Some sentences while the models work on them together. One frame serves many, one after another, on one thread.</summary>
internal sealed class SentenceFrame
{
    private readonly List<int> _ends = [];
    private WordFeatures[] _words = new WordFeatures[64];
    private string[] _forms = new string[64];
    private int[] _labels = new int[64];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The words as written.</summary>
    public ReadOnlySpan<string> Forms => _forms.AsSpan(0, Count);

    /// <summary>What the models look at in each word.</summary>
    public ReadOnlySpan<WordFeatures> Words => _words.AsSpan(0, Count);

    /// <summary>The tag of each word, as an index into the tag set; set by the tagger.</summary>
    public Span<int> Labels => _labels.AsSpan(0, Count);

    /// <summary>For each stretch the index after its last word.</summary>
    public ReadOnlySpan<int> Ends => CollectionsMarshal.AsSpan(_ends);

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        Count = 0;
        _ends.Clear();
    }

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> form, WordTable table)
    {
        var word = default(WordFeatures);
        table.Describe(form, ref word);
        Add(word.Known >= 0 ? table.Words[word.Known].Form : form.ToString(), in word);
    }

    /// <summary>Adds a word that is described already.</summary>
    public void Add(string form, in WordFeatures word)
    {
        Grow(Count + 1);
        _words[Count] = word;
        _forms[Count] = form;
        _labels[Count] = 0;
        Count++;
    }

    /// <summary>Ends a stretch: the words since the last end are parsed as one tree. Without words nothing happens.</summary>
    public void End() => End(Count);

    /// <summary>Ends a stretch before the word at <paramref name="index"/>.</summary>
    public void End(int index)
    {
        if (index > (_ends.Count == 0 ? 0 : _ends[^1]))
        {
            _ends.Add(index);
        }
    }

    private void Grow(int count)
    {
        if (count > _words.Length)
        {
            var size = Math.Max(count, _words.Length * 2);
            Array.Resize(ref _words, size);
            Array.Resize(ref _forms, size);
            Array.Resize(ref _labels, size);
        }
    }
}
