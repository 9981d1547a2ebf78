using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Words;

/// <summary>The words of the training data, to be found by their characters without allocating. Thread-safe.</summary>
internal sealed class WordTable
{
    private readonly LexiconWord[] _words;
    private readonly WordFeatures[] _features;
    private readonly string?[][] _lemmas;
    private readonly int[] _slots;
    private readonly int[] _lowerSlots;

    /// <summary>Indexes <paramref name="words"/>, whose forms are distinct.</summary>
    public WordTable(LexiconWord[] words)
    {
        _words = words;
        _features = new WordFeatures[words.Length];
        _lemmas = new string?[words.Length][];
        _slots = NewSlots(words.Length);
        _lowerSlots = NewSlots(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            ref var features = ref _features[i];
            WordAnalyzer.Analyze(words[i].Form, ref features);
            features.Known = i;
            _lemmas[i] = new string?[words[i].Readings.Length];
            Insert(_slots, FeatureHash.Of(words[i].Form), i);
            InsertLower(features.Lower, i);
        }
    }

    /// <summary>The words, by their numbers.</summary>
    public ReadOnlySpan<LexiconWord> Words => _words;

    /// <summary>The number of the word that is written so; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> form)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(FeatureHash.Of(form) >> 16) & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (form.SequenceEqual(_words[_slots[slot] - 1].Form))
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>Computes what the models look at in a word.</summary>
    public void Describe(ReadOnlySpan<char> form, ref WordFeatures features)
    {
        var known = Find(form);
        if (known >= 0)
        {
            features = _features[known];
            return;
        }

        WordAnalyzer.Analyze(form, ref features);
        features.Known = -1;
    }

    /// <summary>The number of a word with that <see cref="WordFeatures.Lower"/>; -1 where there is none.</summary>
    public int FindLower(ulong lower)
    {
        var mask = _lowerSlots.Length - 1;
        for (var slot = (int)(lower >> 16) & mask; _lowerSlots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_features[_lowerSlots[slot] - 1].Lower == lower)
            {
                return _lowerSlots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>The lemma of a word's reading, made once by <paramref name="script"/>.</summary>
    public string Lemma(int word, int reading, EditScript script)
        => _lemmas[word][reading] ??= script.Apply(_words[word].Form);

    // The first word of a lower-case form stands for all of them.
    private void InsertLower(ulong lower, int word)
    {
        if (FindLower(lower) < 0)
        {
            Insert(_lowerSlots, lower, word);
        }
    }

    private static int[] NewSlots(int words)
    {
        var size = 16;
        while (size < words * 2)
        {
            size *= 2;
        }

        return new int[size];
    }

    private static void Insert(int[] slots, ulong hash, int word)
    {
        var mask = slots.Length - 1;
        var slot = (int)(hash >> 16) & mask;
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = word + 1;
    }
}
