namespace Ledgerline.Linguistics.Tokens;

/// <summary>Finds addresses of the web and of mail, handles and hashtags.</summary>
internal static class AddressScanner
{
    private const int LongestMailbox = 64;
    private const int LongestHost = 255;

    private static readonly string[] Openings = ["http://", "https://", "ftp://", "www.", "t.me/"];

    /// <summary>The end of the address that begins at <paramref name="at"/>; <paramref name="at"/> where none does.</summary>
    public static int Skip(string text, int at, int end)
    {
        var c = text[at];
        if (c is '@' or '#')
        {
            return Tag(text, at, end);
        }

        if (!char.IsAsciiLetterOrDigit(c) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
        {
            return at;
        }

        foreach (var opening in Openings)
        {
            if (end - at > opening.Length && string.Compare(text, at, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return TrimEnd(text, at + opening.Length, end);
            }
        }

        return Mail(text, at, end);
    }

    private static int TrimEnd(string text, int floor, int end)
    {
        while (end > floor && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '>' or '"' or '\'' or '»' or '”' or '’' or '…')
        {
            end--;
        }

        return end;
    }

    private static int Tag(string text, int at, int end)
    {
        var next = at + 1;
        if (next >= end || !(char.IsLetter(text[next]) || text[next] == '_'))
        {
            return at;
        }

        while (next < end)
        {
            var after = Characters.SkipWordCharacter(text, next, end);
            if (after == next)
            {
                break;
            }

            next = after;
        }

        return next;
    }

    private static int Mail(string text, int at, int end)
    {
        var limit = Math.Min(end, at + LongestMailbox);
        var sign = at;
        while (sign < limit && (char.IsAsciiLetterOrDigit(text[sign]) || text[sign] is '.' or '_' or '-' or '+' or '%'))
        {
            sign++;
        }

        if (sign >= limit || text[sign] != '@')
        {
            return at;
        }

        limit = Math.Min(end, sign + LongestHost);
        var next = sign + 1;
        while (next < limit && (char.IsAsciiLetterOrDigit(text[next]) || text[next] is '.' or '-'))
        {
            next++;
        }

        next = TrimEnd(text, sign + 1, next);
        var stop = text.AsSpan(sign + 1, next - sign - 1).LastIndexOf('.');
        return stop > 0 && sign + 1 + stop < next - 1 ? next : at;
    }
}
