namespace Ledgerline.Lineage.Copies;

/// <summary>What each article derives from: trees, whatever the evidence says pair by pair.</summary>
internal sealed class CopyForest
{
    private readonly int?[] _originals;

    /// <param name="count">How many articles there are.</param>
    /// <param name="pairs">The derivations; of several of one copy the greatest share is kept, then the first original.</param>
    public CopyForest(int count, IEnumerable<(int Copy, int Original, double Share)> pairs)
    {
        _originals = new int?[count];
        Shares = new double[count];

        // The strongest first, and none that would close a circle.
        foreach (var (copy, original, share) in pairs.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Original).ThenBy(pair => pair.Copy))
        {
            if (_originals[copy] is null && !DerivesFrom(original, copy))
            {
                _originals[copy] = original;
                Shares[copy] = share;
            }
        }
    }

    /// <summary>The share of each article's text that its original has.</summary>
    public double[] Shares { get; }

    /// <summary>What an article derives from; null for nothing.</summary>
    public int? Original(int article) => _originals[article];

    private bool DerivesFrom(int article, int ancestor)
    {
        for (int? at = article; at is { } index; at = _originals[index])
        {
            if (index == ancestor)
            {
                return true;
            }
        }

        return false;
    }
}
