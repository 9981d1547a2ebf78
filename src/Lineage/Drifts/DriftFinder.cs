using Ledgerline.Lineage.Origins;
using Ledgerline.Lineage.Wording;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Drifts;

/// <summary>Says what changed between the tellings of an origin.</summary>
internal static class DriftFinder
{
    /// <summary>The changes, by telling.</summary>
    /// <param name="tellings">The tellings of one origin, the most faithful first.</param>
    public static List<Drift> Find(IReadOnlyList<Telling> tellings)
    {
        var drift = new List<Drift>();
        var attributed = tellings.Where(telling => telling.Speaker is not null).Select(telling => telling.Article.Id).ToHashSet();
        for (var i = 1; i < tellings.Count; i++)
        {
            if (Source(tellings, i) is { } source)
            {
                var telling = tellings[i];
                drift.AddRange(Compare(source, telling, isAttributedElsewhere: attributed.Contains(telling.Article.Id)));
            }
        }

        return [.. drift.DistinctBy(Sameness)];
    }

    // The telling it is compared with: of its own article where that names the speaker, else the likest of those before it in other articles.
    private static Telling? Source(IReadOnlyList<Telling> tellings, int at)
    {
        var telling = tellings[at];
        var earlier = tellings.Take(at).ToList();
        var own = telling.Speaker is null ? earlier.Where(other => other.Article.Id == telling.Article.Id && other.Speaker is not null).ToList() : [];
        var others = own.Count > 0 ? own : [.. earlier.Where(other => other.Article.Id != telling.Article.Id)];
        return others
            .OrderByDescending(other => other.Claim.Type == telling.Claim.Type)
            .ThenByDescending(other => other.Speaker is not null)
            .ThenByDescending(other => other.Claim.Place.Relation.Kind == telling.Claim.Place.Relation.Kind)
            .ThenByDescending(other => other.Claim.Place.Relation.DistanceKm is not null)
            .ThenBy(other => other.Rank)
            .FirstOrDefault();
    }

    private static IEnumerable<Drift> Compare(Telling source, Telling telling, bool isAttributedElsewhere)
    {
        var (from, to) = (source.Claim, telling.Claim);
        Drift Of(DriftKind kind, string before, string after) => new(kind, before, after, from.Id, to.Id, to.Article);

        if (Propositions.Gain(to) > Propositions.Gain(from) && Propositions.Gain(from) > 0)
        {
            yield return Of(DriftKind.Escalation, from.Quote, to.Quote);
        }

        if (IsHedged(from.Factuality) && to.Factuality is Factuality.Certain or Factuality.CertainlyNot)
        {
            yield return Of(DriftKind.HedgeDropped, from.Quote, to.Quote);
        }

        if (source.Speaker is not null && telling.Speaker is null && !isAttributedElsewhere)
        {
            yield return Of(DriftKind.AttributionDropped, from.Quote, to.Quote);
        }

        if (from.Agent.Side is not null && to.Agent.Side is null && from.Type == to.Type)
        {
            yield return Of(DriftKind.AgentDropped, from.Quote, to.Quote);
        }

        if (NamesDiffer(from.Place.AsNamed, to.Place.AsNamed))
        {
            yield return Of(DriftKind.NameVariant, from.Place.AsNamed, to.Place.AsNamed);
        }

        if (Numbers.Differ(from, to))
        {
            yield return Of(DriftKind.NumberChanged, from.Quote, to.Quote);
        }
    }

    // One name, one lost attribution and one lost agent an article is enough; each escalation is told.
    private static object Sameness(Drift drift) => drift.Kind switch
    {
        DriftKind.NameVariant => (drift.Kind, drift.Article, Names(drift.To)),
        DriftKind.AttributionDropped or DriftKind.AgentDropped => (drift.Kind, drift.Article),
        _ => drift,
    };

    private static bool IsHedged(Factuality factuality)
        => factuality is Factuality.Probable or Factuality.Possible or Factuality.Uncommitted or Factuality.ProbablyNot or Factuality.PossiblyNot;

    // Case, inflection and script are not differences; a description ("the city") is no name.
    private static bool NamesDiffer(string one, string other)
    {
        var (names, others) = (Names(one), Names(other));
        return names.Length > 0 && others.Length > 0 && !Likeness.SameStem(names, others)
            && !names.Contains(others, StringComparison.Ordinal) && !others.Contains(names, StringComparison.Ordinal);
    }

    private static string Names(string asNamed) => string.Concat(Words.Capitalised(asNamed).Select(Skeleton.Of));
}
