using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>A text with locators in parentheses after names, and the same text without the parentheses.</summary>
/// <param name="Text">The text.</param>
/// <param name="Locators">The locators, each with the offset at which its name ends.</param>
internal sealed partial record LocatorText(string Text, IReadOnlyList<(Locator Locator, int NameEnd)> Locators)
{
    /// <summary>Finds the locators in <paramref name="text"/>.</summary>
    /// <param name="text">A text with parentheses.</param>
    /// <param name="isHidden">Whether the parentheses are taken out.</param>
    public static LocatorText Read(string text, bool isHidden)
    {
        var kept = new StringBuilder();
        var locators = new List<(Locator, int)>();
        var from = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            var end = match.Groups["name"].Index + match.Groups["name"].Length;
            kept.Append(text, from, end - from);
            if (Locator.Degrees(match.Groups["dir"].Value) is { } bearing)
            {
                double? km = match.Groups["km"].Success ? double.Parse(match.Groups["km"].Value, CultureInfo.InvariantCulture) : null;
                locators.Add((new(match.Groups["name"].Value, km, bearing, match.Groups["ref"].Value), kept.Length));
            }

            from = isHidden ? match.Index + match.Length : end;
        }

        return new(kept.Append(text, from, text.Length - from).ToString(), locators);
    }

    /// <summary>Sentences in our own words that state the locators of a table (<c>date,name,km,adv,dir,ref</c>), a text a day; each place that others lie by is named once.</summary>
    public static IEnumerable<string> FromTable(IEnumerable<string> lines)
        => lines.Skip(1).Select(line => line.Split(',')).GroupBy(cells => cells[0], StringComparer.Ordinal)
            .Select(day => $"The day's reports speak of {string.Join(" and ", day.Select(cells => cells[5]).Distinct(StringComparer.Ordinal))}.\n"
                + string.Join('\n', day.Select(cells => $"Troops fought in {cells[1]} ({(cells[2].Length > 0 ? cells[2] + "km " : string.Empty)}{cells[3]} {cells[4]} of {cells[5]}) on that day.".Replace("( ", "(", StringComparison.Ordinal))));

    /// <summary>The paragraphs of a report that have locators.</summary>
    public static string Paragraphs(string report) => string.Join('\n', report.Split('\n').Where(line => Pattern().IsMatch(line)));

    /// <summary>As an English article.</summary>
    public Article ToArticle(string id) => Article.OfText(new ArticleId(id), Text, Language.English);

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) \((?:(?<km>\d+) ?(?:km|kilometers?) )?(?:[a-z]+ )?(?<dir>(?:north|south)?(?:east|west)|north|south) of (?<ref>\p{Lu}[^()]{2,30})\)")]
    private static partial Regex Pattern();
}
