namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Tells texts whose lines were broken at a fixed width from texts with a paragraph a line.</summary>
/// <remarks>In a broken text a line and the first word of the next would not have fitted into the width; in the other kind they would, or
/// the lines are far longer than any width.</remarks>
internal static class WrapDetector
{
    private const int WidestWrap = 132;
    private const int NarrowestWrap = 30;

    /// <summary>How far short of the width a full line may fall, in characters.</summary>
    private const int Slack = 4;

    /// <summary>Texts with fewer pairs of adjacent lines are taken as they stand.</summary>
    private const int LeastPairs = 2;

    /// <summary>The width at which <paramref name="lines"/> were broken; null where they were not.</summary>
    internal static int? Width(string text, IReadOnlyList<TextLine> lines)
    {
        var first = new List<TextLine>();
        var second = new List<TextLine>();
        for (var index = 1; index < lines.Count; index++)
        {
            if (!lines[index].AfterBlank && !Punctuation.IsOwnLine(text.AsSpan(lines[index].Span.Start, lines[index].Span.Length)))
            {
                first.Add(lines[index - 1]);
                second.Add(lines[index]);
            }
        }

        if (first.Count < LeastPairs)
        {
            return null;
        }

        var lengths = first.Concat(second).Select(line => line.Span.Length).Order().ToList();
        var width = lengths[(lengths.Count - 1) * 95 / 100];
        return width is >= NarrowestWrap and <= WidestWrap && LooksBroken(text, first, second, width) ? width : null;
    }

    /// <summary>Whether <paramref name="line"/> was broken for want of room before <paramref name="next"/>.</summary>
    internal static bool IsFull(string text, TextLine line, TextLine next, int width)
        => line.Span.Length + 1 + FirstWord(text, next) > width - Slack;

    private static bool LooksBroken(string text, List<TextLine> first, List<TextLine> second, int width)
    {
        int full = 0, within = 0;
        for (var index = 0; index < first.Count; index++)
        {
            full += IsFull(text, first[index], second[index], width) ? 1 : 0;
            within += Punctuation.EndsSentence(first[index].Span.In(text)) ? 0 : 1;
        }

        return full * 10 >= first.Count * 6 && within * 10 >= first.Count * 5;
    }

    private static int FirstWord(string text, TextLine line)
    {
        var length = 0;
        while (length < line.Span.Length && !char.IsWhiteSpace(text[line.Span.Start + length]))
        {
            length++;
        }

        return length;
    }
}
