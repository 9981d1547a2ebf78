namespace Ledgerline.Claims;

/// <summary>Settings of a <see cref="ClaimExtractor"/>.</summary>
public sealed record ClaimExtractorOptions
{
    /// <summary>Claims that are read less surely than this are left out.</summary>
    /// <value>0.45 by default, 0 to 1. Calibrated against the claims' evaluation; re-run it before changing this.</value>
    public double MinConfidence { get; init; } = 0.45;

    /// <summary>How many clauses up a happening looks for the place that it leaves out.</summary>
    /// <value>4 by default, 0 or more.</value>
    public int MaxClimb { get; init; } = 4;

    /// <summary>How surely a happening is about a place that its sentence names before it in another clause.</summary>
    /// <value>0.55 by default, 0 to 1.</value>
    public double SameSentenceWeight { get; init; } = 0.55;

    /// <summary>How surely a happening is about the place that an earlier sentence named last.</summary>
    /// <value>0.4 by default, 0 to 1.</value>
    public double EarlierSentenceWeight { get; init; } = 0.4;

    /// <summary>How surely "it" stands for the place that an earlier sentence named last.</summary>
    /// <value>0.75 by default, 0 to 1.</value>
    public double PronounWeight { get; init; } = 0.75;

    /// <summary>How much less surely a happening is read where nobody's side is told.</summary>
    /// <value>0.75 by default, 0 to 1.</value>
    public double UnsidedWeight { get; init; } = 0.75;

    /// <summary>How much less surely a happening is read from a noun than from a verb.</summary>
    /// <value>0.85 by default, 0 to 1.</value>
    public double NounWeight { get; init; } = 0.85;

    /// <summary>How many sentences back a happening without a place looks for one.</summary>
    /// <value>3 by default, 0 or more.</value>
    public int MaxSentencesBack { get; init; } = 3;

    /// <summary>How many words of war an article needs, per hundred, for its happenings without a named force to count.</summary>
    /// <value>1 by default, 0 or more.</value>
    public double MinWarWords { get; init; } = 1;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(MaxClimb);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxSentencesBack);
        ArgumentOutOfRangeException.ThrowIfNegative(MinWarWords);
        Unit(MinConfidence, nameof(MinConfidence));
        Unit(SameSentenceWeight, nameof(SameSentenceWeight));
        Unit(EarlierSentenceWeight, nameof(EarlierSentenceWeight));
        Unit(PronounWeight, nameof(PronounWeight));
        Unit(UnsidedWeight, nameof(UnsidedWeight));
        Unit(NounWeight, nameof(NounWeight));
    }

    private static void Unit(double value, string name)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(name, value, "The setting lies within 0 and 1.");
        }
    }
}
