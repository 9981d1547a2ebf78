using System.Collections.Frozen;
using System.Globalization;

namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>The words of dates, of all languages together.</summary>
internal sealed class DateLexicon
{
    private DateLexicon(ILookup<string, string[]> rows)
    {
        Months = Numbered(rows["month"]);
        Weekdays = Numbered(rows["weekday"]).ToFrozenDictionary(word => word.Key, word => (DayOfWeek)(word.Value % 7), StringComparer.Ordinal);
        YearMarks = Words(rows["year"]);
        Anchors = [.. rows["anchor"].SelectMany(row => Split(row[^1], ';'))];
        Today = Words(rows["today"]);
        Speech = Words(rows["speech"]);
        Bounds = Words(rows["bound"]);
        Furniture = Words(rows["furniture"]);
    }

    /// <summary>Month words to 1 to 12.</summary>
    internal FrozenDictionary<string, int> Months { get; }

    /// <summary>Weekday words to days of the week.</summary>
    internal FrozenDictionary<string, DayOfWeek> Weekdays { get; }

    /// <summary>Words after a year: "року".</summary>
    internal FrozenSet<string> YearMarks { get; }

    /// <summary>Phrases before a date by which a text makes it its own: "as of".</summary>
    internal IReadOnlyList<string> Anchors { get; }

    /// <summary>Words for the day of writing.</summary>
    internal FrozenSet<string> Today { get; }

    /// <summary>Verbs of speech in the past.</summary>
    internal FrozenSet<string> Speech { get; }

    /// <summary>Words before a date that make it the edge of a stretch: "since".</summary>
    internal FrozenSet<string> Bounds { get; }

    /// <summary>Words that stand beside a date in a line of nothing else: "at", "pm", "UTC".</summary>
    internal FrozenSet<string> Furniture { get; }

    /// <summary>Reads the date files of <paramref name="folder"/>.</summary>
    internal static DateLexicon Load(string folder)
        => new(TsvFile.In(folder).SelectMany(file => TsvFile.Read(file, columns: 2)).ToLookup(row => row[0], StringComparer.Ordinal));

    private static FrozenDictionary<string, int> Numbered(IEnumerable<string[]> rows)
        => rows.SelectMany(row => Split(row[2], ' ').Select(word => (word, Number: int.Parse(row[1], CultureInfo.InvariantCulture))))
            .DistinctBy(pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Number, StringComparer.Ordinal);

    private static FrozenSet<string> Words(IEnumerable<string[]> rows)
        => rows.SelectMany(row => Split(row[^1], ' ')).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Split(string words, char between)
        => [.. words.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => Folding.Fold(word))];
}
