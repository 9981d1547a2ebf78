using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Vectors;

namespace Ledgerline.Linguistics.Names;

/// <summary>Adds up how the weights of a network of names should move, sentence by sentence: the cross entropy of the labels, carried back through the layers.</summary>
/// <param name="layers">The weights.</param>
/// <param name="projection">Shortens the words' vectors.</param>
/// <param name="vectors">The words' vectors.</param>
/// <param name="options">What is left out while learning.</param>
/// <param name="random">Chooses what is left out.</param>
internal sealed class NameGradient(NameLayers layers, Tensor projection, WordVectors vectors, NameNetworkOptions options, StableRandom random)
{
    private readonly NameLayers _sums = new(layers.Dimensions, layers.Hidden);
    private readonly Tensor _projectionSums = new(projection.Rows, projection.Columns);
    private readonly float[] _turnedVectors = new float[layers.Vectors.Values.Length];
    private readonly float[] _turnedLabels = new float[layers.Labels.Values.Length];
    private float[] _input = [];
    private float[] _inputMask = [];
    private float[] _inputDown = [];
    private float[] _layer = [];
    private float[] _layerMask = [];
    private float[] _layerDown = [];
    private float[] _scores = [];

    /// <summary>The sums, in the order of <see cref="NameLayers.Tensors"/>, the projection last.</summary>
    public IReadOnlyList<Tensor> Sums => [.. _sums.Tensors, _projectionSums];

    /// <summary>Takes notice that the weights have moved.</summary>
    public void Begin()
    {
        VectorMath.Transpose(layers.Vectors.Values, layers.Vectors.Rows, layers.Hidden, _turnedVectors);
        VectorMath.Transpose(layers.Labels.Values, layers.Hidden, NameLabel.Count, _turnedLabels);
        foreach (var tensor in Sums)
        {
            Array.Clear(tensor.Values);
        }
    }

    /// <summary>Adds what a sentence says.</summary>
    /// <returns>The cross entropy of its labels.</returns>
    public double Add(NameTraits traits, ReadOnlySpan<int> labels)
    {
        Forward(traits);
        var loss = Compare(traits.Count, labels);
        BackToLayer(traits);
        BackToInput(traits);
        BackToProjection(traits);
        return loss;
    }

    private void Forward(NameTraits traits)
    {
        var input = Room.Zeros(ref _input, layers.InputLength(traits.Count));
        for (var i = 0; i < traits.Count; i++)
        {
            if (random.Fraction() < options.WordDropout)
            {
                traits.Hide(i);
            }

            if (traits[i].Word >= 0)
            {
                var target = input.Slice(layers.InputStart(i), layers.Dimensions);
                Gemm.Add(1, layers.Dimensions, vectors.Length, vectors[traits[i].Word], vectors.Length, 1, projection.Values, layers.Dimensions, target, layers.Dimensions);
            }
        }

        LeaveOut(input, ref _inputMask, options.InputDropout);
        var layer = Room.Zeros(ref _layer, traits.Count * layers.Hidden);
        layers.Fill(traits, input, layer);
        LeaveOut(layer, ref _layerMask, options.Dropout);
        layers.AddScores(traits.Count, layer, Room.Zeros(ref _scores, traits.Count * NameLabel.Count));
    }

    // The scores become their own gradient.
    private double Compare(int count, ReadOnlySpan<int> labels)
    {
        var loss = 0.0;
        for (var i = 0; i < count; i++)
        {
            var row = _scores.AsSpan(i * NameLabel.Count, NameLabel.Count);
            var right = row[labels[i]];
            loss += VectorMath.Softmax(row) - right;
            row[labels[i]] -= 1;
            VectorMath.Add(row, _sums.LabelBias.Row(0));
        }

        return loss;
    }

    private void BackToLayer(NameTraits traits)
    {
        var (count, hidden) = (traits.Count, layers.Hidden);
        Gemm.Add(hidden, NameLabel.Count, count, _layer, 1, hidden, _scores, NameLabel.Count, _sums.Labels.Values, NameLabel.Count);
        var down = Room.Zeros(ref _layerDown, count * hidden);
        Gemm.Add(count, hidden, NameLabel.Count, _scores, NameLabel.Count, 1, _turnedLabels, hidden, down, hidden);
        for (var i = 0; i < down.Length; i++)
        {
            down[i] = _layer[i] > 0 ? down[i] * _layerMask[i] : 0;
        }

        Span<int> signs = stackalloc int[NameSigns.Max];
        for (var i = 0; i < count; i++)
        {
            var row = down.Slice(i * hidden, hidden);
            VectorMath.Add(row, _sums.Bias.Row(0));
            foreach (var sign in signs[..NameSigns.Extract(traits, i, signs)])
            {
                VectorMath.Add(row, _sums.Signs.Row(sign));
            }
        }
    }

    private void BackToInput(NameTraits traits)
    {
        var (hidden, one, window) = (layers.Hidden, layers.Dimensions, NameSigns.Window * layers.Dimensions);
        Gemm.Add(window, hidden, traits.Count, _input, 1, one, _layerDown, hidden, _sums.Vectors.Values, hidden);
        var down = Room.Zeros(ref _inputDown, layers.InputLength(traits.Count));
        for (var i = 0; i < traits.Count; i++)
        {
            var row = _layerDown.AsSpan(i * hidden, hidden);
            Gemm.Add(1, window, hidden, row, hidden, 1, _turnedVectors, layers.Vectors.Rows, down[(i * one)..], window);
            if (traits[i].RunEnd > traits[i].RunStart)
            {
                var last = layers.InputStart(traits[i].RunEnd - 1);
                Gemm.Add(one, hidden, 1, _input.AsSpan(last, one), 1, one, row, hidden, _sums.RunVectors, hidden);
                Gemm.Add(1, one, hidden, row, hidden, 1, _turnedVectors.AsSpan(window), layers.Vectors.Rows, down.Slice(last, one), one);
            }
        }

        VectorMath.Multiply(down, _inputMask.AsSpan(0, down.Length), down);
    }

    private void BackToProjection(NameTraits traits)
    {
        for (var i = 0; i < traits.Count; i++)
        {
            if (traits[i].Word >= 0)
            {
                var down = _inputDown.AsSpan(layers.InputStart(i), layers.Dimensions);
                Gemm.Add(vectors.Length, layers.Dimensions, 1, vectors[traits[i].Word], 1, vectors.Length, down, layers.Dimensions, _projectionSums.Values, layers.Dimensions);
            }
        }
    }

    // Leaves out some values and raises the others in proportion (Srivastava and others 2014).
    private void LeaveOut(Span<float> values, ref float[] mask, double share)
    {
        Room.Ensure(ref mask, values.Length);
        var keep = (float)(1 / (1 - share));
        for (var i = 0; i < values.Length; i++)
        {
            mask[i] = random.Fraction() < share ? 0 : keep;
            values[i] *= mask[i];
        }
    }
}
