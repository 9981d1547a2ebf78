using Ledgerline.Linguistics.Learning;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>A sentence to learn names from.</summary>
/// <param name="Readings">The sentence with the treebank's tags and tree, and with the model's.</param>
/// <param name="Variants">The same in other letters (<see cref="CaseVariants"/>).</param>
/// <param name="Swapped">The same with other names (<see cref="NameSwaps"/>).</param>
/// <param name="Labels">The label of each word.</param>
/// <param name="IsFound">Whether the names were found by weights; otherwise the treebank marks them.</param>
internal sealed record NameExample(IReadOnlyList<Sentence> Readings, IReadOnlyList<Sentence> Variants, IReadOnlyList<Sentence> Swapped, int[] Labels, bool IsFound)
{
    // Of names that were found, the tags and tree with which they were found are no surprise.
    private const double TreebankShare = 0.2;

    /// <summary>The sentences to learn from in one pass: both readings, now and then with others; of found names one reading, and not in every pass.</summary>
    public IEnumerable<Sentence> Choose(StableRandom random, NameTrainingOptions options)
    {
        if (IsFound)
        {
            return random.Fraction() < options.UnmarkedShare ? [Readings[random.Fraction() < TreebankShare ? 0 : ^1]] : [];
        }

        var chosen = Readings.ToList();
        if (Variants.Count > 0 && random.Fraction() < options.VariantShare)
        {
            chosen.Add(Variants[random.Below(Variants.Count)]);
        }

        if (Swapped.Count > 0 && random.Fraction() < options.SwapShare)
        {
            chosen.Add(Swapped[random.Below(Swapped.Count)]);
        }

        return chosen;
    }
}
