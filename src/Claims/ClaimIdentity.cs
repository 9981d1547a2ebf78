using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Derives a claim's identity from its article and content.</summary>
public static class ClaimIdentity
{
    /// <summary>The identity of a claim of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="span">Where the claim's words stand.</param>
    /// <param name="type">What it says happened.</param>
    /// <param name="place">Where.</param>
    /// <param name="sources">Who says so.</param>
    public static ClaimId Of(ArticleId article, TextSpan span, ClaimType type, ClaimPlace place, IReadOnlyList<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(place);
        var content = string.Create(
            CultureInfo.InvariantCulture,
            $"{article.Value}\n{span.Start}\n{span.End}\n{(int)type}\n{place.Mention.Start}\n{place.Place?.Id.Value}\n{string.Join('\n', sources.Select(source => source.Name))}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content));
        return new ClaimId(Convert.ToHexStringLower(hash.AsSpan(0, 8)));
    }
}
