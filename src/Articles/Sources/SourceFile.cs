using System.IO.Compression;

namespace Ledgerline.Articles.Sources;

/// <summary>Opens and names files.</summary>
internal static class SourceFile
{
    /// <summary>Opens a file for reading from front to back, while others may go on writing to it; one that ends in <c>.gz</c> is unpacked on the way.</summary>
    internal static Stream Open(string path, ReadProgress progress)
    {
        var file = new CountedStream(OpenPlain(path), progress);
        return InputKinds.IsCompressed(path) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static FileStream OpenPlain(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        BufferSize = InputKinds.IsCompressed(path) ? 64 * 1024 : 0,
    });

    /// <summary>The article's id that a file's name gives.</summary>
    internal static string NameWithoutEnding(string path)
    {
        var name = Path.GetFileNameWithoutExtension(InputKinds.WithoutCompression(path));
        return name.Length > 0 ? name : Path.GetFileName(path);
    }
}
