using System.Collections.Frozen;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>The words that name times in a language, from <c>times.tsv</c> of its folder. Immutable.</summary>
internal sealed class TimeLexicon
{
    private const string PrefixClass = "prefix";

    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    private readonly string[] _prefixes;

    private TimeLexicon(IReadOnlyList<Entry> entries, string[] prefixes)
    {
        _prefixes = prefixes;
        _byFirstWord = entries
            .GroupBy(entry => entry.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads <c>times.tsv</c> of <paramref name="language"/> below <paramref name="lexicons"/>.</summary>
    /// <param name="lexicons">The folder that has a folder for each language.</param>
    /// <param name="language">The language.</param>
    /// <param name="segmenter">Divides the forms of several words as it divides texts.</param>
    /// <exception cref="InvalidDataException">The file is missing or a row of it cannot be read; the message names file and line.</exception>
    public static TimeLexicon Load(string lexicons, Language language, Segmenter segmenter)
    {
        var rows = LexiconFile.Read(Path.Combine(lexicons, language.Code, "times.tsv"), 3);
        return new TimeLexicon(
            [.. rows.Where(row => row[0] != PrefixClass).SelectMany(row => row[2].Split('|').Select(form => new Entry(row[0], row[1], Words(form, language, segmenter))))],
            [.. rows.Where(row => row[0] == PrefixClass).SelectMany(row => row[2].Split('|'))]);
    }

    /// <summary><paramref name="form"/> without a listed prefix, where something follows it.</summary>
    public ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> form)
    {
        foreach (var prefix in _prefixes)
        {
            if (form.Length > prefix.Length && form.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return form[prefix.Length..];
            }
        }

        return form;
    }

    /// <summary>Adds what the lexicon knows of the words at <paramref name="at"/>, by class; the longest form of a class wins.</summary>
    public void Find(TimeText text, int at, Dictionary<string, TimeAtom> found)
    {
        if (!_byFirstWord.TryGetValue(text.Form(at), out var entries))
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.Matches(text, at))
            {
                found.TryAdd(entry.Class, new TimeAtom(entry.Value, at + entry.Words.Length));
            }
        }
    }

    /// <summary>Whether any entry begins with the word at <paramref name="at"/>.</summary>
    public bool Knows(TimeText text, int at) => _byFirstWord.ContainsKey(text.Form(at));

    private static string[] Words(string form, Language language, Segmenter segmenter)
        => [.. segmenter.Segment(form, new TextSpan(0, form.Length), language).SelectMany(sentence => sentence.Tokens).Select(token => token.Span.In(form))];

    private sealed record Entry(string Class, string Value, string[] Words)
    {
        public bool Matches(TimeText text, int at)
        {
            if (at + Words.Length > text.Count || (char.IsUpper(Words[0][0]) && !char.IsUpper(text.Form(at)[0])))
            {
                return false;
            }

            for (var i = 1; i < Words.Length; i++)
            {
                if (!text.Form(at + i).Equals(Words[i], StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
