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
            if ((Sense(view, node) ?? Position(view, node)) is { } happening)
            {
                found.Add(happening);
            }
        }

        return [.. found.Where(happening => !found.Any(other => Completes(view, happening, other)))];
    }

    private static EventNode? Sense(SentenceView view, int node)
    {
        var pos = WordKind(view, node);

        // "A retreat route", "the combat zone": the word only says what kind of thing the next one is, unless that is a doing itself.
        if (pos == UniversalPos.Noun && view.Tree.Is(node, "compound") && !view.IsOf(view.Tree.Head(node), "operation"))
        {
            return null;
        }

        EventNode? loose = null;
        foreach (var entry in view.Lexicon.Events(view.Lemma(node)))
        {
            if (entry.Pos != pos || !HasParticle(view, node, entry))
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

    /// <summary>
    /// Where a force stands is a claim where the text measures it: within so many kilometres of a place it has advanced, on its
    /// outskirts it holds a part. "Are now less than a kilometre from the mine"; "the mine lies two kilometres from their positions".
    /// </summary>
    private static EventNode? Position(SentenceView view, int node)
    {
        var tree = view.Tree;
        if (ShownAt(view, node) is { } shown)
        {
            return shown;
        }

        if (!tree.IsPredicate(node) || !(tree.Child(node, "cop") >= 0 || view.IsOf(node, "standing")))
        {
            return null;
        }

        var subject = Clauses.Subject(tree, node) is var active and >= 0 ? active : Clauses.Patient(tree, node);
        if (subject < 0)
        {
            return null;
        }

        var far = view.Mentions.FirstOrDefault(mention => tree.IsUnder(mention.Head, node) && !tree.IsUnder(mention.Head, subject)
            && mention.Mention.Relation.Kind is RelationKind.Within or RelationKind.Part);
        if (far is not null && IsForce(view, subject))
        {
            var type = far.Mention.Relation.Kind == RelationKind.Within ? ClaimType.Advances : ClaimType.PartlyControls;
            return new EventNode(node, new EventEntry(view.Lemma(node), UniversalPos.Verb, type, Frame.Mover, [], [], 0.9, 0), -1);
        }

        return null;
    }

    /// <summary>"The map showed their troops on the outskirts": a force that somebody shows in a part of a place has that part.</summary>
    private static EventNode? ShownAt(SentenceView view, int node)
    {
        var tree = view.Tree;
        var verb = tree.Head(node);
        if (verb < 0 || !tree.Is(node, "obj") || !view.IsOf(node, "force") || view.Lexicon.Cue(view.Lemma(verb), UniversalPos.Verb) is null)
        {
            return null;
        }

        return view.Mentions.FirstOrDefault(mention => mention.Mention.Relation.Kind == RelationKind.Part && mention.Head > node && tree.IsUnder(mention.Head, verb)) is { } part
            ? new EventNode(node, new EventEntry(view.Lemma(node), UniversalPos.Noun, ClaimType.PartlyControls, Frame.Mover, [], [], 0.9, 0), part.Head)
            : null;
    }

    private static bool IsForce(SentenceView view, int node)
        => view.IsOf(node, "force") || view.Tree[node].Pos == UniversalPos.Pron || view.Sides.Any(tag => tag.Covers(node));

    /// <summary>Verb, noun, or a participle that stands before a noun like an adjective.</summary>
    private static UniversalPos WordKind(SentenceView view, int node)
    {
        var pos = view.Tree[node].Pos;
        return pos switch
        {
            UniversalPos.Verb or UniversalPos.Adj when view.Tree.IsAny(node, "amod", "compound") => UniversalPos.Adj,
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

        foreach (var child in tree.Children(node))
        {
            if (tree.IsAny(child, "nmod", "nmod:poss", "compound", "obl"))
            {
                yield return child;
            }
        }

        if (view.Lexicon.IsOf(tree.Preposition(node), "under"))
        {
            yield return Clauses.Subject(tree, tree.IsPredicate(node) || tree.Head(node) < 0 ? node : tree.Head(node));
        }
    }

    private static bool Has(SentenceView view, int node, string need) => need switch
    {
        "place" => Inside(view, node).Any(mention => mention.Mention.Role != MentionRole.Actor && !IsCountry(mention)),
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
        if (outer.Entry.Frame is Frame.Wrecker && inner.Entry.Frame is Frame.Hitter && Clauses.Subject(view.Tree, outer.Node) == inner.Node)
        {
            return true;
        }

        return outer.Entry.Frame == Frame.Beater && outer.Object >= 0 && view.Tree.IsUnder(inner.Node, outer.Object);
    }
}
