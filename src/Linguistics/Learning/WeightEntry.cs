namespace Ledgerline.Linguistics.Learning;

/// <summary>What a feature says for one class while it is being learnt: the weight, the sum of its past values, and when it last changed.</summary>
internal struct WeightEntry
{
    /// <summary>The class.</summary>
    public int Label;

    /// <summary>The weight now.</summary>
    public float Weight;

    /// <summary>The weight summed over all steps up to <see cref="Step"/>.</summary>
    public double Total;

    /// <summary>The step of the last change.</summary>
    public int Step;
}
