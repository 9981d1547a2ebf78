using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Finds whom a teller cites: "the agency reported, citing the mayor", "with reference to the mayor".</summary>
internal static class Citation
{
    /// <summary>The one who is cited beside a word of saying; -1 for nobody. The words may hang on the teller or on what is told, too.</summary>
    public static int Of(DependencyTree tree, int cue, int teller, ClaimLexicon lexicon)
    {
        var places = tree.Children(cue).Concat(teller < 0 ? [] : tree.Children(teller));
        if (tree.Is(cue, "parataxis") && tree.Head(cue) is var host and >= 0)
        {
            places = places.Concat(tree.Children(host).Where(child => child > cue));
        }

        // "Reported that the town had fallen, citing the mayor": at the end of what is told, it tells whose words that is.
        places = places.Concat(tree.Children(cue).Where(child => tree.Is(child, "ccomp") && child > cue)
            .SelectMany(clause => tree.Children(clause).Where(child => child > clause && tree.Is(child, "advcl") && tree[child - 1].Form == "," && tree.Child(child, "mark") < 0)));
        foreach (var child in places)
        {
            if (IsOne(tree, child, lexicon))
            {
                return tree.Child(child, "obj") is var cited and >= 0 ? cited : tree.Child(child, "obl");
            }

            if (tree.IsAny(child, "obl", "nmod") && tree[child].Pos == UniversalPos.Noun && tree.Preposition(child).Length > 0 && IsOfClass(tree, child, lexicon))
            {
                return tree.Children(child).FirstOrDefault(inner => tree.Is(inner, "nmod") && tree.Preposition(inner).Length > 0, -1);
            }
        }

        return -1;
    }

    /// <summary>"The agency quoted the mayor as saying": who is quoted, and who quotes; -1 where a saying stands in no such frame.</summary>
    public static (int Quoted, int Quoter) AsSaying(DependencyTree tree, int saying, ClaimLexicon lexicon)
    {
        var quoting = tree.Head(saying);
        return quoting < 0 || !tree.Is(saying, "advcl") || tree[quoting].Pos != UniversalPos.Verb || !IsOfClass(tree, quoting, lexicon) || Clauses.IsPassive(tree, quoting)
            ? (-1, -1)
            : (tree.Children(quoting).LastOrDefault(child => tree.Is(child, "obj") && child < saying, -1), Clauses.Subject(tree, quoting));
    }

    /// <summary>Whether a word is a participle that cites somebody.</summary>
    public static bool IsOne(DependencyTree tree, int node, ClaimLexicon lexicon)
        => tree[node].Pos == UniversalPos.Verb && IsOfClass(tree, node, lexicon)
        && !tree[node].Features.Contains("VerbForm=Fin", StringComparison.Ordinal) && !Clauses.IsPassive(tree, node) && tree.Child(node, "nsubj", "nsubj:pass", "obl:agent") < 0;

    private static bool IsOfClass(DependencyTree tree, int node, ClaimLexicon lexicon) => lexicon.IsOf(tree.Lemma(node), "citing");
}
