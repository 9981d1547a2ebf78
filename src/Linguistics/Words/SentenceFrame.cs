namespace Ledgerline.Linguistics.Words;

/// <summary>A sentence while the models work on it. One frame serves many sentences, one after another, on one thread.</summary>
internal sealed class SentenceFrame
{
    private WordFeatures[] _words = new WordFeatures[64];
    private string[] _forms = new string[64];
    private int[] _labels = new int[64];

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>What stands before the first word and after the last.</summary>
    public static readonly WordFeatures Edge = new() { Word = 1, Lower = 1, Shape = 1, Ambiguity = 1, Known = -1 };

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
        if (Count == _words.Length)
        {
            Array.Resize(ref _words, Count * 2);
            Array.Resize(ref _forms, Count * 2);
            Array.Resize(ref _labels, Count * 2);
        }

        ref var word = ref _words[Count];
        table.Describe(form, ref word);
        _forms[Count] = word.Known >= 0 ? table.Words[word.Known].Form : form.ToString();
        _labels[Count] = 0;
        Count++;
    }

    /// <summary>Makes the word at <paramref name="index"/> look as if the training data did not have it.</summary>
    public void Forget(int index)
    {
        ref var word = ref _words[index];
        word.Word = WordAnalyzer.Rare(word);
        word.Ambiguity = word.Word;
        word.Known = -1;
    }

    /// <summary>The word at <paramref name="index"/>, or <see cref="Edge"/> outside the sentence.</summary>
    public ref readonly WordFeatures At(int index) => ref (uint)index < (uint)Count ? ref _words[index] : ref Edge;
}
