namespace Ledgerline.Web.Maps;

/// <summary>The land and borders that a map draws under its places.</summary>
/// <remarks>Where the features have a property <c>level</c>, <c>region</c> draws thin lines and no land, and <c>disputed</c> draws
/// broken lines; all others are land.</remarks>
public sealed record MapBorders
{
    /// <summary>Opens the borders as a GeoJSON FeatureCollection in UTF-8, WGS 84. Called once, when the first map asks for them.</summary>
    public required Func<Stream> Open { get; init; }

    /// <summary>Whose data they are and under which licence, in one sentence.</summary>
    public required string Attribution { get; init; }

    /// <summary>Whose view of disputed borders they draw, in one sentence.</summary>
    public required string View { get; init; }
}
