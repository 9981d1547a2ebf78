using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Ledgerline.Web.Wording;

namespace Ledgerline.Web.Overview;

/// <summary>The places of a day by status: contested first, then the sides, then those nobody can tell.</summary>
internal static class PlaceGroups
{
    /// <summary>Groups that have places. Within one, the places that most origins speak of come first.</summary>
    internal static IReadOnlyList<PlaceGroup> Of(IReadOnlyList<PlaceSummary> places, Theatre theatre)
    {
        var byStatus = places.ToLookup(p => p.Status.Status);
        return
        [
            .. new SideNames(theatre).Statuses()
                .Concat(places.Select(p => p.Status.Status).OrderBy(s => s.ToString(), StringComparer.Ordinal))
                .Distinct()
                .Where(byStatus.Contains)
                .Select(status => new PlaceGroup(status, Ordered(byStatus[status]))),
        ];
    }

    private static List<PlaceSummary> Ordered(IEnumerable<PlaceSummary> places)
        =>
        [
            .. places
                .OrderByDescending(p => p.Origins)
                .ThenByDescending(p => p.Status.Place.Population)
                .ThenBy(p => p.Status.Place.Name, StringComparer.Ordinal)
                .ThenBy(p => p.Status.Place.Id),
        ];
}
