namespace Ledgerline.Linguistics.Words;

/// <summary>A sentence while the models work on it. One frame serves many sentences, one after another, on one thread.</summary>
internal sealed class SentenceFrame
{
    private WordFeatures[] _words = new WordFeatures[64];
    private string[] _forms = new string[64];
    private int[] _labels = new int[64];

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The words as written.</summary>
    public ReadOnlySpan<string> Forms => _forms.AsSpan(0, Count);

    /// <summary>What the models look at in each word.</summary>
    public ReadOnlySpan<WordFeatures> Words => _words.AsSpan(0, Count);

    /// <summary>The tag of each word, as an index into the tag set; set by the tagger.</summary>
    public Span<int> Labels => _labels.AsSpan(0, Count);

    /// <summary>Forgets the sentence.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> form, WordTable table)
    {
        Grow(Count + 1);
        ref var word = ref _words[Count];
        table.Describe(form, ref word);
        _forms[Count] = word.Known >= 0 ? table.Words[word.Known].Form : form.ToString();
        _labels[Count] = 0;
        Count++;
    }

    /// <summary>Takes over some words of another sentence.</summary>
    public void Take(SentenceFrame other, int start, int count)
    {
        Clear();
        Grow(count);
        Count = count;
        other.Words.Slice(start, count).CopyTo(_words);
        other.Forms.Slice(start, count).CopyTo(_forms);
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
