using System.Buffers;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Finds the lines of a text, whatever ends them.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The lines that are not blank, in order; linear in the length of <paramref name="text"/>.</summary>
    internal static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var afterBlank = true;
        var at = 0;
        while (at < text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : at + length;
            var span = Trim(text, at, end);
            if (span.Length > 0)
            {
                lines.Add(new TextLine(span, afterBlank, span.Start - at));
            }

            afterBlank = span.Length == 0;
            at = end + (IsPair(text, end) ? 2 : 1);
        }

        return lines;
    }

    /// <summary>How many lines there are, blank ones among them.</summary>
    internal static int CountLines(string text)
    {
        var lines = 1;
        for (var at = 0; at < text.Length; at++)
        {
            var rest = text.AsSpan(at).IndexOfAny(LineEnds);
            if (rest < 0)
            {
                break;
            }

            lines++;
            at += rest + (IsPair(text, at + rest) ? 1 : 0);
        }

        return lines;
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n';

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
