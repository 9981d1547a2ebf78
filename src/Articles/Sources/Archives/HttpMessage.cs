using System.IO.Compression;
using System.Text;

namespace Ledgerline.Articles.Sources.Archives;

/// <summary>Takes the page out of an answer of a server as an archive keeps it.</summary>
internal static class HttpMessage
{
    /// <summary>A page.</summary>
    /// <param name="Body">Its bytes, whole and unpacked.</param>
    /// <param name="IsHtml">Whether it is HTML; else it is plain text.</param>
    /// <param name="Charset">The encoding that its header names; null for none.</param>
    /// <param name="Header">Its header, a field a line; null for none.</param>
    internal sealed record Found(byte[] Body, bool IsHtml, string? Charset, string? Header);

    /// <summary>The page of a record; neither page nor fault where it holds none: another status than 200, another media type.</summary>
    internal static (Found? Page, string? Fault) Page(byte[] content, bool isHttp, string contentType, int maxBytes)
    {
        if (!isHttp)
        {
            return (new Found(content, IsHtml(contentType), Charset(contentType), null), null);
        }

        var (end, width) = HeaderEnd.Find(content);
        if (end < 0 || !content.AsSpan().StartsWith("HTTP/"u8))
        {
            return (null, "has an answer without a header; it was passed over.");
        }

        var header = Encoding.Latin1.GetString(content.AsSpan(0, end)).Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var type = Value(header, "Content-Type");
        if (!IsSuccess(header[0]) || !(IsHtml(type) || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)))
        {
            return (null, null);
        }

        var body = content.AsSpan(end + width);
        var whole = Value(header, "Transfer-Encoding").Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Unchunk(body) : body.ToArray();
        var (plain, fault) = Unpack(whole, Value(header, "Content-Encoding"), maxBytes);
        return plain is null ? (null, fault) : (new Found(plain, IsHtml(type), Charset(type), string.Join('\n', header)), null);
    }

    /// <summary>The encoding that a media type names; null for none.</summary>
    internal static string? Charset(string type)
        => type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? type[(at + 8)..].Split(';')[0].Trim(' ', '"', '\'') : null;

    /// <summary>Whether a media type is that of a web page.</summary>
    internal static bool IsHtml(string type)
        => type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Undoes a content encoding: gzip, deflate, br, or none; no more than <paramref name="maxBytes"/> are unpacked.</summary>
    internal static (byte[]? Plain, string? Fault) Unpack(byte[] packed, string encoding, int maxBytes)
    {
        using var source = new MemoryStream(packed);
        using Stream? unpacking = encoding.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when packed.AsSpan().StartsWith(new byte[] { 0x1F, 0x8B }) => new GZipStream(source, CompressionMode.Decompress),
            "deflate" when packed is [0x78, ..] => new ZLibStream(source, CompressionMode.Decompress),
            "deflate" => new DeflateStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            _ => null, // Archives often keep the header of a body that they unpacked.
        };
        if (unpacking is null)
        {
            return (packed, null);
        }

        try
        {
            using var plain = new MemoryStream();
            var buffer = new byte[64 * 1024];
            int count;
            while ((count = unpacking.Read(buffer)) > 0)
            {
                plain.Write(buffer, 0, count);
                if (plain.Length > maxBytes)
                {
                    return (null, $"unpacks to more than {maxBytes} bytes, the limit for one page; it was passed over.");
                }
            }

            return (plain.ToArray(), null);
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException or IOException) // Brotli tells damage by the second.
        {
            return (null, $"cannot be unpacked ({encoding}): it is damaged; it was passed over.");
        }
    }

    private static bool IsSuccess(string status) => status.Split(' ') is [_, "200", ..];

    private static string Value(string[] header, string name)
        => header.FirstOrDefault(line => line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is { } line
            ? line[(name.Length + 1)..].Trim()
            : "";

    /// <summary>Joins the chunks; a body that is not chunked after all is left as it is.</summary>
    private static byte[] Unchunk(ReadOnlySpan<byte> body)
    {
        using var whole = new MemoryStream();
        var rest = body;
        while (true)
        {
            var line = rest.IndexOf("\r\n"u8);
            if (line is < 1 or > 32 || !TrySize(rest[..line], out var size) || size > rest.Length)
            {
                return whole.Length == 0 ? body.ToArray() : whole.ToArray();
            }

            rest = rest[(line + 2)..];
            if (size == 0 || size > rest.Length)
            {
                whole.Write(rest[..Math.Min(size, rest.Length)]);
                return whole.ToArray();
            }

            whole.Write(rest[..size]);
            rest = rest[Math.Min(rest.Length, size + 2)..];
        }
    }

    private static bool TrySize(ReadOnlySpan<byte> line, out int size)
    {
        var end = line.IndexOfAny((byte)';', (byte)' ');
        return System.Buffers.Text.Utf8Parser.TryParse(end < 0 ? line : line[..end], out size, out var used, 'x') && used == (end < 0 ? line.Length : end);
    }
}
