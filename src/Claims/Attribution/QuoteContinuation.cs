using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Carries quotations on over sentences: a sentence that is nothing but quotation belongs to whoever was quoted last.</summary>
internal static class QuoteContinuation
{
    /// <summary>Adds the sentences that go on with a quotation to its content.</summary>
    public static void Extend(IReadOnlyList<SentenceView> views, List<FoundAttribution> found, QuotedText quoted)
    {
        var bySentence = found.ToLookup(one => one.Sentence);
        FoundAttribution? last = null;
        foreach (var view in views)
        {
            var words = Enumerable.Range(0, view.Tree.Count).Where(node => view.Tree[node].Pos != UniversalPos.Punct).ToList();
            var whole = words.Count > 0 && words.All(node => quoted.Covers(view.Tree[node].Span));
            var quoting = bySentence[view.Index]
                .Where(one => one.Content.Any(word => quoted.Covers(view.Tree[word.Token].Span)) && !one.Cue.Any(node => quoted.Covers(view.Tree[node].Span)))
                .MaxBy(one => one.Content.Count);
            if (quoting is not null)
            {
                last = quoting;
            }
            else if (whole)
            {
                last?.Content.UnionWith(Enumerable.Range(0, view.Tree.Count).Select(node => (view.Index, node)));
            }
            else
            {
                last = null;
            }
        }
    }
}
