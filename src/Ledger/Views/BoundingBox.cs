using Ledgerline.Records;

namespace Ledgerline.Ledger.Views;

/// <summary>A box in WGS 84 degrees, edges included. A box whose west lies east of its east spans the 180th meridian.</summary>
/// <param name="West">Degrees east of its western edge.</param>
/// <param name="South">Degrees north of its southern edge.</param>
/// <param name="East">Degrees east of its eastern edge.</param>
/// <param name="North">Degrees north of its northern edge.</param>
public readonly record struct BoundingBox(double West, double South, double East, double North)
{
    /// <summary>The box itself, or the two on either side of the 180th meridian that it is made of.</summary>
    public IReadOnlyList<BoundingBox> Parts => West <= East ? [this] : [this with { East = 180 }, this with { West = -180 }];

    /// <summary>Whether <paramref name="point"/> lies in the box.</summary>
    public bool Contains(Coordinate point)
        => point.Latitude >= South && point.Latitude <= North
        && (West <= East
            ? point.Longitude >= West && point.Longitude <= East
            : point.Longitude >= West || point.Longitude <= East);
}
