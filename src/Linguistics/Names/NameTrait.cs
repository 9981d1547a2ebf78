namespace Ledgerline.Linguistics.Names;

/// <summary>What name weights look at in one word; texts as numbers of <see cref="Learning.FeatureHash"/>.</summary>
internal struct NameTrait
{
    /// <summary>The form in lower case.</summary>
    public ulong Lower;

    /// <summary>The lemma in lower case.</summary>
    public ulong Lemma;

    /// <summary>Runs of capitals, small letters, digits and signs.</summary>
    public ulong Shape;

    /// <summary>The first three characters.</summary>
    public ulong Prefix;

    /// <summary>The last two characters.</summary>
    public ulong Suffix2;

    /// <summary>The last three characters.</summary>
    public ulong Suffix3;

    /// <summary>The last four characters.</summary>
    public ulong Suffix4;

    /// <summary>The language's own tag.</summary>
    public ulong Tag;

    /// <summary>The relation to the head.</summary>
    public ulong Relation;

    /// <summary>The part of speech.</summary>
    public ulong Pos;

    /// <summary>The index of the head; -1 for the root.</summary>
    public int Head;

    /// <summary>The classes of the lexicons.</summary>
    public NameClass Classes;

    /// <summary>The label by the rules.</summary>
    public int Rule;

    /// <summary>Whether it begins (1) or goes on (2) a place's name, with 2 more where that name has several words; 0 where neither.</summary>
    public int Place;

    /// <summary>Whether it is a given name of the list: 1 where it is, 0 where not.</summary>
    public uint Given;

    /// <summary>What kind of letters and signs the form consists of, by <see cref="LetterKinds"/>.</summary>
    public int Letters;

    /// <summary>Its place among the words that have classes and vectors; -1 where it is none of them.</summary>
    public int Word;

    /// <summary>Its fine class, from 1; 0 where it has none.</summary>
    public ulong Fine;

    /// <summary>Its middle class, from 1; 0 where it has none.</summary>
    public ulong Middle;

    /// <summary>Its coarse class, from 1; 0 where it has none.</summary>
    public ulong Coarse;

    /// <summary>The first word of the run of capitalised words and proper nouns that it stands in; the word itself where it stands in none.</summary>
    public int RunStart;

    /// <summary>The word after the last of that run; <see cref="RunStart"/> where it stands in none.</summary>
    public int RunEnd;
}
