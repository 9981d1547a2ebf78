using System.Globalization;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Files for what does not fit into memory while a gazetteer is compiled; they go with the folder.</summary>
internal sealed class WorkFolder(string path) : IDisposable
{
    private readonly List<FileStream> _files = [];

    /// <summary>A new empty file, to be written and read.</summary>
    public FileStream NewFile()
    {
        Directory.CreateDirectory(path);
        var name = _files.Count.ToString(CultureInfo.InvariantCulture);
        var file = new FileStream(Path.Combine(path, name), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        _files.Add(file);
        return file;
    }

    /// <summary>Deletes all files.</summary>
    public void Dispose()
    {
        _files.ForEach(file => file.Dispose());
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
