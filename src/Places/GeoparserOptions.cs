namespace Ledgerline.Places;

/// <summary>Settings of a <see cref="Geoparser"/>.</summary>
public sealed record GeoparserOptions
{
    /// <summary>How far from a resolved place of the context a place may lie that a garbled name is taken for, in kilometres.</summary>
    /// <value>60 by default; above 0.</value>
    public double LikenessRadiusKm { get; init; } = 60;

    /// <summary>How alike a garbled name must be, by the gazetteer's score.</summary>
    /// <value>0.42 by default; 0 to 1. The gazetteer gives likeness 0.6 at most.</value>
    public double LeastLikeness { get; init; } = 0.42;

    /// <summary>How much more alike the best name must be than the next one.</summary>
    /// <value>0.03 by default; 0 to 1.</value>
    public double LikenessMargin { get; init; } = 0.03;

    /// <summary>The highest confidence of a garbled name's place.</summary>
    /// <value>0.5 by default; 0 to 1.</value>
    public double MostLikenessConfidence { get; init; } = 0.5;

    /// <summary>For how many unknown names of an article likeness is tried, in the order of the text.</summary>
    /// <value>40 by default; 0 tries none.</value>
    public int MostLikenessSearches { get; init; } = 40;

    /// <summary>Whether adjectives and names of peoples ("Turkish") are mentions of their countries too, with the role of an actor.</summary>
    /// <value>True by default.</value>
    public bool MarkDemonyms { get; init; } = true;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(LikenessRadiusKm);
        ThrowIfNoShare(LeastLikeness, nameof(LeastLikeness));
        ThrowIfNoShare(LikenessMargin, nameof(LikenessMargin));
        ThrowIfNoShare(MostLikenessConfidence, nameof(MostLikenessConfidence));
        ArgumentOutOfRangeException.ThrowIfNegative(MostLikenessSearches);
    }

    private static void ThrowIfNoShare(double value, string name)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(name, value, "A share lies within 0 and 1.");
        }
    }
}
