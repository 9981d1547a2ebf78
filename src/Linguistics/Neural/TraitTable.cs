using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Paradigms;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Neural;

/// <summary>The traits of words that have an embedding: common words, beginnings, ends and shapes. Thread-safe.</summary>
internal sealed class TraitTable
{
    /// <summary>The trait of a word that is not common.</summary>
    public const int Unknown = 0;

    /// <summary>The trait that every word of a kindred language has while the network learns.</summary>
    public const int Kindred = 1;

    /// <summary>The key of <see cref="Kindred"/>, which no word has.</summary>
    public const ulong KindredKey = 1;

    /// <summary>No word has more traits than this.</summary>
    public const int MaxTraits = 4 + (2 * WordFeatures.MaxAffix) + (2 * ParadigmTable.MaxParadigms);

    private readonly ulong[] _keys;
    private readonly ulong[] _slotKeys;
    private readonly int[] _slots;

    /// <summary>Takes the traits' numbers of <see cref="FeatureHash"/>; the first stands for <see cref="Unknown"/>, the second for <see cref="Kindred"/>.</summary>
    public TraitTable(ulong[] keys)
    {
        _keys = keys;
        var size = 16;
        while (size < keys.Length * 2)
        {
            size *= 2;
        }

        _slotKeys = new ulong[size];
        _slots = new int[size];
        for (var i = 1; i < keys.Length; i++)
        {
            var slot = (int)(keys[i] >> 16) & (size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            (_slots[slot], _slotKeys[slot]) = (i, keys[i]);
        }
    }

    /// <summary>The traits' numbers.</summary>
    public ReadOnlySpan<ulong> Keys => _keys;

    /// <summary>The keys of a word's traits, the word itself first.</summary>
    public static int KeysOf(in WordFeatures word, Span<ulong> keys)
    {
        var count = 0;
        keys[count++] = FeatureHash.Mix(300, word.Lower);
        keys[count++] = FeatureHash.Mix(301, word.Shape);
        for (var i = 0; i < WordFeatures.MaxAffix && word.Suffixes[i] != 0; i++)
        {
            keys[count++] = FeatureHash.Mix(302UL + (ulong)i, word.Suffixes[i]);
            keys[count++] = FeatureHash.Mix(310UL + (ulong)i, word.Prefixes[i]);
        }

        return count + Paradigms(in word, keys[count..]);
    }

    /// <summary>Finds the traits of a word.</summary>
    /// <returns>How many it has; the first is the word itself or <see cref="Unknown"/>.</returns>
    public int Find(in WordFeatures word, Span<int> traits)
    {
        Span<ulong> keys = stackalloc ulong[MaxTraits];
        var count = KeysOf(in word, keys);
        traits[0] = Find(keys[0]);
        var found = 1;
        for (var i = 1; i < count; i++)
        {
            var trait = Find(keys[i]);
            if (trait != Unknown)
            {
                traits[found++] = trait;
            }
        }

        return found;
    }

    // Each derivation by its rule alone and with the class of the word that it comes from; and all of them together.
    private static int Paradigms(in WordFeatures word, Span<ulong> keys)
    {
        var count = 0;
        var all = 0UL;
        for (var i = 0; i < word.ParadigmCount; i++)
        {
            var paradigm = word.Paradigms[i];
            keys[count++] = FeatureHash.Mix(320, paradigm.Rule);
            keys[count++] = FeatureHash.Mix(321, paradigm.Rule, paradigm.Class);
            all += FeatureHash.Mix(322, paradigm.Rule);
        }

        if (count > 0)
        {
            keys[count++] = FeatureHash.Mix(323, all);
        }

        return count;
    }

    private int Find(ulong key)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(key >> 16) & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_slotKeys[slot] == key)
            {
                return _slots[slot];
            }
        }

        return Unknown;
    }
}
