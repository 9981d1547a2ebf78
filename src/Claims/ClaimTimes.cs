using Ledgerline.Claims.Attribution;
using Ledgerline.Claims.Certainty;
using Ledgerline.Claims.Events;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Tells when the claimed thing happened and when it was said.</summary>
internal static class ClaimTimes
{
    /// <summary>When the sentence's statement was made: by its own words, else when the article was published; null where neither tells.</summary>
    public static DayRange? Said(Article article, SentenceView view, Speech speech)
    {
        if (speech.Acts.Count > 0)
        {
            var outside = view.Sentence.Times.FirstOrDefault(time => time.Resolved is not null && !Nodes(view, time.Span).Any(speech.IsSaid));
            if (outside?.Resolved is { } said)
            {
                return said;
            }
        }

        return article.Published.Range;
    }

    /// <summary>When the thing happened: by a time in its clause; for what lasts, when it was said; null where the text leaves it open.</summary>
    public static DayRange? Of(
        SentenceView view, EventNode happening, bool[]? content, ClaimType type, Assessment certainty, DayRange? said)
    {
        var resolved = view.Sentence.Times.Where(time => time.Resolved is not null).ToList();
        var inside = resolved.Where(time => Attached(view, happening, content, time)).MinBy(time => Math.Abs(time.Span.Start - view.Tree[happening.Node].Span.Start));
        if (inside?.Resolved is { } found)
        {
            return found;
        }

        var lasts = certainty.Lasting || type is ClaimType.Controls or ClaimType.PartlyControls or ClaimType.Holds;
        return lasts ? said : null;
    }

    /// <summary>Whether a time stands in the clause of the happening, or in the one that carries it, and is said by the same source.</summary>
    private static bool Attached(SentenceView view, EventNode happening, bool[]? content, TimeExpression time)
    {
        var nodes = Nodes(view, time.Span).ToList();
        if (nodes.Count == 0 || (content is not null && !content[nodes[0]]))
        {
            return false;
        }

        var clause = ClauseOf(view, happening.Node);
        return nodes.Any(node => ClauseOf(view, node) == clause);
    }

    private static int ClauseOf(SentenceView view, int node)
    {
        while (view.Tree.Head(node) >= 0 && !view.Tree.StartsClause(node))
        {
            node = view.Tree.Head(node);
        }

        return node;
    }

    private static IEnumerable<int> Nodes(SentenceView view, TextSpan span)
        => Enumerable.Range(0, view.Tree.Count).Where(node => span.Overlaps(view.Tree[node].Span));
}
