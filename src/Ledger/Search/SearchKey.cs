using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Search;

/// <summary>Where a hit stands in the order of all hits, newest publication first: what a page ends with and the next begins behind.</summary>
/// <remarks>Day of publication (18 bits, days since 1699-12-31, 0 for none), number of the entry (29 bits), number of the claim in its article (16 bits, from 1; 0 for the article itself).
/// So the claims of an article follow their article's key, and stores that keep rows by key read them in this order.</remarks>
/// <param name="Value">The key, above 0; larger is newer.</param>
public readonly record struct SearchKey(long Value)
{
    /// <summary>How many claims of one article can be told apart.</summary>
    public const int MostClaims = (1 << ClaimBits) - 1;

    /// <summary>The lowest key of a day is this many apart from that of the day before.</summary>
    private const int DayShift = EntryBits + ClaimBits;
    private const int ClaimBits = 16;
    private const int EntryBits = 29;
    private const long MostEntries = (1L << EntryBits) - 1;
    private static readonly DateOnly BeforeAll = new(1699, 12, 31);

    /// <summary>The number of the entry.</summary>
    public long Entry => (Value >> ClaimBits) & MostEntries;

    /// <summary>The number of the claim in its article, from 0; -1 for the article itself.</summary>
    public int Claim => (int)(Value & MostClaims) - 1;

    /// <summary>The article's own key.</summary>
    public SearchKey Article => new(Value & ~(long)MostClaims);

    /// <summary>The key of an article.</summary>
    /// <exception cref="LedgerException">The ledger has more entries than can be searched (some 500 million).</exception>
    public static SearchKey Of(Article article, long entry)
    {
        ArgumentNullException.ThrowIfNull(article);
        return entry > MostEntries
            ? throw new LedgerException($"A ledger of more than {MostEntries} entries cannot be searched.")
            : new SearchKey(LowestOf(article.Published.Range?.Start).Value | (entry << ClaimBits));
    }

    /// <summary>The lowest key of a day; 0 for no day. Days before 1700 and beyond 2417 count as the first and the last that there are.</summary>
    public static SearchKey LowestOf(Day? day)
        => new(day is { } known ? Math.Clamp(known.ToDateOnly().DayNumber - BeforeAll.DayNumber, 1L, (1L << 18) - 1) << DayShift : 0);

    /// <summary>The key of a claim of this article.</summary>
    /// <param name="ordinal">Its number, from 0, below <see cref="MostClaims"/>.</param>
    public SearchKey OfClaim(int ordinal) => new(Article.Value | (uint)(ordinal + 1));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out SearchKey key)
    {
        var isKey = long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value > 0;
        key = isKey ? new SearchKey(value) : default;
        return isKey;
    }

    /// <summary>The key as 16 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);
}
