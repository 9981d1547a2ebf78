using System.Security.Cryptography;
using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction;

/// <summary>The articles of one run, by id, with a digest of their content in place of the content.</summary>
internal sealed class SeenArticles
{
    private readonly Dictionary<ArticleId, (string Digest, string Place)> _seen = [];

    /// <summary>Notes <paramref name="article"/>; false where its id has been noted before.</summary>
    /// <param name="article">The article.</param>
    /// <param name="raw">Where it comes from.</param>
    /// <param name="earlier">Where the other article of that id comes from; null where that was the very same article.</param>
    internal bool Add(Article article, RawDocument raw, out string? earlier)
    {
        var digest = Digest(article);
        var place = raw.Line is { } line ? $"{raw.Input}:{line}" : raw.Input;
        earlier = null;
        if (_seen.TryAdd(article.Id, (digest, place)))
        {
            return true;
        }

        var known = _seen[article.Id];
        earlier = known.Digest == digest ? null : known.Place;
        return false;
    }

    private static string Digest(Article article)
    {
        string?[] parts =
        [
            article.Text, article.Title, article.Url, article.Outlet, article.Byline, article.Language.Code,
            article.Published.Value, article.Published.Basis.ToString(),
        ];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.Unicode.GetBytes(part ?? "\0");
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
