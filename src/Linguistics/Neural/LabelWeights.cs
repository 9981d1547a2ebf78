using System.Runtime.CompilerServices;
using Ledgerline.Linguistics.Tagging;

namespace Ledgerline.Linguistics.Neural;

/// <summary>The weights of whole tags: the sums of their parts', taken once instead of for every word.</summary>
internal sealed class LabelWeights
{
    /// <summary>Sums the parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public LabelWeights(NetworkWeights weights, TagSet tags)
    {
        var labels = tags.Labels.Length;
        Weights = new Tensor(weights.Parts.Rows, labels);
        Bias = new Tensor(1, labels);
        for (var label = 0; label < labels; label++)
        {
            foreach (var part in tags.Parts(label))
            {
                Bias.Values[label] += weights.PartsBias.Values[part];
            }
        }

        for (var row = 0; row < Weights.Rows; row++)
        {
            var parts = weights.Parts.Row(row);
            var sums = Weights.Row(row);
            for (var label = 0; label < labels; label++)
            {
                foreach (var part in tags.Parts(label))
                {
                    sums[label] += parts[part];
                }
            }
        }

        ByLabel = new Tensor(labels, Weights.Rows);
        VectorMath.Transpose(Weights.Values, Weights.Rows, labels, ByLabel.Values);
    }

    /// <summary>For each tag its weights in one row.</summary>
    public Tensor ByLabel { get; }

    /// <summary>From the first layer to the tags.</summary>
    public Tensor Weights { get; }

    /// <summary>How common the tags are.</summary>
    public Tensor Bias { get; }
}
