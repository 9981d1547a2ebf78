namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>How lines end and begin.</summary>
internal static class Punctuation
{
    private const string SentenceEnds = ".!?…。";
    private const string Closers = "\"'”’»“)]›";

    /// <summary>Whether <paramref name="line"/> ends a sentence, quotation marks and brackets behind it aside.</summary>
    internal static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var rest = line.TrimEnd().TrimEnd(Closers);
        return rest.Length > 0 && SentenceEnds.Contains(rest[^1], StringComparison.Ordinal);
    }

    /// <summary>Whether <paramref name="line"/> says that something follows: a colon, a comma, a semicolon.</summary>
    internal static bool EndsOpen(ReadOnlySpan<char> line)
    {
        var rest = line.TrimEnd();
        return rest.Length > 0 && rest[^1] is ':' or ';' or ',';
    }

    /// <summary>Whether a sentence ends within <paramref name="line"/> and another begins.</summary>
    internal static bool HasInnerSentence(ReadOnlySpan<char> line)
    {
        for (var at = 3; at + 2 < line.Length; at++)
        {
            if (SentenceEnds.Contains(line[at], StringComparison.Ordinal) && EndsLongWord(line, at) && BeginsSentence(line[(at + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first letter or digit of <paramref name="line"/> is a small letter, or a mark that nothing begins with.</summary>
    internal static bool StartsWithin(ReadOnlySpan<char> line) => line.Length > 0 && (char.IsLower(line[0]) || line[0] is ',' or ';' or ')' or '.');

    /// <summary>Whether <paramref name="line"/> is an entry of a list.</summary>
    internal static bool IsBullet(ReadOnlySpan<char> line)
        => line.Length > 2 && (line[0] is '-' or '–' or '—' or '•' or '*' or '▪' or '●' or '▶' or '►' or '✔'
            || char.IsSurrogate(line[0]) || char.GetUnicodeCategory(line[0]) == System.Globalization.UnicodeCategory.OtherSymbol);

    /// <summary>Whether <paramref name="line"/> begins as no line does that goes on with the one above: with a bullet, a handle or a hashtag.</summary>
    internal static bool IsOwnLine(ReadOnlySpan<char> line) => IsBullet(line) || line[0] is '@' or '#';

    private static bool EndsLongWord(ReadOnlySpan<char> line, int at)
        => (char.IsLower(line[at - 1]) && char.IsLower(line[at - 2]) && char.IsLower(line[at - 3])) || Closers.Contains(line[at - 1], StringComparison.Ordinal);

    private static bool BeginsSentence(ReadOnlySpan<char> rest)
    {
        var open = rest.TrimStart(Closers);
        var next = open.TrimStart();
        return next.Length < open.Length && next.Length > 0 && (char.IsUpper(next[0]) || next[0] is '"' or '“' or '«' or '‘');
    }
}
