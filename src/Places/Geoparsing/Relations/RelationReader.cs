using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Relations;

/// <summary>Reads from the words around names how the ground that is meant lies to their places.</summary>
internal sealed class RelationReader
{
    private readonly PlaceLexicon _lexicon;
    private readonly PatternMatcher _matcher;

    /// <summary>Reads with the relations of <paramref name="lexicon"/>.</summary>
    public RelationReader(PlaceLexicon lexicon)
    {
        _lexicon = lexicon;
        _matcher = new(lexicon);
    }

    /// <summary>Sets the relations of <paramref name="spots"/>, which stand in one sentence in order.</summary>
    public void Read(IReadOnlyList<Spot> spots)
    {
        var byWord = new Dictionary<int, Spot>();
        foreach (var spot in spots)
        {
            for (var at = spot.OuterStart; at <= spot.Start; at++)
            {
                byWord.TryAdd(at, spot);
            }
        }

        foreach (var spot in spots)
        {
            spot.Relation = ReadOne(spot, byWord);
        }

        foreach (var spot in spots)
        {
            Complement(spot);
        }

        Inherit(spots);
    }

    private RelationReading ReadOne(Spot spot, Dictionary<int, Spot> byWord)
    {
        var best = RelationReading.In;
        var most = 0;
        foreach (var pattern in _lexicon.Relations.Around(spot))
        {
            var match = Match(pattern, spot, byWord);
            if (match is not null && match.Words > most && (match.Other is null || !ReferenceEquals(match.Other, spot)))
            {
                most = match.Words;
                best = new(pattern.Kind, match.Bearing ?? pattern.Bearing, match.Distance, match.Other, pattern.Before.Count == 0, match.Words);
            }
        }

        return best;
    }

    private PatternMatch? Match(RelationPattern pattern, Spot spot, Dictionary<int, Spot> byWord)
    {
        for (var end = spot.OuterEnd; ; end = spot.End)
        {
            var after = _matcher.After(spot.Sentence, pattern.After, end, byWord);
            for (var start = spot.OuterStart; after is not null && start <= spot.Start; start++)
            {
                var before = _matcher.Before(spot.Sentence, pattern.Before, start);
                if (before is not null)
                {
                    return new(before.Bearing ?? after.Bearing, before.Distance ?? after.Distance, after.Other, before.Words + after.Words);
                }

                if (pattern.Before.Count == 0)
                {
                    break;
                }
            }

            if (pattern.After.Count == 0 || end == spot.End)
            {
                return null;
            }
        }
    }

    // "Between A and B": B says the same of A, and merely completes it.
    private static void Complement(Spot spot)
    {
        if (spot.Relation.Other is { } other && other.Relation.Other is null)
        {
            other.Relation = spot.Relation with { Other = spot };
            other.Role = MentionRole.Locator;
        }
    }

    // "Near A and B", "in the A and B directions".
    private void Inherit(IReadOnlyList<Spot> spots)
    {
        for (var i = 1; i < spots.Count; i++)
        {
            var (left, right) = (spots[i - 1].Relation, spots[i].Relation);
            if (right.Kind == RelationKind.In && IsShared(left) && !left.IsStatedAfter
                && !ReferenceEquals(spots[i - 1].Container, spots[i]) && Coordination.Joins(spots[i - 1], spots[i], _lexicon))
            {
                spots[i].Relation = left;
            }
        }

        for (var i = spots.Count - 2; i >= 0; i--)
        {
            var (left, right) = (spots[i].Relation, spots[i + 1].Relation);
            if (left.Kind == RelationKind.In && right.IsStatedAfter && IsShared(right) && right.Kind != RelationKind.Part
                && Coordination.Joins(spots[i], spots[i + 1], _lexicon))
            {
                spots[i].Relation = right;
            }
        }
    }

    // "The southern A and B" says nothing of B.
    private static bool IsShared(RelationReading relation)
        => relation.Kind != RelationKind.In && relation.Other is null && !(relation.Kind == RelationKind.Part && relation.Words == 1);
}
