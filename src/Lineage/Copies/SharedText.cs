namespace Ledgerline.Lineage.Copies;

/// <summary>What of an article another has too.</summary>
/// <param name="Words">How many of its words.</param>
/// <param name="Share">The share of all its words, 0 to 1.</param>
/// <param name="FreshShare">The share of those words that it neither quotes nor carries on from days before, 0 to 1.</param>
internal readonly record struct SharedText(int Words, double Share, double FreshShare)
{
    /// <summary>Reckons it.</summary>
    /// <param name="shared">For each word whether the other has it.</param>
    /// <param name="isStale">For each word whether it is quoted or carried on.</param>
    /// <param name="leastFresh">With fewer fresh words than these all count as fresh: a text that is all quotation has nothing else to be compared by.</param>
    public static SharedText Of(bool[] shared, bool[] isStale, int leastFresh)
    {
        var (words, fresh, freshShared) = (0, 0, 0);
        for (var i = 0; i < shared.Length; i++)
        {
            words += shared[i] ? 1 : 0;
            fresh += isStale[i] ? 0 : 1;
            freshShared += shared[i] && !isStale[i] ? 1 : 0;
        }

        var share = shared.Length == 0 ? 0 : (double)words / shared.Length;
        return new SharedText(words, share, fresh < leastFresh ? share : (double)freshShared / fresh);
    }
}
