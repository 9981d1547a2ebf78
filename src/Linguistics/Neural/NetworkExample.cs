namespace Ledgerline.Linguistics.Neural;

/// <summary>A sentence to learn from.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Labels">Their tags.</param>
/// <param name="Heads">Their heads: 0 for the root, otherwise the word's index and one.</param>
/// <param name="Relations">Their relations.</param>
internal sealed record NetworkExample(string[] Forms, int[] Labels, int[] Heads, int[] Relations)
{
    /// <summary>Whether the sentence is of a kindred language.</summary>
    public bool Kindred { get; init; }
}
