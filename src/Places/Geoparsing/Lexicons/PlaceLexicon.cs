using System.Collections.Frozen;
using Ledgerline.Places.Geoparsing.Relations;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>What the geoparser knows of one language.</summary>
internal sealed class PlaceLexicon
{
    private static readonly WordClass[] OrdinaryClasses =
    [
        WordClass.Common, WordClass.Article, WordClass.Deictic, WordClass.Calendar, WordClass.PlacePreposition, WordClass.Organisation, WordClass.Authority,
        WordClass.ActorNoun, WordClass.ActorVerb, WordClass.Auxiliary, WordClass.Title, WordClass.Locative, WordClass.RoadWord, WordClass.Conjunction,
    ];

    private readonly IReadOnlyDictionary<WordClass, FrozenSet<string>> _words;

    /// <summary>Puts a lexicon together.</summary>
    public PlaceLexicon(IReadOnlyDictionary<WordClass, FrozenSet<string>> words)
    {
        _words = words;
    }

    /// <summary>A lexicon without a word, for languages that have none.</summary>
    public static PlaceLexicon Empty { get; } = new(new Dictionary<WordClass, FrozenSet<string>>());

    /// <summary>Common nouns that say what kind of place a name names.</summary>
    public PhraseTable<KindWord> Kinds { get; init; } = new();

    /// <summary>Directions and their winds.</summary>
    public PhraseTable<string> Directions { get; init; } = new();

    /// <summary>Units of length in kilometres.</summary>
    public PhraseTable<double> Units { get; init; } = new();

    /// <summary>Words before a number that blur or bound it.</summary>
    public PhraseTable<Hedge> Hedges { get; init; } = new();

    /// <summary>Numbers in words, as ranges: "a few" is 2 to 5.</summary>
    public PhraseTable<KilometreRange> Numbers { get; init; } = new();

    /// <summary>Short forms and the names that they stand for: "Calif.".</summary>
    public PhraseTable<string> Abbreviations { get; init; } = new();

    /// <summary>Adjectives and names of peoples, with the codes of their countries: "Syrian".</summary>
    public PhraseTable<string> Demonyms { get; init; } = new();

    /// <summary>Relations, those that ask for more words first.</summary>
    public PatternIndex Relations { get; init; } = new([]);

    /// <summary>Whether <paramref name="lower"/> is a word of the language that names no place by itself.</summary>
    public bool IsOrdinary(string lower) => OrdinaryClasses.Any(wordClass => Is(wordClass, lower));

    /// <summary>Whether the language has words of <paramref name="wordClass"/>.</summary>
    public bool Has(WordClass wordClass) => _words.TryGetValue(wordClass, out var words) && words.Count > 0;

    /// <summary>Whether <paramref name="lower"/>, in lower case, belongs to <paramref name="wordClass"/>.</summary>
    public bool Is(WordClass wordClass, string lower) => _words.TryGetValue(wordClass, out var words) && words.Contains(lower);
}
