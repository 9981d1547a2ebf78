using Ledgerline.Linguistics;

namespace Ledgerline.Pipeline;

/// <summary>Files that are replaced as a whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside <paramref name="path"/> and moves the file there when it is complete.</summary>
    /// <exception cref="PipelineException">The file cannot be written, or what it is made from cannot be read.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var half = path + ".part";
        try
        {
            using (var file = File.Create(half))
            {
                write(file);
            }

            File.Move(half, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or LinguisticsModelException)
        {
            throw new PipelineException(failure.Message, failure);
        }
        finally
        {
            if (File.Exists(half))
            {
                File.Delete(half);
            }
        }
    }
}
