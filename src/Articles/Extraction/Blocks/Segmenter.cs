using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Divides a text into its paragraphs and lines.</summary>
internal static class Segmenter
{
    /// <summary>A line with so many words, or more, may run on in the next without a blank line.</summary>
    private const int RunOnWords = 4;

    /// <summary>The spans of the blocks, in order, without surrounding blanks.</summary>
    internal static IReadOnlyList<Segment> Divide(string text)
    {
        var lines = LineSplitter.Split(text);
        var width = WrapDetector.Width(text, lines);
        var segments = new List<Segment>();
        for (var index = 0; index < lines.Count; index++)
        {
            if (index > 0 && !lines[index].AfterBlank && RunsOn(text, lines[index - 1], lines[index], width))
            {
                segments[^1] = segments[^1] with { Span = segments[^1].Span.Cover(lines[index].Span) };
            }
            else
            {
                segments.Add(new Segment(lines[index].Span, lines[index].AfterBlank));
            }
        }

        return segments;
    }

    private static bool RunsOn(string text, TextLine line, TextLine next, int? width)
    {
        var ends = Punctuation.EndsSentence(text.AsSpan(line.Span.Start, line.Span.Length));
        var within = Punctuation.StartsWithin(text.AsSpan(next.Span.Start, next.Span.Length));
        if (width is not { } wrap)
        {
            return !ends && within && (!char.IsLower(text[next.Span.Start]) || HasWords(text, line.Span, RunOnWords));
        }

        var isFull = WrapDetector.IsFull(text, line, next, wrap);
        return next.Indent <= line.Indent + 1 && (isFull || (!ends && within)) && !Punctuation.IsOwnLine(text.AsSpan(next.Span.Start, next.Span.Length));
    }

    private static bool HasWords(string text, TextSpan span, int least)
    {
        var words = 0;
        for (var at = span.Start; at < span.End && words < least; at++)
        {
            words += char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at - 1]) ? 1 : 0;
        }

        return words + 1 >= least;
    }
}
