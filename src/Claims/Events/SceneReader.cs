using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Events;

/// <summary>Finds the places that a happening is about: in its own frame first, then in its clause, the clause that carries it, and what was read before. Immutable.</summary>
internal sealed class SceneReader(ClaimExtractorOptions options)
{
    /// <summary>The places, one for each member of a coordination; empty where none is told.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="happening">The happening.</param>
    /// <param name="others">All happenings of the sentence: what one of them is about is not taken for the place of another around it.</param>
    /// <param name="before">The last sentence before that names a place; null for none.</param>
    public IReadOnlyList<ScenePlace> Read(SentenceView view, EventNode happening, IReadOnlyList<EventNode> others, SentenceView? before)
    {
        var tree = view.Tree;
        foreach (var slot in Slots(view, happening))
        {
            var named = Pick(view, slot, tree.Subtree(slot, child => tree.Is(child, "acl:relcl") || tree.Is(child, "advcl")), happening, others);
            if (named.Count > 0)
            {
                return Scenes(view, named, 1);
            }
        }

        if (happening.Object >= 0 && view.IsOf(happening.Object, "it"))
        {
            return Elsewhere(view, happening, before);
        }

        var own = Pick(view, happening.Node, Clause(tree, happening.Node), happening, others);
        if (own.Count > 0)
        {
            return Scenes(view, own, 1);
        }

        for (var (node, steps) = (happening.Node, 0); tree.Head(node) >= 0 && steps < options.MaxClimb; steps++)
        {
            var above = tree.Head(node);
            if (tree.IsAny(node, "acl:relcl", "ccomp", "parataxis") || IsCue(view, above))
            {
                // What governs from outside tells where somebody spoke, unless the clause describes the place itself.
                if (tree.Is(node, "acl") && view.MentionAt(above) is { Mention.Role: not (MentionRole.Actor or MentionRole.Locator) } described)
                {
                    return Scenes(view, [described], 0.9);
                }

                break;
            }

            node = above;
            var carried = Pick(view, node, Clause(tree, node), happening, others);
            if (carried.Count > 0)
            {
                // What a verb that is no happening itself carries ("shelling was heard in X") is its own.
                return Scenes(view, carried, steps == 0 && !others.Any(other => other.Node == above) && tree.IsAny(happening.Node, "nsubj", "obj") ? 0.95 : 0.8);
            }
        }

        return Elsewhere(view, happening, before);
    }

    /// <summary>The phrases in which the frame names its place, the surest first.</summary>
    private static IEnumerable<int> Slots(SentenceView view, EventNode happening)
    {
        var tree = view.Tree;
        var node = happening.Node;
        if (happening.Entry.Pos == UniversalPos.Adj)
        {
            yield return tree.Head(node);
            yield break;
        }

        if (happening.Object >= 0)
        {
            yield return happening.Object;
        }

        if (happening.Entry.Frame == Frame.Loser && Clauses.Patient(tree, node) is var lost and >= 0)
        {
            yield return lost;
        }

        if (happening.Entry.Frame == Frame.Faller && happening.Entry.Pos == UniversalPos.Verb && Clauses.Subject(tree, node) is var fallen and >= 0)
        {
            yield return fallen;
        }

        if (happening.Entry.Pos == UniversalPos.Verb && happening.Entry.Frame is Frame.Taker or Frame.Hitter or Frame.Wrecker or Frame.Ringer or Frame.Keeper or Frame.Mover or Frame.Sender
            && Clauses.Patient(tree, node) is var patient and >= 0)
        {
            yield return patient;
        }
    }

    /// <summary>The tokens of a clause, without the clauses that hang on it.</summary>
    private static List<int> Clause(DependencyTree tree, int node)
        => tree.Subtree(node, child => tree.StartsClause(child) || (tree.Is(child, "nsubj") && tree.Child(child, "acl:relcl") >= 0));

    /// <summary>The mention nearest to the root of a zone, with those it is coordinated with.</summary>
    private static List<MentionNode> Pick(SentenceView view, int root, List<int> zone, EventNode happening, IReadOnlyList<EventNode> others)
    {
        var tree = view.Tree;
        var within = view.Mentions
            .Where(mention => zone.Contains(mention.Head) && IsGround(view, mention) && !IsSource(view, mention, happening))
            .Where(mention => !others.Any(other => other.Node != happening.Node && other.Node != root && tree.IsUnder(mention.Head, other.Node) && !tree.IsUnder(happening.Node, other.Node)))
            .ToList();
        within.RemoveAll(mention => mention.Mention.Relation.Kind == RelationKind.Direction && within.Any(other => IsNearBehind(mention, other)));
        if (within.Count == 0)
        {
            return [];
        }

        var nearest = within.MinBy(mention => (Rank(view, mention, happening), tree.Depth(mention.Head, root), Math.Abs(mention.Head - happening.Node)))!; // The list is not empty.
        var together = within.Where(mention => mention == nearest || Coordinated(tree, mention.Head, nearest.Head)
            || (mention.First == nearest.First && mention.Last == nearest.Last));
        return [.. together.OrderBy(mention => mention.First)];
    }

    /// <summary>"North of A near B": it is near B, and A only says where that lies.</summary>
    private static bool IsNearBehind(MentionNode mention, MentionNode other)
        => other.Mention.Relation.Kind == RelationKind.Near && other.Mention.Role != MentionRole.Locator && other.First - mention.Last is > 0 and <= 2;

    /// <summary>A settlement or works in a region is what is meant, not the region; where one goes counts before where one comes from.</summary>
    private static int Rank(SentenceView view, MentionNode mention, EventNode happening)
    {
        var from = view.Lexicon.IsOf(PrepositionAbove(view.Tree, mention.Head), "from");
        var leaving = happening.Entry.Frame is Frame.Leaver or Frame.Driver;
        return (from == leaving ? 0 : leaving ? 1 : 2) + (mention.Mention.Role == MentionRole.Locator ? 1 : 0);
    }

    /// <summary>Whether a mention can be where something happens: ground, or what says where other ground lies but hangs on none here.</summary>
    private static bool IsGround(SentenceView view, MentionNode mention)
    {
        if (mention.Mention.Place is { Kind: PlaceKind.Country } || mention.Mention.Role == MentionRole.Actor)
        {
            return false;
        }

        if (mention.Mention.Role != MentionRole.Locator)
        {
            return true;
        }

        for (var node = view.Tree.Head(mention.Head); node >= 0; node = view.Tree.Head(node))
        {
            if (view.MentionAt(node) is not null)
            {
                return false;
            }
        }

        return mention.First > 0;
    }

    /// <summary>The preposition that leads to a mention: its own, or that of the phrase it names ("from the town of X").</summary>
    internal static string PrepositionAbove(DependencyTree tree, int node)
    {
        for (var steps = 0; steps < 3 && node >= 0; steps++)
        {
            var own = tree.Preposition(node);
            if (own.Length > 0 && !(tree.Is(node, "nmod") && own == "of"))
            {
                return own;
            }

            node = tree.Head(node);
        }

        return string.Empty;
    }

    /// <summary>Whether a place merely says who is meant: "residents of X said", "troops from X".</summary>
    private static bool IsSource(SentenceView view, MentionNode mention, EventNode happening)
    {
        var tree = view.Tree;
        for (var node = mention.Head; node >= 0 && node != happening.Node; node = tree.Head(node))
        {
            if (tree.IsAny(node, "obl", "nmod") && view.Lexicon.Cue(tree.Preposition(node), UniversalPos.Adp) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Coordinated(DependencyTree tree, int node, int other)
    {
        var conjoined = false;
        for (var steps = 0; node >= 0 && steps < tree.Count; steps++)
        {
            if (node == other)
            {
                return conjoined;
            }

            conjoined |= tree.Is(node, "conj");
            if (!tree.IsAny(node, "conj", "nmod", "appos", "flat", "compound", "amod"))
            {
                return false;
            }

            node = tree.Head(node);
        }

        return false;
    }

    /// <summary>The place that the text was about last, for happenings that name none.</summary>
    private ScenePlace[] Elsewhere(SentenceView view, EventNode happening, SentenceView? before)
    {
        var isPronoun = happening.Object >= 0 && view.IsOf(happening.Object, "it");
        if (!isPronoun && (happening.Entry.Frame is Frame.Faller or Frame.Wrecker || happening.Entry.Needs.Contains("place", StringComparer.Ordinal)))
        {
            return [];
        }

        var nearest = view.Mentions
            .Where(mention => mention.Mention.Role is MentionRole.Ground or MentionRole.Anaphor && IsGround(view, mention) && mention.Head < happening.Node)
            .LastOrDefault();
        if (nearest is not null)
        {
            return Scenes(view, [nearest], options.SameSentenceWeight);
        }

        // "It fell": what the text was about, as surely as a pronoun tells.
        var earlierWeight = isPronoun ? options.PronounWeight : options.EarlierSentenceWeight;
        var earlier = before?.Mentions.LastOrDefault(mention => mention.Mention.Role is MentionRole.Ground or MentionRole.Anaphor && IsGround(before, mention));
        return earlier is null ? [] : Scenes(before!, [earlier], earlierWeight); // A mention was found in it.
    }

    private static bool IsCue(SentenceView view, int node)
        => view.Tree[node].Pos == UniversalPos.Verb && view.Lexicon.Cue(view.Lemma(node), UniversalPos.Verb) is not null;

    private static ScenePlace[] Scenes(SentenceView view, IEnumerable<MentionNode> mentions, double weight)
        => [.. mentions.Select(mention => new ScenePlace(view, mention, weight))];
}
