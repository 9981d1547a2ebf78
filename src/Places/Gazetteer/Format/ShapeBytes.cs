using NetTopologySuite.Geometries;
using Coordinate = Ledgerline.Records.Coordinate;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>
/// Reads a shape where it lies: west, south, east, north; 0 for areas or 1 for lines; the number of rings; then each ring's number of
/// points (negative for a hole of the ring before) and its points, east and north. All in 32-bit millionths of a degree.
/// </summary>
internal readonly ref struct ShapeBytes(ReadOnlySpan<int> values)
{
    /// <summary>The numbers before the first ring.</summary>
    public const int Header = 6;

    /// <summary>The shape is made of areas.</summary>
    public const int Areas = 0;

    /// <summary>The shape is made of lines.</summary>
    public const int Lines = 1;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    private readonly ReadOnlySpan<int> _values = values;

    /// <summary>Whether <paramref name="point"/> lies within the areas (even-odd rule); false for lines.</summary>
    public bool Contains(Coordinate point)
        => Contains((int)Math.Round(point.Longitude * PlaceRecord.Scale), (int)Math.Round(point.Latitude * PlaceRecord.Scale));

    /// <summary>Whether the point lies within the areas, in millionths of a degree.</summary>
    public bool Contains(int x, int y)
    {
        if (_values[4] != Areas || x < _values[0] || y < _values[1] || x > _values[2] || y > _values[3])
        {
            return false;
        }

        var inside = false;
        var at = Header;
        for (var ring = 0; ring < _values[5]; ring++)
        {
            var count = Math.Abs(_values[at]);
            inside ^= Crosses(_values.Slice(at + 1, 2 * count), x, y);
            at += 1 + (2 * count);
        }

        return inside;
    }

    /// <summary>The numbers of the one shape that <paramref name="values"/> begin with.</summary>
    public static ReadOnlySpan<int> Slice(ReadOnlySpan<int> values)
    {
        var at = Header;
        for (var ring = 0; ring < values[5]; ring++)
        {
            at += 1 + (2 * Math.Abs(values[at]));
        }

        return values[..at];
    }

    /// <summary>The shape as a geometry in degrees.</summary>
    public Geometry ToGeometry()
    {
        var polygons = new List<Polygon>();
        var lines = new List<LineString>();
        LinearRing? shell = null;
        var holes = new List<LinearRing>();
        var at = Header;
        for (var ring = 0; ring < _values[5]; ring++)
        {
            var count = _values[at];
            var points = Points(_values.Slice(at + 1, 2 * Math.Abs(count)));
            at += 1 + (2 * Math.Abs(count));
            if (_values[4] == Lines)
            {
                lines.Add(Factory.CreateLineString(points));
            }
            else if (count < 0)
            {
                holes.Add(Factory.CreateLinearRing(points));
            }
            else
            {
                Close(shell, holes, polygons);
                shell = Factory.CreateLinearRing(points);
            }
        }

        Close(shell, holes, polygons);
        return _values[4] == Lines
            ? lines.Count == 1 ? lines[0] : Factory.CreateMultiLineString([.. lines])
            : polygons.Count == 1 ? polygons[0] : Factory.CreateMultiPolygon([.. polygons]);
    }

    private static void Close(LinearRing? shell, List<LinearRing> holes, List<Polygon> polygons)
    {
        if (shell is not null)
        {
            polygons.Add(Factory.CreatePolygon(shell, [.. holes]));
            holes.Clear();
        }
    }

    private static NetTopologySuite.Geometries.Coordinate[] Points(ReadOnlySpan<int> values)
    {
        var points = new NetTopologySuite.Geometries.Coordinate[values.Length / 2];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = new(values[2 * i] / PlaceRecord.Scale, values[(2 * i) + 1] / PlaceRecord.Scale);
        }

        return points;
    }

    // Whether a ray from the point to the east crosses the ring an odd number of times.
    private static bool Crosses(ReadOnlySpan<int> ring, int x, int y)
    {
        var odd = false;
        var (lastX, lastY) = (ring[^2], ring[^1]);
        for (var i = 0; i < ring.Length; i += 2)
        {
            var (nextX, nextY) = (ring[i], ring[i + 1]);
            if ((nextY > y) != (lastY > y) && x - nextX < (double)(lastX - nextX) * (y - nextY) / (lastY - nextY))
            {
                odd = !odd;
            }

            (lastX, lastY) = (nextX, nextY);
        }

        return odd;
    }
}
