using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Numbers the attributions of an article and tells which stand in which.</summary>
internal static class AttributionList
{
    /// <summary>The attributions as records, by where they begin.</summary>
    public static IReadOnlyList<Records.Attribution> Of(ArticleId article, IReadOnlyList<SentenceView> views, List<FoundAttribution> found)
    {
        var ordered = found
            .Select(one => (Found: one, Record: new Records.Attribution(
                article, 0, Spans(views, one.Source.Select(node => (one.Sentence, node))), Spans(views, one.Cue.Select(node => (one.Sentence, node))), Spans(views, one.Content), null)))
            .OrderBy(pair => pair.Record.Span.Start).ThenByDescending(pair => pair.Record.Span.End).ThenBy(pair => pair.Record.Cue.Count > 0 ? pair.Record.Cue[0].Start : 0)
            .ToList();
        var bySentence = ordered.Select((pair, index) => (pair.Found, Index: index))
            .SelectMany(pair => pair.Found.Content.Select(word => word.Sentence).Distinct().Select(sentence => (Sentence: sentence, pair.Index)))
            .ToLookup(pair => pair.Sentence, pair => pair.Index);
        return [.. ordered.Select((pair, index) => pair.Record with { Number = index + 1, Parent = Parent(ordered[index].Found, index) })];

        // The smallest content that the cue stands in.
        int? Parent(FoundAttribution one, int self)
        {
            var cue = (one.Sentence, one.Cue.Min());
            var around = bySentence[one.Sentence].Where(other => other != self && ordered[other].Found.Content.Contains(cue)).ToList();
            return around.Count == 0 ? null : around.MinBy(other => ordered[other].Found.Content.Count) + 1;
        }
    }

    /// <summary>The words as spans, neighbours together; marks at the ends of a span are left out.</summary>
    private static List<TextSpan> Spans(IReadOnlyList<SentenceView> views, IEnumerable<(int Sentence, int Token)> words)
    {
        var spans = new List<TextSpan>();
        var ordered = words.Order().ToList();

        // A colon may be a cue by itself; beside words a mark is none.
        var marksAlone = !ordered.Any(IsWord);
        var run = new List<(int Sentence, int Token)>();
        foreach (var word in ordered)
        {
            if (run.Count > 0 && !Follows(views, run[^1], word))
            {
                Close();
            }

            run.Add(word);
        }

        Close();
        return spans;

        void Close()
        {
            var (first, last) = (run.FindIndex(IsWord), run.FindLastIndex(IsWord));
            if (first >= 0)
            {
                spans.Add(Token(run[first]).Span.Cover(Token(run[last]).Span));
            }
            else if (marksAlone && run.Count > 0)
            {
                spans.Add(Token(run[0]).Span);
            }

            run.Clear();
        }

        Token Token((int Sentence, int Token) word) => views[word.Sentence].Tree[word.Token];

        bool IsWord((int Sentence, int Token) word) => Token(word).Pos != UniversalPos.Punct;
    }

    // Marks between two words break no run.
    private static bool Follows(IReadOnlyList<SentenceView> views, (int Sentence, int Token) one, (int Sentence, int Token) other)
        => one.Sentence == other.Sentence
            ? Enumerable.Range(one.Token + 1, Math.Max(0, other.Token - one.Token - 1)).All(between => views[one.Sentence].Tree[between].Pos == UniversalPos.Punct)
            : other.Sentence == one.Sentence + 1 && one.Token >= views[one.Sentence].Tree.Count - 2 && other.Token <= 1;
}
