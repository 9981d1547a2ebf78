using System.Text;

namespace Ledgerline.Places.Gazetteers;

/// <summary>Something that a gazetteer is compiled from: a file, or a text in memory.</summary>
/// <param name="Name">The name that messages give it; a file's path.</param>
/// <param name="Open">Opens it from its beginning; may be called more than once.</param>
public sealed record GazetteerInput(string Name, Func<Stream> Open)
{
    /// <summary>The file at <paramref name="path"/>.</summary>
    public static GazetteerInput FromFile(string path) => new(path, () => File.OpenRead(path));

    /// <summary>The text <paramref name="text"/>, for tests and small gazetteers.</summary>
    public static GazetteerInput FromText(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
