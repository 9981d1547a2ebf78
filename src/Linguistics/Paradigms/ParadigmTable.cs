using System.Runtime.CompilerServices;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Paradigms;

/// <summary>What a spelling dictionary knows of words: from which of its words a form may come, and how these inflect. Thread-safe.</summary>
/// <remarks>Words are kept as hashes of their folded characters; one word in about thirty thousand that the dictionary lacks is taken for one that it has.</remarks>
internal sealed class ParadigmTable
{
    /// <summary>No word is derived in more ways than this; further ones are left out.</summary>
    public const int MaxParadigms = 8;

    /// <summary>A table without words.</summary>
    public static readonly ParadigmTable Empty = new([], [""], [], []);

    private const int MaxLength = 40;

    private readonly AffixRule[] _rules;
    private readonly string[] _classes;
    private readonly uint[] _stems;
    private readonly ushort[] _stemClasses;
    private readonly ulong[] _ruleNumbers;
    private readonly ulong[] _classNumbers;
    private readonly Dictionary<ulong, int[]> _byEnding;
    private readonly int _longest;
    private readonly int[] _slots;

    /// <summary>Indexes a dictionary.</summary>
    /// <param name="rules">Its rules, folded.</param>
    /// <param name="classes">The sets of flags that words take, each flag followed by a space.</param>
    /// <param name="stems">The upper halves of the hashes of the dictionary's words, each once.</param>
    /// <param name="stemClasses">For each word the number of its set of flags.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ParadigmTable(AffixRule[] rules, string[] classes, uint[] stems, ushort[] stemClasses)
    {
        (_rules, _classes, _stems, _stemClasses) = (rules, classes, stems, stemClasses);
        _ruleNumbers = [.. rules.Select(rule => FeatureHash.Mix(1, FeatureHash.Of(rule.Flag), FeatureHash.Of(rule.Ending)))];
        _classNumbers = [.. classes.Select(flags => FeatureHash.Of(flags))];
        _byEnding = Enumerable.Range(0, rules.Length).GroupBy(i => Backward(rules[i].Ending)).ToDictionary(group => group.Key, group => group.ToArray());
        _longest = rules.Select(rule => rule.Ending.Length).DefaultIfEmpty().Max();
        var size = 16;
        while (size < stems.Length * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (var i = 0; i < stems.Length; i++)
        {
            var slot = (int)stems[i] & (size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>The rules.</summary>
    public ReadOnlySpan<AffixRule> Rules => _rules;

    /// <summary>The sets of flags.</summary>
    public ReadOnlySpan<string> Classes => _classes;

    /// <summary>The words, as the upper halves of their hashes.</summary>
    public ReadOnlySpan<uint> Stems => _stems;

    /// <summary>For each word the number of its set of flags.</summary>
    public ReadOnlySpan<ushort> StemClasses => _stemClasses;

    /// <summary>What of a word's hash is kept.</summary>
    public static uint Key(ulong stem) => (uint)(FeatureHash.Mix(2, stem) >> 32);

    /// <summary>Finds the ways in which the dictionary derives a word, in a fixed order.</summary>
    /// <returns>How many there are; none where the word is too long for a dictionary.</returns>
    public int Analyze(ReadOnlySpan<char> form, Span<WordParadigm> paradigms)
    {
        if (_stems.Length == 0 || form.Length > MaxLength)
        {
            return 0;
        }

        Span<char> word = stackalloc char[form.Length];
        Span<ulong> beginnings = stackalloc ulong[form.Length + 1];
        beginnings[0] = FeatureHash.Empty;
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = CharFolder.FoldLower(form[i]);
            beginnings[i + 1] = FeatureHash.Step(beginnings[i], word[i]);
        }

        var count = 0;
        if (Find(beginnings[^1]) is >= 0 and var own)
        {
            paradigms[count++] = new WordParadigm(0, _classNumbers[_stemClasses[own]], beginnings[^1]);
        }

        var ending = FeatureHash.Empty;
        for (var length = 0; length <= _longest && length < word.Length; length++)
        {
            ending = length == 0 ? ending : FeatureHash.Step(ending, word[^length]);
            if (_byEnding.TryGetValue(ending, out var rules))
            {
                count = Derive(rules, word[..^length], beginnings[word.Length - length], paradigms, count);
            }
        }

        return count;
    }

    private int Derive(int[] rules, ReadOnlySpan<char> trunk, ulong hash, Span<WordParadigm> paradigms, int count)
    {
        foreach (var number in rules)
        {
            var rule = _rules[number];
            var stem = hash;
            foreach (var c in rule.Strip)
            {
                stem = FeatureHash.Step(stem, c);
            }

            if (count == paradigms.Length)
            {
                break;
            }

            if (Find(stem) is >= 0 and var found && Takes(_stemClasses[found], rule.Flag) && rule.Fits(trunk))
            {
                var paradigm = new WordParadigm(_ruleNumbers[number], _classNumbers[_stemClasses[found]], stem);
                if (!paradigms[..count].Contains(paradigm))
                {
                    paradigms[count++] = paradigm;
                }
            }
        }

        return count;
    }

    private bool Takes(int flags, string flag)
    {
        var at = _classes[flags].IndexOf(flag, StringComparison.Ordinal);
        return at >= 0 && _classes[flags][at + flag.Length] == ' ';
    }

    private int Find(ulong stem)
    {
        var key = Key(stem);
        for (var slot = (int)key & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_stems[_slots[slot] - 1] == key)
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    private static ulong Backward(string ending)
    {
        var hash = FeatureHash.Empty;
        for (var i = ending.Length - 1; i >= 0; i--)
        {
            hash = FeatureHash.Step(hash, ending[i]);
        }

        return hash;
    }
}
