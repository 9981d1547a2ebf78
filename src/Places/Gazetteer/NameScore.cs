namespace Ledgerline.Places.Gazetteers;

/// <summary>How much a match of each kind is worth: an order of trust, not a probability.</summary>
internal static class NameScore
{
    /// <summary>The most that likeness can be worth.</summary>
    public const double Likeness = 0.6;

    /// <summary>What an adjective is worth that the gazetteer lists with its place.</summary>
    public const double ListedAdjective = 0.88;

    /// <summary>What a match of <paramref name="kind"/> is worth.</summary>
    public static double Of(NameMatchKind kind) => kind switch
    {
        NameMatchKind.Official => 1,
        NameMatchKind.Alternate => 0.95,
        NameMatchKind.Former => 0.9,
        NameMatchKind.Inflected => 0.85,
        NameMatchKind.Transliterated => 0.8,
        NameMatchKind.Adjective => 0.75,
        _ => Likeness,
    };
}
