using Ledgerline.Places.Gazetteers;

namespace Ledgerline.Pipeline;

/// <summary>Takes GeoNames' tables into the gazetteer in use, and tells what is in it.</summary>
public static class GazetteerImport
{
    /// <summary>Adds <paramref name="tables"/> to the gazetteer at <paramref name="gazetteer"/> and writes the whole to <paramref name="output"/>.</summary>
    /// <remarks>Tables that the gazetteer was made from already (by their content) are passed over, so that a second import changes no byte.</remarks>
    /// <param name="gazetteer">The gazetteer file that is added to; it stays as it is, unless it is <paramref name="output"/>.</param>
    /// <param name="tables">Tables of places or of names in GeoNames' layout, plain or packed.</param>
    /// <param name="output">The file to write; an older one is replaced when the new one is whole.</param>
    /// <returns>What was compiled; null where there was nothing new and <paramref name="output"/> has it all.</returns>
    /// <exception cref="PipelineException">A file is missing or cannot be read or written.</exception>
    public static GazetteerChange? Run(string gazetteer, IReadOnlyList<string> tables, string output)
    {
        try
        {
            var fresh = GazetteerCompiler.NotTakenIn(tables, gazetteer);
            if (fresh.Count > 0)
            {
                return Change(new GazetteerCompiler().Compile(GazetteerSources.ForImport(gazetteer, fresh), output));
            }

            if (Path.GetFullPath(gazetteer) != Path.GetFullPath(output))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!); // A full path of a file has a folder.
                File.Copy(gazetteer, output, overwrite: true);
            }

            return null;
        }
        catch (Exception failure) when (failure is GazetteerException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new PipelineException(failure.Message, failure);
        }
    }

    /// <summary>What the gazetteer at <paramref name="path"/> is and was made from.</summary>
    /// <exception cref="PipelineException">It is missing, damaged or of another version.</exception>
    public static GazetteerFacts Facts(string path)
    {
        try
        {
            var summary = GazetteerSummary.Of(path);
            return new(path, summary.Version, summary.Bytes, summary.Names, summary.Places, summary.Sources, summary.Licences);
        }
        catch (GazetteerException failure)
        {
            throw new PipelineException(failure.Message, failure);
        }
    }

    private static GazetteerChange Change(GazetteerReport report)
        => new(
            [.. report.Inputs.Select(input => new GazetteerChange.Table(Path.GetFileName(input.Name), input.New, input.Merged, input.Refused))],
            report.ProblemKinds,
            report.Problems,
            report.Places,
            report.Names,
            report.Bytes);
}
