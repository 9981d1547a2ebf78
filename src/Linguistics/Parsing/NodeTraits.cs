namespace Ledgerline.Linguistics.Parsing;

/// <summary>What the parser looks at in a word, as numbers of <see cref="Learning.FeatureHash"/>.</summary>
/// <param name="Word">The word.</param>
/// <param name="Pos">Its part of speech.</param>
/// <param name="Fine">Its finer tag.</param>
/// <param name="Agreement">Its case, gender, number and person.</param>
internal readonly record struct NodeTraits(ulong Word, ulong Pos, ulong Fine, ulong Agreement)
{
    /// <summary>What stands where there is no node.</summary>
    public static readonly NodeTraits None = new(2, 2, 2, 2);

    /// <summary>The root before the first word.</summary>
    public static readonly NodeTraits Root = new(3, 3, 3, 3);
}
