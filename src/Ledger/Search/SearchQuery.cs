using Ledgerline.Records;

namespace Ledgerline.Ledger.Search;

/// <summary>A question to a ledger's search. What is left out does not narrow it; several values of one field are alternatives, several fields must all fit.</summary>
public sealed record SearchQuery
{
    /// <summary>The most hits of one page.</summary>
    public const int LargestPage = 1000;

    /// <summary>What is searched for.</summary>
    public SearchScope Scope { get; init; }

    /// <summary>Words that must all be there, phrases between quotation marks, beginnings of words before an asterisk. Case, accents and endings do not matter.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Words of the name of somebody who is said to say it, as in <see cref="Words"/>. Of an article one claim must fit this and all that follows.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>The places that it is about, by id; null for any. An empty list finds nothing.</summary>
    public IReadOnlyCollection<PlaceId>? Places { get; init; }

    /// <summary>Whose doing it is.</summary>
    public IReadOnlyCollection<SideCode> Sides { get; init; } = [];

    /// <summary>What is said to have happened.</summary>
    public IReadOnlyCollection<ClaimType> Types { get; init; } = [];

    /// <summary>How certain it is said to be.</summary>
    public IReadOnlyCollection<Factuality> Factualities { get; init; } = [];

    /// <summary>The first day of publication; null for any, undated articles among them.</summary>
    public Day? From { get; init; }

    /// <summary>The last day of publication; null for any.</summary>
    public Day? Until { get; init; }

    /// <summary>The key that the page before ended with; null for the first page.</summary>
    public SearchKey? After { get; init; }

    /// <summary>How many hits at most, 1 to <see cref="LargestPage"/>.</summary>
    /// <value>20 by default.</value>
    public int Limit { get; init; } = 20;

    /// <summary>Whether anything is asked of claims.</summary>
    public bool AsksOfClaims => Source.Length > 0 || Places is not null || Sides.Count > 0 || Types.Count > 0 || Factualities.Count > 0;

    /// <summary>The lowest key that fits.</summary>
    public long Lowest => From is { } day ? SearchKey.LowestOf(day).Value : 0;

    /// <summary>The key that lies above all that fit.</summary>
    public long Above
    {
        get
        {
            var above = Until is { } day ? SearchKey.LowestOf(day.AddDays(1)).Value : long.MaxValue;
            return After is { } after ? Math.Min(after.Value, above) : above;
        }
    }

    /// <summary>Checks the page's size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Limit, LargestPage);
    }
}
