using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Participants;

/// <summary>The words that name one participant: a noun with what belongs to its name, without the clauses and places that hang on it.</summary>
internal static class NounPhrase
{
    /// <summary>The tokens of the phrase in text order.</summary>
    public static List<int> Core(SentenceView view, int node)
    {
        var tree = view.Tree;
        return tree.Subtree(node, child =>
            tree.IsAny(child, "acl", "advcl", "conj", "cc", "punct", "parataxis", "case", "ccomp", "cop", "nsubj", "appos", "advmod", "obl", "aux", "mark", "dep", "orphan", "list")
            || (tree.Is(child, "nmod") && !tree.Is(child, "nmod:poss") && !IsGenitive(view, child)));
    }

    /// <summary>The words from the first to the last token of the phrase, as written.</summary>
    public static string Text(SentenceView view, int node)
    {
        var (first, last) = Bounds(view, node);
        return view.Tree.SpanOf(first, last).In(view.Text);
    }

    /// <summary>The same words as a name, its head in the nominative.</summary>
    public static string Name(SentenceView view, int node)
    {
        var (first, last) = Bounds(view, node);
        return NominativeName.Of(view, node, first, last);
    }

    private static (int First, int Last) Bounds(SentenceView view, int node)
    {
        var core = Core(view, node);
        var first = core[0];
        while (first < node && view.Tree[first].Pos is UniversalPos.Det or UniversalPos.Punct)
        {
            first++;
        }

        // A phrase with gaps ends before the first gap that something foreign fills.
        var last = node;
        foreach (var token in core.Where(token => token > node))
        {
            if (token - last > 3)
            {
                break;
            }

            last = token;
        }

        return (Math.Min(first, node), last);
    }

    private static bool IsGenitive(SentenceView view, int node)
    {
        var preposition = view.Tree.Preposition(node);
        return preposition.Length == 0 || view.Lexicon.IsOf(preposition, "of");
    }
}
