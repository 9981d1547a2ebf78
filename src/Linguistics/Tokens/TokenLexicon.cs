using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>What the scanner and the sentence splitter know of a language: the files <c>abbreviations.tsv</c> and <c>tokens.tsv</c>
/// of its folder. Immutable.</summary>
internal sealed class TokenLexicon
{
    private const int LongestEntry = 32;

    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenDictionary<string, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> _classes;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _splits;
    private readonly FrozenDictionary<string, string> _settings;

    private TokenLexicon(IEnumerable<string[]> abbreviations, IReadOnlyList<string[]> tokens)
    {
        _abbreviations = abbreviations
            .ToFrozenDictionary(row => row[0], row => Enum.Parse<AbbreviationKind>(row[1], ignoreCase: true), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _classes = tokens.GroupBy(row => row[0], StringComparer.Ordinal).ToFrozenDictionary(
            rows => rows.Key,
            rows => rows.Select(row => row[1]).ToFrozenSet(Comparer(rows.Key)).GetAlternateLookup<ReadOnlySpan<char>>(),
            StringComparer.Ordinal);
        _splits = tokens.Where(row => row[0] == "split")
            .ToFrozenDictionary(row => row[1], row => Lengths(row[2]), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _settings = tokens.Where(row => row[0] == "setting").ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        Emoticons = [.. tokens.Where(row => row[0] == "emoticon").Select(row => row[1]).OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];
        Enclitics = [.. tokens.Where(row => row[0] == "enclitic").Select(row => row[1]).OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];
        EmoticonStarts = SearchValues.Create([.. Emoticons.Select(form => form[0])]);
        HyphensSplit = Setting("hyphen", "split");
        DecimalsSplit = Setting("decimal", "split");
        AbbreviationsSplit = Setting("abbreviation", "split");
        CapitalAfterAbbreviationStarts = Setting("capital-after-abbreviation", "starts");
        LowerCaseStarts = Setting("lower-case-start", "allowed");
    }

    /// <summary>The emoticons that are one token, the longest first.</summary>
    public ImmutableArray<string> Emoticons { get; }

    /// <summary>The characters that emoticons begin with.</summary>
    public SearchValues<char> EmoticonStarts { get; }

    /// <summary>The words that lean on the word before them and are split off (<c>n't</c>), the longest first, with straight apostrophes.</summary>
    public ImmutableArray<string> Enclitics { get; }

    /// <summary>Whether a hyphen between letters is a token of its own, but for the listed prefixes and words.</summary>
    public bool HyphensSplit { get; }

    /// <summary>Whether the comma or stop within a number is a token of its own.</summary>
    public bool DecimalsSplit { get; }

    /// <summary>Whether the full stop of an abbreviation is a token of its own.</summary>
    public bool AbbreviationsSplit { get; }

    /// <summary>Whether a capital letter behind an abbreviation that may end a sentence begins one; else only the words listed as starters do.</summary>
    public bool CapitalAfterAbbreviationStarts { get; }

    /// <summary>Whether sentences are known to begin with a small letter after a full stop.</summary>
    public bool LowerCaseStarts { get; }

    /// <summary>Reads the files of <paramref name="language"/> below <paramref name="lexicons"/>.</summary>
    /// <exception cref="InvalidDataException">A file is missing or a row of it cannot be read; the message names file and line.</exception>
    public static TokenLexicon Load(string lexicons, Language language)
    {
        var folder = Path.Combine(lexicons, language.Code);
        return new TokenLexicon(
            LexiconFile.Read(Path.Combine(folder, "abbreviations.tsv"), 2),
            LexiconFile.Read(Path.Combine(folder, "tokens.tsv"), 2));
    }

    /// <summary>What the word (without its full stop) is as an abbreviation.</summary>
    public AbbreviationKind Abbreviation(ReadOnlySpan<char> word)
        => word.Length <= LongestEntry && _abbreviations.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Whether <paramref name="word"/> is listed in the class <paramref name="name"/> of <c>tokens.tsv</c>; case counts only for emoticons and starters.</summary>
    public bool Has(string name, ReadOnlySpan<char> word)
        => word.Length <= LongestEntry && _classes.TryGetValue(name, out var words) && words.Contains(word);

    /// <summary>The lengths of the words that <paramref name="word"/> divides into where it is a contraction without apostrophe; else null.</summary>
    public int[]? Split(ReadOnlySpan<char> word)
        => word.Length <= LongestEntry && _splits.TryGetValue(word, out var lengths) ? lengths : null;

    private static StringComparer Comparer(string name)
        => name is "emoticon" or "starter" ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private static int[] Lengths(string parts) => [.. parts.Split('|').Select(part => part.Length)];

    private bool Setting(string name, string value) => _settings.TryGetValue(name, out var actual) && actual == value;
}
