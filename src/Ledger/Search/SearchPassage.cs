using Ledgerline.Records;

namespace Ledgerline.Ledger.Search;

/// <summary>A stretch of a text with words that were searched for.</summary>
/// <param name="Span">The stretch, from the beginning of a word to the end of one.</param>
/// <param name="Matches">The words, within it, in their order.</param>
public sealed record SearchPassage(TextSpan Span, IReadOnlyList<TextSpan> Matches)
{
    // So much is shown before and behind a match.
    private const int Margin = 90;

    /// <summary>The first passages of a text that have one of the terms, at most <paramref name="most"/>; none where there are no terms.</summary>
    public static IReadOnlyList<SearchPassage> Of(string text, IReadOnlyList<SearchTerm> terms, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(terms);
        var passages = new List<SearchPassage>();
        foreach (var match in terms.Count == 0 ? [] : Matching(text, terms))
        {
            if (passages.Count > 0 && match.Start <= passages[^1].Span.End)
            {
                var last = passages[^1];
                passages[^1] = new SearchPassage(new TextSpan(last.Span.Start, Math.Max(last.Span.End, match.End)), [.. last.Matches, match]);
            }
            else if (passages.Count == most)
            {
                break;
            }
            else
            {
                passages.Add(new SearchPassage(Around(text, match), [match]));
            }
        }

        return passages;
    }

    private static IEnumerable<TextSpan> Matching(string text, IReadOnlyList<SearchTerm> terms)
    {
        var spans = WordFolder.Spans(text).ToList();
        var words = spans.ConvertAll(span => WordFolder.Fold(text.AsSpan(span.Start, span.Length)));
        var end = 0;
        foreach (var match in terms
            .SelectMany(term => term.In(words).Select(first => new TextSpan(spans[first].Start, spans[first + term.Words.Count - 1].Start + spans[first + term.Words.Count - 1].Length)))
            .Distinct()
            .OrderBy(span => span))
        {
            // Of two that overlap the first is marked.
            if (match.Start >= end)
            {
                end = match.End;
                yield return match;
            }
        }
    }

    // Within the paragraph, and cutting no word.
    private static TextSpan Around(string text, TextSpan match)
    {
        var (start, end) = (match.Start, match.End);
        while (start > 0 && text[start - 1] != '\n' && (match.Start - start < Margin || !char.IsWhiteSpace(text[start - 1])) && match.Start - start < 2 * Margin)
        {
            start--;
        }

        while (end < text.Length && text[end] != '\n' && (end - match.End < Margin || !char.IsWhiteSpace(text[end])) && end - match.End < 2 * Margin)
        {
            end++;
        }

        start += start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return new TextSpan(start, end);
    }
}
