using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>Who stands where in a clause, by Universal Dependencies' relations; the same in every language.</summary>
internal static class Clauses
{
    private const int MostSteps = 12;

    /// <summary>Whether the predicate is passive.</summary>
    public static bool IsPassive(DependencyTree tree, int node)
        => tree.Child(node, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent") >= 0
        || tree[node].Features.Contains("Voice=Pass", StringComparison.Ordinal)
        || tree[node].Features.Contains("Person=0", StringComparison.Ordinal);

    /// <summary>The node that does what the predicate tells: its subject, or the one that it shares with the clause above; -1 where the text leaves it out.</summary>
    public static int Subject(DependencyTree tree, int node)
    {
        for (var step = 0; node >= 0 && step < MostSteps; step++)
        {
            var own = tree.Child(node, "nsubj");
            if (own >= 0)
            {
                return Antecedent(tree, own, node);
            }

            var head = tree.Head(node);
            if (head < 0)
            {
                return -1;
            }

            if (tree.IsAny(node, "acl"))
            {
                // "X may be the next town to fall": the noun is said of X.
                return tree.Child(head, "cop") >= 0 && tree.Child(head, "nsubj") is var bearer and >= 0 ? bearer : head;
            }

            if (tree.Is(node, "xcomp") && tree.Child(head, "obj", "iobj") is var controller and >= 0 && !tree.Is(head, "conj"))
            {
                return Antecedent(tree, controller, head);
            }

            if (!tree.IsAny(node, "conj", "xcomp", "advcl", "ccomp", "parataxis"))
            {
                return -1;
            }

            if (tree.IsAny(node, "conj") && !tree.IsPredicate(head) && tree[head].Pos is UniversalPos.Noun or UniversalPos.Propn)
            {
                return -1;
            }

            node = head;
        }

        return -1;
    }

    /// <summary>The one by whom a passive is done; -1 where nobody is named.</summary>
    public static int PassiveAgent(DependencyTree tree, int node, Func<string, bool> isBy)
    {
        foreach (var child in tree.Children(node))
        {
            if (!tree.IsTime(child) && (tree.Is(child, "obl:agent")
                || (tree.Is(child, "obl") && (isBy(tree.Preposition(child)) || (tree.Preposition(child).Length == 0 && HasCase(tree[child], "Ins"))))))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>What the predicate is done to: its object, or a passive's subject; -1 where nothing is named.</summary>
    public static int Patient(DependencyTree tree, int node)
    {
        if (IsPassive(tree, node))
        {
            var subject = tree.Child(node, "nsubj:pass", "nsubj");
            if (subject >= 0)
            {
                return Antecedent(tree, subject, node);
            }

            // A participle that stands with a noun, or shares the passive subject of the clause above.
            if (tree.Is(node, "acl"))
            {
                return tree.Head(node);
            }

            return tree.IsAny(node, "conj", "xcomp") && IsPassive(tree, tree.Head(node)) ? Patient(tree, tree.Head(node)) : tree.Child(node, "obj");
        }

        var own = tree.Child(node, "obj");
        if (own >= 0)
        {
            return Antecedent(tree, own, node);
        }

        // "captured and looted the town": the object of a later conjunct is shared.
        foreach (var child in tree.Children(node))
        {
            if (tree.Is(child, "conj") && child > node && tree.IsPredicate(child) && tree.Child(child, "nsubj") < 0
                && tree.Child(child, "obj") is var shared and >= 0 && child - node <= 3)
            {
                return shared;
            }
        }

        return -1;
    }

    public static bool HasCase(Token token, string value)
        => token.Features.Contains("Case=" + value, StringComparison.Ordinal);

    /// <summary>What a relative pronoun stands for; any other node stands for itself.</summary>
    private static int Antecedent(DependencyTree tree, int node, int clause)
    {
        if (tree[node].Pos is not (UniversalPos.Pron or UniversalPos.Det or UniversalPos.Sconj))
        {
            return node;
        }

        for (var step = 0; clause >= 0 && step < MostSteps; step++)
        {
            if (tree.Is(clause, "acl"))
            {
                return IsRelative(tree[node]) ? Bearer(tree, node, tree.Head(clause)) : node;
            }

            if (!tree.IsAny(clause, "conj", "xcomp", "advcl"))
            {
                // A relative clause that hangs loosely stands right behind what it describes.
                return IsRelative(tree[node]) ? NounBefore(tree, node) : node;
            }

            clause = tree.Head(clause);
        }

        return node;
    }

    /// <summary>"X, an adviser to the head of Y, who said": of the nouns that the clause could hang on, "who" means the person.</summary>
    private static int Bearer(DependencyTree tree, int pronoun, int noun)
    {
        if (tree[pronoun].LanguageTag is not "WP" || IsPerson(tree, noun))
        {
            return noun;
        }

        for (var node = noun; node >= 0 && tree.IsAny(node, "nmod", "appos", "flat", "compound"); node = tree.Head(node))
        {
            if (IsPerson(tree, tree.Head(node)))
            {
                return tree.Head(node);
            }
        }

        return noun;
    }

    private static bool IsPerson(DependencyTree tree, int node)
        => tree.Sentence.Entities.Any(entity => entity.Kind == EntityKind.Person && entity.Start <= node && node < entity.End);

    private static int NounBefore(DependencyTree tree, int node)
    {
        for (var i = node - 1; i >= 0 && i >= node - 3; i--)
        {
            if (tree[i].Pos is UniversalPos.Noun or UniversalPos.Propn)
            {
                return i;
            }
        }

        return node;
    }

    private static bool IsRelative(Token token)
        => token.Features.Contains("PronType=Rel", StringComparison.Ordinal)
        || token.Features.Contains("PronType=Int", StringComparison.Ordinal)
        || (token.LanguageTag is "WDT" or "WP" or "WP$");
}
