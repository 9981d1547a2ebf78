namespace Ledgerline.Linguistics.Learning;

/// <summary>How much of what was learnt is kept.</summary>
internal sealed record PruneOptions
{
    /// <summary>The room that the weights may take, in bytes.</summary>
    /// <value>Positive. The smallest weights go until the rest fits.</value>
    public required int MaxBytes { get; init; }

    /// <summary>Averages below this share of the largest step of the 8-bit scale are dropped whatever the room.</summary>
    /// <value>0 to 1; default 0.5: what would be rounded to zero.</value>
    public double MinStep { get; init; } = 0.5;

    /// <summary>Which share of the averages lies within the 8-bit scale; the rest is cut to its ends.</summary>
    /// <value>0 to 1; default 0.9995.</value>
    public double ScaleQuantile { get; init; } = 0.9995;
}
