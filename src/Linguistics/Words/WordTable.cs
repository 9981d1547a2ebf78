using System.Runtime.CompilerServices;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Paradigms;

namespace Ledgerline.Linguistics.Words;

/// <summary>The words of the training data, to be found by their characters without allocating. Thread-safe.</summary>
internal sealed class WordTable
{
    private readonly LexiconWord[] _words;
    private readonly ulong[] _lowers;
    private readonly int[] _slots;
    private readonly int[] _lowerSlots;
    private readonly int[] _readingStarts;
    private readonly string?[] _lemmas;

    /// <summary>Indexes the words.</summary>
    /// <param name="words">The words, whose forms are distinct.</param>
    /// <param name="paradigms">A spelling dictionary, or the empty one.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordTable(LexiconWord[] words, ParadigmTable paradigms)
    {
        Paradigms = paradigms;
        _words = words;
        _lowers = new ulong[words.Length];
        _readingStarts = new int[words.Length];
        _slots = NewSlots(words.Length);
        _lowerSlots = NewSlots(words.Length);
        var readings = 0;
        for (var i = 0; i < words.Length; i++)
        {
            _readingStarts[i] = readings;
            readings += words[i].Readings.Length;
            _lowers[i] = WordAnalyzer.Lower(words[i].Form);
            Insert(_slots, FeatureHash.Of(words[i].Form), i);
            if (FindLower(_lowers[i]) < 0)
            {
                Insert(_lowerSlots, _lowers[i], i);
            }
        }

        _lemmas = new string?[readings];
    }

    /// <summary>The spelling dictionary that goes with the words.</summary>
    public ParadigmTable Paradigms { get; }

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
        WordAnalyzer.Analyze(form, ref features);
        features.Known = Find(form);
        features.ParadigmCount = Paradigms.Analyze(form, features.Paradigms);
    }

    /// <summary>The number of the first word with that <see cref="WordFeatures.Lower"/>; -1 where there is none.</summary>
    public int FindLower(ulong lower)
    {
        var mask = _lowerSlots.Length - 1;
        for (var slot = (int)(lower >> 16) & mask; _lowerSlots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_lowers[_lowerSlots[slot] - 1] == lower)
            {
                return _lowerSlots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>The lemma of a word's reading, made once by <paramref name="script"/>.</summary>
    public string Lemma(int word, int reading, EditScript script)
        => _lemmas[_readingStarts[word] + reading] ??= script.Apply(_words[word].Form);

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
