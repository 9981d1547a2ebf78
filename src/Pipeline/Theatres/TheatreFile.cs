using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Theatres;

/// <summary>Reads a theatre file: a conflict's sides, its actors, and the countries whose places come first.</summary>
/// <remarks>See <c>data/theatres/README.md</c> for the form of the file.</remarks>
public static class TheatreFile
{
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Json = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    /// <summary>Finds the theatre of a name: a path to a <c>.json</c> file, or a file of that name in <paramref name="folder"/>.</summary>
    /// <exception cref="TheatreException">There is no such file; the message lists those that there are.</exception>
    public static string Find(string name, string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return File.Exists(name) ? name : throw new TheatreException($"{name}: there is no such theatre file.");
        }

        var path = Path.Combine(folder, name + ".json");
        if (!name.AsSpan().ContainsAny('/', '\\') && File.Exists(path))
        {
            return path;
        }

        var known = Directory.Exists(folder)
            ? string.Join(", ", Directory.EnumerateFiles(folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))
            : "none";
        throw new TheatreException($"There is no theatre '{name}'. Known: {known}. A path to a theatre file (.json) is taken, too.");
    }

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="TheatreException">The file cannot be read or is broken; the message says where and lists all that is wrong.</exception>
    public static Theatre Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                throw new TheatreException($"{path}: larger than {MaxBytes} bytes, which no theatre file is.");
            }

            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Json);
            return new TheatreParser(path).Parse(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new TheatreException($"{path}, line {broken.LineNumber + 1}: no well-formed JSON: {broken.Message}", broken);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new TheatreException($"{path}: cannot be read: {unreadable.Message}", unreadable);
        }
    }
}
