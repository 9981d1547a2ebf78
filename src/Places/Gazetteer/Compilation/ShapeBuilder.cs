using System.Text.Json;
using Ledgerline.Places.Gazetteers.Format;
using NetTopologySuite.Geometries;
using Coordinate = Ledgerline.Records.Coordinate;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Turns GeoJSON geometries and paths into the layout of <see cref="ShapeBytes"/>.</summary>
internal sealed class ShapeBuilder
{
    private readonly List<int> _values = [int.MaxValue, int.MaxValue, int.MinValue, int.MinValue, ShapeBytes.Areas, 0];

    /// <summary>Adds a Polygon or MultiPolygon; false where <paramref name="geometry"/> is none.</summary>
    public bool TryAdd(JsonElement geometry)
    {
        if (geometry.ValueKind != JsonValueKind.Object
            || !geometry.TryGetProperty("type", out var type)
            || !geometry.TryGetProperty("coordinates", out var coordinates))
        {
            return false;
        }

        switch (type.GetString())
        {
            case "Polygon":
                AddPolygon(coordinates);
                return true;
            case "MultiPolygon":
                foreach (var polygon in coordinates.EnumerateArray())
                {
                    AddPolygon(polygon);
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Adds all areas of another shape.</summary>
    public void Add(ReadOnlySpan<int> shape)
    {
        _values.AddRange(shape[ShapeBytes.Header..]);
        _values[5] += shape[5];
        Extend(shape[0], shape[1]);
        Extend(shape[2], shape[3]);
    }

    /// <summary>Adds the polygons of a geometry in degrees.</summary>
    public void Add(Geometry geometry)
    {
        for (var i = 0; i < geometry.NumGeometries; i++)
        {
            if (geometry.GetGeometryN(i) is Polygon { IsEmpty: false } polygon)
            {
                AddRing(polygon.ExteriorRing, isHole: false);
                foreach (var hole in polygon.InteriorRings)
                {
                    AddRing(hole, isHole: true);
                }
            }
        }
    }

    /// <summary>Makes the shape a line through <paramref name="points"/>.</summary>
    public void SetLine(IReadOnlyList<Coordinate> points)
    {
        _values[4] = ShapeBytes.Lines;
        _values[5]++;
        _values.Add(points.Count);
        foreach (var point in points)
        {
            AddPoint(point.Longitude, point.Latitude);
        }
    }

    /// <summary>The shape; null where it has no ring.</summary>
    public int[]? Build() => _values[5] == 0 ? null : [.. _values];

    /// <summary>A point that stands for areas: the centroid of the largest ring, in degrees.</summary>
    public static Coordinate Middle(ReadOnlySpan<int> shape)
    {
        var (largest, middle) = (-1d, default(Coordinate));
        var at = ShapeBytes.Header;
        for (var ring = 0; ring < shape[5]; ring++)
        {
            var count = Math.Abs(shape[at]);
            var (area, x, y) = Centroid(shape.Slice(at + 1, 2 * count));
            if (area > largest && Math.Abs(y) <= 90 && Math.Abs(x) <= 180)
            {
                (largest, middle) = (area, new Coordinate(y, x));
            }

            at += 1 + (2 * count);
        }

        return middle;
    }

    private static (double Area, double X, double Y) Centroid(ReadOnlySpan<int> ring)
    {
        var (area, sumX, sumY) = (0d, 0d, 0d);
        var (originX, originY) = (ring[0], ring[1]);
        for (var i = 0; i + 3 < ring.Length; i += 2)
        {
            var (ax, ay) = ((double)ring[i] - originX, (double)ring[i + 1] - originY);
            var (bx, by) = ((double)ring[i + 2] - originX, (double)ring[i + 3] - originY);
            var cross = (ax * by) - (bx * ay);
            area += cross;
            sumX += (ax + bx) * cross;
            sumY += (ay + by) * cross;
        }

        return area == 0
            ? (0, originX / PlaceRecord.Scale, originY / PlaceRecord.Scale)
            : (Math.Abs(area), (originX + (sumX / (3 * area))) / PlaceRecord.Scale, (originY + (sumY / (3 * area))) / PlaceRecord.Scale);
    }

    private void AddRing(LineString ring, bool isHole)
    {
        _values.Add(isHole ? -ring.NumPoints : ring.NumPoints);
        _values[5]++;
        foreach (var point in ring.Coordinates)
        {
            AddPoint(point.X, point.Y);
        }
    }

    private void AddPolygon(JsonElement rings)
    {
        var hole = false;
        foreach (var ring in rings.EnumerateArray())
        {
            var at = _values.Count;
            _values.Add(0);
            foreach (var point in ring.EnumerateArray())
            {
                AddPoint(point[0].GetDouble(), point[1].GetDouble());
            }

            var count = (_values.Count - at - 1) / 2;
            _values[at] = hole ? -count : count;
            _values[5]++;
            hole = true;
        }
    }

    private void AddPoint(double longitude, double latitude)
    {
        // Five decimals are about a metre.
        var (x, y) = ((int)Math.Round(longitude * 1e5) * 10, (int)Math.Round(latitude * 1e5) * 10);
        _values.Add(x);
        _values.Add(y);
        Extend(x, y);
    }

    private void Extend(int x, int y)
    {
        _values[0] = Math.Min(_values[0], x);
        _values[1] = Math.Min(_values[1], y);
        _values[2] = Math.Max(_values[2], x);
        _values[3] = Math.Max(_values[3], y);
    }
}
