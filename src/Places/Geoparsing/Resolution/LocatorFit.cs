using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>How well a place lies to another as a text says that it lies.</summary>
internal static class LocatorFit
{
    // "North of X" without a distance: a day's walk or two, farther off the longer it is.
    private const double UsualKm = 25;
    private const double NearKm = 20;

    // Newspapers' distances and winds are rough: a third off, or half a right angle, is still right.
    private const double DistanceSlack = 0.35;
    private const double LeastSlackKm = 6;
    private const double FullAngle = 45;
    private const double WrongAngle = 90;
    private const double LeastFit = 0.05;

    /// <summary>How well <paramref name="place"/> lies to <paramref name="locator"/> as <paramref name="relation"/> says.</summary>
    /// <returns>What the signs <see cref="Sign.Located"/> and <see cref="Sign.NotLocated"/> get; both 0 where nothing follows.</returns>
    public static (double Located, double NotLocated) Of(Place place, Place locator, RelationReading relation, Containment containment)
    {
        if (place.Id == locator.Id)
        {
            return relation.Kind == RelationKind.In ? (1, 0) : (0, 1);
        }

        if (locator.Kind is PlaceKind.Region or PlaceKind.Country)
        {
            return containment.IsWithin(place, locator) ? (0.5, 0)
                : relation.Kind is RelationKind.In or RelationKind.AtBorder ? (0, 1) : (0, 0);
        }

        var km = place.Location.DistanceKmTo(locator.Location);
        var closeness = relation.DistanceKm is { } range ? InRange(km, range) : Math.Exp(-km / (relation.Bearing is null ? NearKm : UsualKm * 2));
        var fit = closeness * Direction(place, locator, relation);
        return fit < LeastFit ? (0, 1) : (Math.Sqrt(fit), 1 - Math.Sqrt(fit));
    }

    private static double InRange(double km, KilometreRange range)
    {
        var min = range.Min ?? 0;
        var max = range.Max ?? Math.Max(2 * min, UsualKm);
        var slack = Math.Max(LeastSlackKm, DistanceSlack * max);
        var miss = km < min ? min - km : km > max ? km - max : 0;
        return Math.Exp(-miss * miss / (slack * slack));
    }

    private static double Direction(Place place, Place locator, RelationReading relation)
    {
        if (Bearings.Degrees(relation.Bearing) is not { } wanted)
        {
            return 1;
        }

        var miss = Bearings.Between(wanted, Spherical.Bearing(locator.Location, place.Location));
        return miss <= FullAngle ? 1 - (0.3 * miss / FullAngle) : miss >= WrongAngle ? 0.02 : 0.7 * (WrongAngle - miss) / (WrongAngle - FullAngle);
    }
}
