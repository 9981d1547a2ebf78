using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Storage;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Search;

/// <summary>An article or a claim that a search found.</summary>
/// <param name="Key">Where it stands in the order of hits.</param>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim; null where articles were searched for.</param>
public sealed record SearchHit(SearchKey Key, Article Article, Claim? Claim)
{
    /// <summary>The hit of a key, from what is kept of its entry; null where that is nothing.</summary>
    /// <exception cref="FormatException">It is missing or damaged.</exception>
    public static SearchHit Of(SearchKey key, StoredEntry? stored)
    {
        if (stored is not { TextHash: not null })
        {
            throw new FormatException($"what entry {key.Entry} holds is missing.");
        }

        var reading = StoredReading.Read(stored.Body);
        return new SearchHit(key, reading.ReadArticle(Encoding.UTF8.GetString(stored.Text.Span)), key.Claim < 0 ? null : reading.ReadClaim(key.Claim));
    }
}
