using Ledgerline.Records;

namespace Ledgerline.Lineage.Copies;

/// <summary>What each article derives from: trees, whatever the evidence says pair by pair.</summary>
internal sealed class CopyForest
{
    private readonly int?[] _originals;

    /// <param name="count">How many articles there are.</param>
    /// <param name="pairs">The derivations; of several of one copy the greatest share is kept, then the first original.</param>
    public CopyForest(int count, IEnumerable<Derivation> pairs)
    {
        _originals = new int?[count];
        Shares = new double[count];
        Doubts = new CopyDoubt?[count];

        // The strongest first, and none that would close a circle.
        foreach (var (copy, original, share, doubt) in pairs.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Original).ThenBy(pair => pair.Copy))
        {
            if (_originals[copy] is not null)
            {
                continue;
            }

            if (DerivesFrom(original, copy))
            {
                Doubts[copy] = CopyDoubt.CreditCircle;
                continue;
            }

            _originals[copy] = original;
            (Shares[copy], Doubts[copy]) = (share, Doubts[copy] ?? doubt);
        }
    }

    /// <summary>The share of each article's text that its original has.</summary>
    public double[] Shares { get; }

    /// <summary>What makes doubtful what each article derives from; null for nothing.</summary>
    public CopyDoubt?[] Doubts { get; }

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
