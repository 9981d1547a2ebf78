using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Names;

/// <summary>The mean of weights over some of their steps, which errs less than the last step's (Polyak and Juditsky 1992).</summary>
internal sealed class WeightMean(IReadOnlyList<Tensor> weights)
{
    private readonly double[][] _sums = [.. weights.Select(tensor => new double[tensor.Values.Length])];
    private int _count;

    /// <summary>Takes the weights as they are now.</summary>
    public void Add()
    {
        _count++;
        foreach (var (sums, tensor) in _sums.Zip(weights))
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += tensor.Values[i];
            }
        }
    }

    /// <summary>Puts the mean in the weights' place.</summary>
    public void Write()
    {
        foreach (var (sums, tensor) in _sums.Zip(weights))
        {
            for (var i = 0; i < sums.Length; i++)
            {
                tensor.Values[i] = (float)(sums[i] / _count);
            }
        }
    }
}
