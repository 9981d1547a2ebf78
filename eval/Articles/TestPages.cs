using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace Ledgerline.Eval.Articles;

/// <summary>A web page with the article that is expected of it.</summary>
/// <param name="Name">Its folder's name.</param>
/// <param name="Source">The page.</param>
/// <param name="Expected">The article's text as HTML.</param>
/// <param name="Metadata">What is known of the article.</param>
internal sealed record TestPage(string Name, byte[] Source, string Expected, JsonElement Metadata);

/// <summary>Reads an archive of pages: <c>NAME/source.html</c>, <c>expected.html</c>, <c>expected-metadata.json</c>.</summary>
internal static class TestPages
{
    public static IReadOnlyList<TestPage> Read(string archive)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var stream = File.OpenRead(archive);
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        using var tar = new TarReader(unpacked);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data)
            {
                using var bytes = new MemoryStream();
                data.CopyTo(bytes);
                files[entry.Name.TrimStart('.', '/')] = bytes.ToArray();
            }
        }

        const string Source = "/source.html";
        return
        [
            .. files.Keys.Where(name => name.EndsWith(Source, StringComparison.Ordinal))
                .Select(name => name[..^Source.Length])
                .Order(StringComparer.Ordinal)
                .Select(name => new TestPage(
                    name,
                    files[name + Source],
                    System.Text.Encoding.UTF8.GetString(files[$"{name}/expected.html"]),
                    JsonDocument.Parse(files[$"{name}/expected-metadata.json"]).RootElement)),
        ];
    }
}
