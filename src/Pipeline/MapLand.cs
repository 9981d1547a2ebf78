using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Shapes;

namespace Ledgerline.Pipeline;

/// <summary>The land and borders under a map: all countries, and the regions of a theatre's countries. Each method reckons anew.</summary>
public sealed class MapLand
{
    private readonly MapShapes _shapes;
    private readonly IReadOnlyList<string> _countries;

    internal MapLand(Gazetteer gazetteer, IReadOnlyList<string> countries)
    {
        _shapes = new MapShapes(gazetteer);
        _countries = countries;
    }

    /// <summary>Whose view of disputed borders is drawn.</summary>
    public static string View => MapShapes.BorderView;

    /// <summary>Whose data the borders and places are, and under which licences.</summary>
    public static string Attribution => MapShapes.Attribution;

    /// <summary>The countries, as a GeoJSON feature collection in UTF-8.</summary>
    public byte[] Countries() => _shapes.Countries();

    /// <summary>The first-level regions of the theatre's countries, as a GeoJSON feature collection in UTF-8.</summary>
    public byte[] Regions() => _shapes.Regions(_countries);
}
