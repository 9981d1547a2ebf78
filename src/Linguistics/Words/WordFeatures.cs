using System.Runtime.CompilerServices;
using Ledgerline.Linguistics.Paradigms;

namespace Ledgerline.Linguistics.Words;

/// <summary>What the models look at in a word, as numbers of <see cref="Learning.FeatureHash"/>.</summary>
internal struct WordFeatures
{
    /// <summary>The longest beginning and end that are looked at.</summary>
    public const int MaxAffix = 5;

    /// <summary>The folded word in lower case.</summary>
    public ulong Lower;

    /// <summary>Runs of capitals, small letters, digits and signs, each at most two long.</summary>
    public ulong Shape;

    /// <summary>The word's number within the model's words; -1 where it has none.</summary>
    public int Known;

    /// <summary>Whether it begins with a capital.</summary>
    public bool Capital;

    /// <summary>Its last 1 to 5 characters, folded; 0 where it is shorter.</summary>
    public Affixes Suffixes;

    /// <summary>Its first 1 to 5 characters, folded; 0 where it is shorter.</summary>
    public Affixes Prefixes;

    /// <summary>The ways in which a spelling dictionary derives the word.</summary>
    public WordParadigms Paradigms;

    /// <summary>How many of <see cref="Paradigms"/> there are.</summary>
    public int ParadigmCount;

    /// <summary>Whether the dictionary derives the word from the one with that hash.</summary>
    public readonly bool ComesFrom(ulong stem)
    {
        for (var i = 0; i < ParadigmCount; i++)
        {
            if (Paradigms[i].Stem == stem)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Room for what a dictionary says.</summary>
    [InlineArray(ParadigmTable.MaxParadigms)]
    public struct WordParadigms
    {
        private WordParadigm _first;
    }

    /// <summary>One number for each length of a beginning or end.</summary>
    [InlineArray(MaxAffix)]
    public struct Affixes
    {
        private ulong _first;
    }
}
