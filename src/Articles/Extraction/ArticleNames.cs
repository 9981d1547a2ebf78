using System.Security.Cryptography;
using System.Text;

namespace Ledgerline.Articles.Extraction;

/// <summary>Names articles that bring no id: short, stable, safe in a file's name.</summary>
internal static class ArticleNames
{
    private const int LongestSlug = 80;

    /// <summary>Host and path of an address, and a digest of the whole: <c>news.example-bridge-taken-1a2b3c4d</c>.</summary>
    internal static string OfAddress(string address)
    {
        var (host, path) = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? (uri.Host, Uri.UnescapeDataString(uri.AbsolutePath)) : ("", address);
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var last = path.TrimEnd('/').Split('/').LastOrDefault() ?? "";
        return $"{Slug($"{host}-{Path.GetFileNameWithoutExtension(last)}")}-{Digest(address)}";
    }

    /// <summary>A feed's name, and a digest of the entry's key.</summary>
    internal static string OfKey(string feed, string key) => $"{Slug(feed)}-{Digest(key)}";

    /// <summary>Letters, digits and full stops; everything else as a hyphen.</summary>
    internal static string Slug(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (char.IsLetterOrDigit(letter) || letter == '.')
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().Trim('-', '.');
        return whole.Length <= LongestSlug ? whole : whole[..LongestSlug].TrimEnd('-', '.');
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
