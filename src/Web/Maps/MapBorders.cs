namespace Ledgerline.Web.Maps;

/// <summary>The land and borders that a map draws under its places, each a GeoJSON FeatureCollection of areas in UTF-8 and WGS 84 degrees.</summary>
public sealed record MapBorders
{
    /// <summary>Gives the countries, drawn as land. Called once, when the first map asks for them.</summary>
    public required Func<byte[]> Countries { get; init; }

    /// <summary>Gives the regions whose borders are drawn as fine lines; null draws none. Called once, when the first map asks for them.</summary>
    public Func<byte[]>? Regions { get; init; }

    /// <summary>Whose view of disputed borders they draw, in a sentence or two; stands under the map.</summary>
    public required string View { get; init; }
}
