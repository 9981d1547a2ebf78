using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>A common noun that says what kind of place a name names: "town", "region", "mine".</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Class">What a word that refers back must share, in English: <c>town</c>, <c>mine</c>.</param>
/// <param name="Traits">How the word is used.</param>
internal sealed record KindWord(PlaceKind Kind, string Class, KindTraits Traits)
{
    /// <summary>Whether the word has all of <paramref name="traits"/>.</summary>
    public bool Has(KindTraits traits) => (Traits & traits) == traits;
}
