using System.Globalization;
using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Events;

/// <summary>
/// Finds claims about where a force stands. Where the text measures it, it is one: within so many kilometres of a place the force has
/// advanced, on its outskirts it holds a part. "Are now less than a kilometre from the mine"; "the mine lies two kilometres from their lines".
/// </summary>
internal static class PositionFinder
{
    // Words between a force and its copula, and between that and the place: beyond this they belong to other clauses.
    private const int Before = 4;
    private const int After = 14;
    private const double KilometresPerMile = 1.609;

    public static EventNode? Find(SentenceView view, int node)
        => ShownAt(view, node) ?? StandsAt(view, node) ?? LiesBefore(view, node);

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
            ? new EventNode(node, Entry(view, node, UniversalPos.Noun, ClaimType.PartlyControls), part.Head)
            : null;
    }

    /// <summary>"Their troops are within a kilometre of the mine": read from the order of words, since such clauses break trees.</summary>
    private static EventNode? StandsAt(SentenceView view, int node)
    {
        if (!IsStanding(view, node))
        {
            return null;
        }

        var force = NearestBefore(view, node, candidate => view.IsOf(candidate, "force") || view.Sides.Any(tag => tag.End - 1 == candidate) || view.IsOf(candidate, "they"));
        var place = view.Mentions.FirstOrDefault(mention => mention.Head > node && mention.Head - node <= After
            && mention.Mention.Relation.Kind is RelationKind.Within or RelationKind.Part);
        if (force < 0 || place is null)
        {
            return null;
        }

        var type = place.Mention.Relation.Kind == RelationKind.Within ? ClaimType.Advances : ClaimType.PartlyControls;
        return new EventNode(node, Entry(view, node, UniversalPos.Verb, type), place.Head, force);
    }

    /// <summary>"The mine now lies less than a kilometre from their front line": the lines have come near.</summary>
    private static EventNode? LiesBefore(SentenceView view, int node)
    {
        var tree = view.Tree;
        if (!view.IsOf(node, "standing") || Clauses.Subject(tree, node) is not (var subject and >= 0) || PlaceOf(view, subject) is not { } place)
        {
            return null;
        }

        for (var line = node + 1; line < tree.Count && line - node <= After; line++)
        {
            if (view.IsOf(line, "position") && tree[line].Pos == UniversalPos.Noun && view.Sides.Any(tag => tag.Side is not null && line - tag.End is >= 0 and <= 2))
            {
                return new EventNode(node, Entry(view, node, UniversalPos.Verb, ClaimType.Advances), place.Head, line) { Relation = Distance(view, node, line) };
            }
        }

        return null;
    }

    /// <summary>The place that a phrase is about: "X", "the X mine", "the town of X".</summary>
    private static MentionNode? PlaceOf(SentenceView view, int head)
        => view.Mentions.FirstOrDefault(mention => mention.Mention.Role != MentionRole.Actor
            && ((mention.First <= head && head <= mention.Last)
                || (view.Tree.Head(mention.Head) == head && (view.Tree.Is(mention.Head, "compound") || view.Tree.Is(mention.Head, "nmod")))));

    /// <summary>How far off the text says it is, with a unit; near, where it gives none.</summary>
    private static PlaceRelation Distance(SentenceView view, int from, int to)
    {
        for (var unit = from + 1; unit < to; unit++)
        {
            double? factor = view.IsOf(unit, "kilometre") ? 1 : view.IsOf(unit, "mile") ? KilometresPerMile : null;
            if (factor is { } km && double.TryParse(view.Tree[unit - 1].Form, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
            {
                return new PlaceRelation(RelationKind.Within, DistanceKm: new KilometreRange(null, count * km));
            }

            // "A kilometre", "a mile": the article counts.
            if (factor is { } one && view.Tree[unit - 1].Pos == UniversalPos.Det)
            {
                return new PlaceRelation(RelationKind.Within, DistanceKm: new KilometreRange(null, one));
            }
        }

        return new PlaceRelation(RelationKind.Near);
    }

    private static bool IsStanding(SentenceView view, int node)
        => view.IsOf(node, "be") && view.Tree[node].Pos is UniversalPos.Aux or UniversalPos.Verb
        || (view.IsOf(node, "standing") && view.Tree[node].Pos is UniversalPos.Verb && view.Tree.Children(node).All(child => !view.IsOf(child, "be") || child > node));

    private static int NearestBefore(SentenceView view, int node, Func<int, bool> fits)
    {
        for (var i = node - 1; i >= 0 && i >= node - Before; i--)
        {
            if (view.Tree[i].Pos == UniversalPos.Punct)
            {
                return -1;
            }

            if (fits(i))
            {
                return i;
            }
        }

        return -1;
    }

    private static EventEntry Entry(SentenceView view, int node, UniversalPos pos, ClaimType type)
        => new(view.Lemma(node), pos, type, Frame.Mover, [], [], 0.9, 0);
}
