namespace Ledgerline.Linguistics.Names;

/// <summary>A network that scores labels by the words' vectors, beside the perceptron that scores them by features. Thread-safe.</summary>
/// <param name="Layers">Its weights.</param>
/// <param name="Vectors">The words' vectors, in the order of <see cref="WordClasses.Words"/>.</param>
internal sealed record NameNetwork(NameLayers Layers, ShortVectors Vectors)
{
    /// <summary>Rounds the vectors that <paramref name="layers"/> were learnt with, and makes the scores <paramref name="share"/> times as large.</summary>
    public static NameNetwork Freeze(NameLayers layers, Neural.Tensor vectors, double share)
    {
        var frozen = new NameLayers(layers.Dimensions, layers.Hidden);
        foreach (var (from, to) in layers.Tensors.Zip(frozen.Tensors))
        {
            from.Values.CopyTo(to.Values, 0);
        }

        var (rounded, scales) = ShortVectors.Round(vectors);
        for (var row = 0; row < frozen.Vectors.Rows; row++)
        {
            Multiply(frozen.Vectors.Row(row), scales[row % scales.Length]);
        }

        Multiply(frozen.Labels.Values, (float)share);
        Multiply(frozen.LabelBias.Values, (float)share);
        return new NameNetwork(frozen, rounded);
    }

    private static void Multiply(Span<float> values, float by)
    {
        foreach (ref var value in values)
        {
            value *= by;
        }
    }
}
