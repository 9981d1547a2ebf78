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
        var parts = new Tensor(weights.Parts.Columns, weights.Parts.Rows);
        VectorMath.Transpose(weights.Parts.Values, weights.Parts.Rows, weights.Parts.Columns, parts.Values);
        ByLabel = new Tensor(labels, parts.Columns);
        Bias = new Tensor(1, labels);
        for (var label = 0; label < labels; label++)
        {
            foreach (var part in tags.Parts(label))
            {
                Bias.Values[label] += weights.PartsBias.Values[part];
                VectorMath.Add(parts.Row(part), ByLabel.Row(label));
            }
        }

        Weights = new Tensor(parts.Columns, labels);
        VectorMath.Transpose(ByLabel.Values, labels, parts.Columns, Weights.Values);
    }

    /// <summary>For each tag its weights in one row.</summary>
    public Tensor ByLabel { get; }

    /// <summary>From the first layer to the tags.</summary>
    public Tensor Weights { get; }

    /// <summary>How common the tags are.</summary>
    public Tensor Bias { get; }
}
