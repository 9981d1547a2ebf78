namespace Ledgerline.Linguistics.Neural;

/// <summary>The sizes of a network.</summary>
/// <param name="Traits">How many traits of words have an embedding.</param>
/// <param name="Labels">How many tags there are.</param>
/// <param name="Parts">How many parts of tags there are.</param>
/// <param name="Relations">How many relations there are.</param>
internal sealed record NetworkShape(int Traits, int Labels, int Parts, int Relations)
{
    /// <summary>The numbers that stand for a word.</summary>
    /// <value>A multiple of eight; default 96.</value>
    public int Embedding { get; init; } = 96;

    /// <summary>The state of a recurrent layer in one direction.</summary>
    /// <value>A multiple of sixteen; default 80.</value>
    public int Hidden { get; init; } = 80;

    /// <summary>The numbers that stand for a tag in the second layer's input.</summary>
    /// <value>A multiple of eight; default 32.</value>
    public int Tag { get; init; } = 32;

    /// <summary>The numbers by which a word looks for its head.</summary>
    /// <value>A multiple of eight; default 96.</value>
    public int Arc { get; init; } = 96;

    /// <summary>The numbers by which an arc is named.</summary>
    /// <value>A multiple of eight; default 64.</value>
    public int Relation { get; init; } = 64;

    /// <summary>What both directions of a layer give for a word.</summary>
    public int Both => 2 * Hidden;

    /// <summary>What the second layer takes for a word.</summary>
    public int Second => Both + Tag;
}
