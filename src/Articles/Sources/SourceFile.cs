namespace Ledgerline.Articles.Sources;

/// <summary>Opens and names files.</summary>
internal static class SourceFile
{
    /// <summary>Opens a file for reading from front to back, while others may go on writing to it.</summary>
    internal static FileStream Open(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        BufferSize = 0,
    });

    /// <summary>The article's id that a file's name gives.</summary>
    internal static string NameWithoutEnding(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.Length > 0 ? name : Path.GetFileName(path);
    }
}
