using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Events;

/// <summary>Finds the words of a sentence that tell of happenings, and which sense of each its surroundings bear out. Immutable.</summary>
internal sealed class EventFinder
{
    /// <summary>The happenings, in text order. A word that completes another ("control" in "took control of") is no happening of its own.</summary>
    public IReadOnlyList<EventNode> Find(SentenceView view)
    {
        var found = new List<EventNode>();
        for (var node = 0; node < view.Tree.Count; node++)
        {
            if ((Sense(view, node) ?? PositionFinder.Find(view, node)) is { } happening)
            {
                found.Add(happening);
            }
        }

        return [.. found.Where(happening => !found.Any(other => Completes(view, happening, other) || IsBefore(view, happening, other)))];
    }

    /// <summary>"They took Xville, the last town held by the rebels", "which the rebels had held": what describes a place that was taken, and is not told of the present, tells whose it was until then.</summary>
    private static bool IsBefore(SentenceView view, EventNode state, EventNode taking)
    {
        var described = view.Tree.Head(state.Node);
        return state.Entry.Type == ClaimType.Controls && taking.Entry.Type == ClaimType.Captures && described > taking.Node
            && view.Tree.Is(state.Node, "acl") && (view.Tree[state.Node].Relation != "acl:relcl" || IsPast(view.Tree, state.Node)) && view.Tree.IsUnder(described, taking.Node)
            && (view.Tree.Is(described, "appos") || view.Tree.Is(described, "obj")) && (view.Tree.Head(described) == taking.Node || view.Tree.Head(view.Tree.Head(described)) == taking.Node);
    }

    private static bool IsPast(DependencyTree tree, int node)
        => tree.Children(node).Where(child => tree.Is(child, "aux")).DefaultIfEmpty(node).Any(word => tree[word].Features.Contains("Tense=Past", StringComparison.Ordinal));

    private static EventNode? Sense(SentenceView view, int node)
    {
        var pos = WordKind(view, node);

        // "A retreat route", "the combat zone": the word only says what kind of thing the next one is, unless that is a doing itself.
        if (pos == UniversalPos.Noun && view.Tree.Is(node, "compound") && !view.IsOf(view.Tree.Head(node), "operation"))
        {
            return null;
        }

        // "The line of contact": the genitive names the line.
        if (pos == UniversalPos.Noun && view.Tree.Is(node, "nmod") && view.Tree.Head(node) is var what and >= 0 && view.IsOf(what, "line"))
        {
            return null;
        }

        EventNode? loose = null;
        foreach (var entry in view.Lexicon.Events(view.Lemma(node)))
        {
            if (entry.Pos != pos || !HasParticle(view, node, entry) || IsState(view, node, entry))
            {
                continue;
            }

            var named = entry.Needs.Count == 0 ? -1 : Needed(view, node, entry);
            if (entry.Needs.Count > 0 && named < 0)
            {
                continue;
            }

            if (entry.Needs.Count > 0 || entry.Particle.Count > 0)
            {
                return new EventNode(node, entry, named);
            }

            loose ??= new EventNode(node, entry, -1);
        }

        return loose;
    }

    /// <summary>Participles that tell a state and no happening: "troops deployed in the area", "the town was left without power".</summary>
    private static bool IsState(SentenceView view, int node, EventEntry entry)
        => entry.Pos == UniversalPos.Verb && entry.Frame switch
        {
            Frame.Sender => view.Tree.Is(node, "acl") && !view.Tree.Is(node, "acl:relcl") && Clauses.IsPassive(view.Tree, node),
            Frame.Leaver => entry.Needs.Count > 0 && Clauses.IsPassive(view.Tree, node) && view.Tree.Child(node, "obl:agent") < 0,
            _ => false,
        };

    /// <summary>Verb, noun, or a participle that stands before a noun like an adjective.</summary>
    private static UniversalPos WordKind(SentenceView view, int node)
    {
        var pos = view.Tree[node].Pos;
        return pos switch
        {
            UniversalPos.Verb or UniversalPos.Adj when view.Tree.IsAny(node, "amod", "compound") => UniversalPos.Adj,
            UniversalPos.Adj when view.Tree.Child(node, "aux") >= 0 || (view.Tree.Child(node, "cop") >= 0 && view.Tree[node].Form.EndsWith("ed", StringComparison.Ordinal)) => UniversalPos.Verb,
            UniversalPos.Aux => UniversalPos.Verb,
            _ => pos,
        };
    }

    private static bool HasParticle(SentenceView view, int node, EventEntry entry)
    {
        if (entry.Particle.Count == 0)
        {
            return true;
        }

        foreach (var child in view.Tree.Children(node))
        {
            if (view.Tree.IsAny(child, "compound:prt", "advmod", "obl", "case", "mark") && child > node
                && entry.Particle.Contains(view.Lemma(child), StringComparer.Ordinal))
            {
                return true;
            }
        }

        return node + 1 < view.Tree.Count && entry.Particle.Contains(view.Tree[node + 1].Form.ToLowerInvariant(), StringComparer.Ordinal);
    }

    private static int Needed(SentenceView view, int node, EventEntry entry)
    {
        foreach (var candidate in Slots(view, node, entry))
        {
            if (candidate >= 0 && entry.Needs.Any(need => Has(view, candidate, need)))
            {
                return candidate;
            }
        }

        return -1;
    }

    /// <summary>Where what an entry needs may stand.</summary>
    private static IEnumerable<int> Slots(SentenceView view, int node, EventEntry entry)
    {
        var tree = view.Tree;
        if (entry.Pos == UniversalPos.Verb)
        {
            if (entry.Frame == Frame.Faller)
            {
                yield return Clauses.Subject(tree, node);
                yield break;
            }

            // "X is lost", parsed as a state.
            if (entry.Frame == Frame.Loser && tree.Child(node, "cop", "aux", "aux:pass") >= 0)
            {
                yield return tree.Child(node, "nsubj", "nsubj:pass");
            }

            yield return Clauses.Patient(tree, node);
            yield return tree.Child(node, "obj");
            foreach (var child in tree.Children(node))
            {
                if (tree.IsAny(child, "obl", "nmod") && !tree.Is(child, "obl:agent") && entry.Frame is Frame.Sender or Frame.Wrecker or Frame.Mover or Frame.Hitter)
                {
                    yield return child;
                }
            }

            yield break;
        }

        // "The town is in the army's hands", "is under their control": what the sentence is about is what is held.
        if (view.Lexicon.IsOf(tree.Preposition(node), view.IsOf(node, "hand") ? "in" : "under"))
        {
            yield return Clauses.Subject(tree, tree.IsPredicate(node) || tree.Head(node) < 0 ? node : tree.Head(node));
        }

        foreach (var child in tree.Children(node))
        {
            if (tree.IsAny(child, "nmod", "nmod:poss", "compound", "obl", "flat"))
            {
                yield return child;
            }
        }
    }

    private static bool Has(SentenceView view, int node, string need) => need switch
    {
        "place" => view.IsOf(node, "it") || Inside(view, node).Any(mention => mention.Mention.Role != MentionRole.Actor && !IsCountry(mention)),
        "side" => view.Sides.Any(tag => NounPhrase.Core(view, node).Any(tag.Covers)) && view.MentionAt(node) is null or { Mention.Role: MentionRole.Actor },
        _ => view.IsOf(node, need) || NounPhrase.Core(view, node).Any(token => view.Tree.IsAny(token, "compound", "nmod") && view.IsOf(token, need)),
    };

    /// <summary>The mentions that a phrase is about: heads of it, or named by it ("the town of X").</summary>
    private static IEnumerable<MentionNode> Inside(SentenceView view, int node)
        => view.Mentions.Where(mention =>
            view.Tree.Depth(mention.Head, node) is >= 0 and <= 3
            && PathIsNominal(view.Tree, mention.Head, node));

    private static bool IsCountry(MentionNode mention) => mention.Mention.Place is { Kind: PlaceKind.Country };

    private static bool PathIsNominal(DependencyTree tree, int node, int ancestor)
    {
        while (node != ancestor)
        {
            if (!tree.IsAny(node, "nmod", "appos", "flat", "compound", "conj", "amod", "dep", "nummod", "obl"))
            {
                return false;
            }

            node = tree.Head(node);
        }

        return true;
    }

    /// <summary>Whether <paramref name="inner"/> merely completes <paramref name="outer"/>, or tells of what <paramref name="outer"/> beats back.</summary>
    private static bool Completes(SentenceView view, EventNode inner, EventNode outer)
    {
        if (inner == outer)
        {
            return false;
        }

        if (inner.Node == outer.Object)
        {
            return true;
        }

        // "An airstrike destroyed the bridge": the strike is how it was done.
        if (outer.Entry.Frame is Frame.Wrecker && inner.Entry.Frame is Frame.Hitter
            && (Clauses.Subject(view.Tree, outer.Node) == inner.Node || Clauses.PassiveAgent(view.Tree, outer.Node, preposition => view.Lexicon.IsOf(preposition, "by")) == inner.Node))
        {
            return true;
        }

        return outer.Entry.Frame == Frame.Beater && outer.Object >= 0 && view.Tree.IsUnder(inner.Node, outer.Object);
    }
}
