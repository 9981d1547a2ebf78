using System.IO.Compression;
using System.Text;

namespace Ledgerline.Places.Gazetteers;

/// <summary>Something that a gazetteer is compiled from: a file, or a text in memory.</summary>
/// <param name="Name">The name that messages give it; a file's path.</param>
/// <param name="Open">Opens it from its beginning; may be called more than once.</param>
public sealed record GazetteerInput(string Name, Func<Stream> Open)
{
    private const string NotTheTable = "readme";

    /// <summary>The file at <paramref name="path"/>; of a <c>.gz</c> or <c>.zip</c> what is packed in it (of a zip the largest text).</summary>
    /// <remarks>Opening it throws <see cref="GazetteerException"/> where a packed file is damaged or holds no text.</remarks>
    public static GazetteerInput FromFile(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".GZ" => new(path, () => new GZipStream(File.OpenRead(path), CompressionMode.Decompress)),
        ".ZIP" => new(path, () => OpenZip(path)),
        _ => new(path, () => File.OpenRead(path)),
    };

    /// <summary>The text <paramref name="text"/>, for tests and small gazetteers.</summary>
    public static GazetteerInput FromText(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static Stream OpenZip(string path)
    {
        // The archive goes with the stream of its entry, which is read to its end.
#pragma warning disable CA2000
        var archive = new ZipArchive(File.OpenRead(path), ZipArchiveMode.Read);
#pragma warning restore CA2000
        var entry = archive.Entries
            .Where(entry => entry.Length > 0 && !entry.Name.Contains(NotTheTable, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(entry => entry.Length).ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            .FirstOrDefault() ?? throw new GazetteerException($"{path}: there is no table in this archive.");
        return entry.Open();
    }
}
