using System.Collections.Frozen;

namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>The phrases by which newsroom lines are known, of all languages together: a site may mix them.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, Cue> _lines;
    private readonly (string Phrase, Cue Cue)[] _starts;
    private readonly (string Phrase, Cue Cue)[] _anywhere;
    private readonly (string Phrase, Cue Cue)[] _ends;

    private CueLexicon(IReadOnlyList<(CuePlace Place, string Phrase, Cue Cue)> rows)
    {
        _lines = rows.Where(row => row.Place == CuePlace.Line)
            .GroupBy(row => Folding.Bare(row.Phrase), StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.Aggregate(Cue.None, (all, row) => all | row.Cue), StringComparer.Ordinal);
        _starts = Pick(rows, CuePlace.Start);
        _anywhere = Pick(rows, CuePlace.Has);
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
        foreach (var (phrase, cue) in _starts)
        {
            found |= folded.StartsWith(phrase, StringComparison.Ordinal) && EndsWord(folded, phrase.Length) ? cue : Cue.None;
        }

        foreach (var (phrase, cue) in _ends)
        {
            found |= folded.EndsWith(phrase, StringComparison.Ordinal) ? cue : Cue.None;
        }

        foreach (var (phrase, cue) in _anywhere)
        {
            found |= Contains(folded, phrase) ? cue : Cue.None;
        }

        return found;
    }

    /// <summary>How long the opening phrase of <paramref name="cue"/> in a folded line is; zero where it has none.</summary>
    internal int LengthAtStart(string folded, Cue cue)
        => _starts.Where(row => (row.Cue & cue) != 0 && folded.StartsWith(row.Phrase, StringComparison.Ordinal) && EndsWord(folded, row.Phrase.Length))
            .Select(row => row.Phrase.Length).DefaultIfEmpty(0).Max();

    private static (CuePlace Place, string Phrase, Cue Cue) Row(string file, string[] row)
        => Enum.TryParse<Cue>(row[0], ignoreCase: true, out var cue) && Enum.TryParse<CuePlace>(row[1], ignoreCase: true, out var place)
            ? (place, Folding.Fold(row[2]), cue)
            : throw new InvalidDataException($"{file}: '{row[0]} {row[1]}' is no cue with a place. See data/articles/README.md for the words allowed.");

    private static (string Phrase, Cue Cue)[] Pick(IEnumerable<(CuePlace Place, string Phrase, Cue Cue)> rows, CuePlace place)
        => [.. rows.Where(row => row.Place == place).Select(row => (row.Phrase, row.Cue))];

    private static bool Contains(string folded, string phrase)
    {
        for (var at = folded.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (BeginsWord(folded, at, phrase) && EndsWord(folded, at + phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWord(string folded, int at, string phrase)
        => at == 0 || !char.IsLetterOrDigit(folded[at - 1]) || !char.IsLetterOrDigit(phrase[0]);

    private static bool EndsWord(string folded, int at)
        => at >= folded.Length || !char.IsLetterOrDigit(folded[at]) || !char.IsLetterOrDigit(folded[at - 1]);
}
