using System.Collections.Frozen;

namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>The phrases by which newsroom lines are known, of all languages together: a site may mix them.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, Cue> _lines;
    private readonly FrozenDictionary<string, (string Phrase, Cue Cue)[]> _starts;
    private readonly FrozenDictionary<string, (string Phrase, Cue Cue)[]>.AlternateLookup<ReadOnlySpan<char>> _anywhereByWord;
    private readonly (string Phrase, Cue Cue)[] _ends;

    private CueLexicon(IReadOnlyList<(CuePlace Place, string Phrase, Cue Cue)> rows)
    {
        _lines = rows.Where(row => row.Place == CuePlace.Line)
            .GroupBy(row => Folding.Bare(row.Phrase), StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.Aggregate(Cue.None, (all, row) => all | row.Cue), StringComparer.Ordinal);
        _starts = ByFirstWord(Pick(rows, CuePlace.Start));
        _anywhereByWord = ByFirstWord(Pick(rows, CuePlace.Has)).GetAlternateLookup<ReadOnlySpan<char>>();
        _ends = Pick(rows, CuePlace.End);
    }

    /// <summary>Reads the cue files of <paramref name="folder"/>.</summary>
    /// <exception cref="InvalidDataException">A row names no cue or place; the message names the file.</exception>
    internal static CueLexicon Load(string folder)
    {
        var rows = new List<(CuePlace Place, string Phrase, Cue Cue)>();
        foreach (var file in TsvFile.In(folder))
        {
            rows.AddRange(TsvFile.Read(file, columns: 3).Select(row => Row(file, row)));
        }

        return new CueLexicon(rows);
    }

    /// <summary>All that the words of a folded line say of it.</summary>
    internal Cue Find(string folded)
    {
        var found = _lines.GetValueOrDefault(Folding.Bare(folded));
        foreach (var (phrase, cue) in Starts(folded))
        {
            found |= IsAt(folded, 0, phrase) ? cue : Cue.None;
        }

        foreach (var (phrase, cue) in _ends)
        {
            found |= folded.EndsWith(phrase, StringComparison.Ordinal) ? cue : Cue.None;
        }

        return found | Anywhere(folded);
    }

    /// <summary>How long the opening phrase of <paramref name="cue"/> in a folded line is; zero where it has none.</summary>
    internal int LengthAtStart(string folded, Cue cue)
        => Starts(folded).Where(row => (row.Cue & cue) != 0 && IsAt(folded, 0, row.Phrase))
            .Select(row => row.Phrase.Length).DefaultIfEmpty(0).Max();

    private (string Phrase, Cue Cue)[] Starts(string folded) => _starts.GetValueOrDefault(FirstWord(folded, 0).ToString()) ?? [];

    private Cue Anywhere(string folded)
    {
        var found = Cue.None;
        for (var at = 0; at < folded.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(folded[at]) && char.IsLetterOrDigit(folded[at - 1]))
            {
                continue;
            }

            if (_anywhereByWord.TryGetValue(FirstWord(folded, at), out var phrases))
            {
                foreach (var (phrase, cue) in phrases)
                {
                    found |= IsAt(folded, at, phrase) ? cue : Cue.None;
                }
            }
        }

        return found;
    }

    /// <summary>The word at <paramref name="at"/>, or the mark that stands there.</summary>
    private static ReadOnlySpan<char> FirstWord(string folded, int at)
    {
        var end = at;
        while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
        {
            end++;
        }

        return folded.AsSpan(at, Math.Min(Math.Max(end, at + 1), folded.Length) - at);
    }

    private static bool IsAt(string folded, int at, string phrase)
        => string.CompareOrdinal(folded, at, phrase, 0, phrase.Length) == 0 && EndsWord(folded, at + phrase.Length);

    private static FrozenDictionary<string, (string Phrase, Cue Cue)[]> ByFirstWord((string Phrase, Cue Cue)[] rows)
        => rows.GroupBy(row => FirstWord(row.Phrase, 0).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    private static (CuePlace Place, string Phrase, Cue Cue) Row(string file, string[] row)
        => Enum.TryParse<Cue>(row[0], ignoreCase: true, out var cue) && Enum.TryParse<CuePlace>(row[1], ignoreCase: true, out var place)
            ? (place, Folding.Fold(row[2]), cue)
            : throw new InvalidDataException($"{file}: '{row[0]} {row[1]}' is no cue with a place. See data/articles/README.md for the words allowed.");

    private static (string Phrase, Cue Cue)[] Pick(IEnumerable<(CuePlace Place, string Phrase, Cue Cue)> rows, CuePlace place)
        => [.. rows.Where(row => row.Place == place).Select(row => (row.Phrase, row.Cue))];

    private static bool EndsWord(string folded, int at)
        => at >= folded.Length || !char.IsLetterOrDigit(folded[at]) || !char.IsLetterOrDigit(folded[at - 1]);
}
