namespace Ledgerline.Claims;

/// <summary>How cues are learnt.</summary>
public sealed record AttributionTrainingOptions
{
    /// <summary>How often the words are seen.</summary>
    /// <value>1 or more; default 4.</value>
    public int Passes { get; init; } = 4;

    /// <summary>How often a feature must be seen to get a weight.</summary>
    /// <value>1 or more; default 10.</value>
    public int MinCount { get; init; } = 10;

    /// <summary>How far one word moves a weight at first.</summary>
    /// <value>Default 0.1.</value>
    public double Rate { get; init; } = 0.1;

    /// <summary>How strongly weights are drawn back to nought.</summary>
    /// <value>Default 0.0001.</value>
    public double Decay { get; init; } = 1e-4;

    /// <summary>Weights nearer to nought than this are not kept.</summary>
    /// <value>0 or more; default 0.1.</value>
    public double MinWeight { get; init; } = 0.1;
}
