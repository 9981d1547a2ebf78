using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>Finds the date in the line that opens a report: "KYIV, Feb. 7 —", "MOSCOW, February 7. /Agency/", "Київ, 7 лютого (Агенція) –".</summary>
internal sealed class DatelineDetector(DateScanner scanner)
{
    private const int Reach = 160;
    private const int LongestPlace = 60;

    /// <summary>Between the date and the dash may stand an agency in brackets.</summary>
    private const int LongestAgency = 40;

    /// <summary>The date of the dateline that opens <paramref name="paragraph"/>; null where none does, or it has no date.</summary>
    internal DateMention? Find(string text, TextSpan paragraph)
    {
        var head = new TextSpan(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + Reach));
        var date = scanner.Scan(text, head).Cast<DateMention?>().FirstOrDefault(mention => mention!.Value.DayOfMonth is not null);
        return date is { } found && IsPlace(text.AsSpan(head.Start, found.Span.Start - head.Start)) && IsClosed(text.AsSpan(found.Span.End, head.End - found.Span.End))
            ? found
            : null;
    }

    /// <summary>A capitalised name that a comma or a full stop closes.</summary>
    private static bool IsPlace(ReadOnlySpan<char> before)
    {
        var place = before.TrimEnd();
        return place.Length is > 2 and <= LongestPlace && place[^1] is ',' or '.' && place.Length <= LongestPlace && char.IsUpper(place[0]) && AllCapitalised(place);
    }

    private static bool AllCapitalised(ReadOnlySpan<char> place)
    {
        var beginsWord = true;
        foreach (var letter in place)
        {
            if ((beginsWord && char.IsLower(letter)) || !(char.IsLetter(letter) || letter is ' ' or ',' or '.' or '-' or '\'' or '’' or '/' or '(' or ')'))
            {
                return false;
            }

            beginsWord = letter is ' ' or '-';
        }

        return true;
    }

    /// <summary>A dash, or an agency between slashes or in brackets, or an agency's name in capitals.</summary>
    private static bool IsClosed(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart(" .,");
        if (rest.Length == 0 || rest.Length == after.Length)
        {
            return false;
        }

        if (rest[0] is '—' or '–' or '-' or '/')
        {
            return true;
        }

        var close = rest[0] == '(' ? rest.IndexOf(')') : -1;
        return close is > 1 and <= LongestAgency || (rest.Length > 3 && char.IsUpper(rest[0]) && char.IsUpper(rest[1]) && char.IsUpper(rest[2]));
    }
}
