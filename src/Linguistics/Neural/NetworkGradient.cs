using Ledgerline.Linguistics.Tagging;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Learns from sentences one after another: how every weight would have to move for the right tags, heads and relations to be likelier.</summary>
/// <remarks>One thread's own. The gradients add up until <see cref="Clear"/>.</remarks>
internal sealed class NetworkGradient
{
    private readonly NetworkWeights _weights;
    private readonly NetworkShape _shape;
    private readonly TagSet _tags;
    private readonly NetworkPass _pass;
    private readonly Dropout _dropout;
    private readonly LstmGradient[] _layers;
    private readonly Dictionary<Tensor, float[]> _transposed = [];
    private float[] _first = [];
    private float[] _second = [];
    private float[] _input = [];
    private float[] _children = [];
    private float[] _heads = [];
    private float[] _queries = [];
    private float[] _labels = [];

    /// <summary>Prepares to learn from what <paramref name="pass"/> does.</summary>
    public NetworkGradient(NetworkWeights weights, TagSet tags, NetworkPass pass, Dropout dropout)
    {
        (_weights, _shape, _tags, _pass, _dropout) = (weights, weights.Shape, tags, pass, dropout);
        Gradient = new NetworkWeights(_shape);
        _layers = [.. weights.Layers.Select((layer, i) => new LstmGradient(layer, Gradient.Layers[i], pass.Layers[i]))];
        foreach (var tensor in (Tensor[])[weights.Parts, weights.ArcChild, weights.ArcHead, weights.Arc, weights.RelationChild, weights.RelationHead, weights.Relation])
        {
            _transposed[tensor] = new float[tensor.Values.Length];
        }
    }

    /// <summary>The gradient of the weights.</summary>
    public NetworkWeights Gradient { get; }

    /// <summary>The gradient of the words' embeddings, each with its trait.</summary>
    public List<(int Trait, float[] Gradient)> Embeddings { get; } = [];

    /// <summary>The loss of all sentences.</summary>
    public double Loss { get; private set; }

    /// <summary>Forgets what was learnt, and takes over weights that have changed.</summary>
    public void Clear()
    {
        foreach (var tensor in Gradient.Tensors)
        {
            tensor.Values.AsSpan().Clear();
        }

        foreach (var (tensor, transposed) in _transposed)
        {
            VectorMath.Transpose(tensor.Values, tensor.Rows, tensor.Columns, transposed);
        }

        foreach (var layer in _layers)
        {
            layer.Refresh();
        }

        Embeddings.Clear();
        Loss = 0;
    }

    /// <summary>Learns from the sentence that the pass has just run and related with the right heads.</summary>
    /// <param name="traits">The words' traits as they were run.</param>
    /// <param name="labels">The right tags.</param>
    /// <param name="predicted">The tags that were predicted.</param>
    /// <param name="heads">The right heads: 0 for the root, otherwise the word's index and one.</param>
    /// <param name="relations">The right relations.</param>
    public void Learn(TraitRows traits, ReadOnlySpan<int> labels, ReadOnlySpan<int> predicted, ReadOnlySpan<int> heads, ReadOnlySpan<int> relations)
    {
        var count = traits.Count;
        var second = Room.Zeros(ref _second, count * _shape.Both);
        var first = Room.Zeros(ref _first, count * _shape.Both);
        Relations(count, heads, relations, second);
        Arcs(count, heads, second);
        _dropout.Back(second, Dropout.Site.Second);
        var input = Room.Zeros(ref _input, count * _shape.Second);
        Layer(2, count, _pass.SecondInput, second, input);
        for (var i = 0; i < count; i++)
        {
            var row = input.Slice(i * _shape.Second, _shape.Second);
            VectorMath.Add(row[.._shape.Both], first.Slice(i * _shape.Both, _shape.Both));
            VectorMath.Add(row[_shape.Both..], Gradient.Tags.Row(predicted[i]));
        }

        Labels(count, labels, first);
        _dropout.Back(first, Dropout.Site.First);
        var words = Room.Zeros(ref _input, count * _shape.Embedding);
        Layer(0, count, _pass.Words, first, words);
        _dropout.Back(words, Dropout.Site.Words);
        for (var i = 0; i < count; i++)
        {
            var row = words.Slice(i * _shape.Embedding, _shape.Embedding).ToArray();
            foreach (var trait in traits.Of(i))
            {
                Embeddings.Add((trait, row));
            }
        }
    }

    private void Layer(int first, int count, ReadOnlySpan<float> input, ReadOnlySpan<float> output, Span<float> inputGradient)
    {
        _layers[first].Run(count, input, output, 0, _shape.Both, inputGradient);
        _layers[first + 1].Run(count, input, output, _shape.Hidden, _shape.Both, inputGradient);
    }

    private void Relations(int count, ReadOnlySpan<int> heads, ReadOnlySpan<int> relations, Span<float> second)
    {
        var size = _shape.Relation;
        CrossEntropy(_pass.Relations.AsSpan(0, count * _shape.Relations), _shape.Relations, relations);
        var arcs = Room.Zeros(ref _children, count * size);
        Affine(count, size, _pass.RelationArcs, _weights.Relation, Gradient.Relation, Gradient.RelationsBias, _pass.Relations, arcs);
        _dropout.Back(arcs, Dropout.Site.Relations);
        Rectified(_pass.RelationArcs, arcs);
        var headGradient = Room.Zeros(ref _heads, (count + 1) * size);
        for (var i = 0; i < count; i++)
        {
            VectorMath.Add(arcs.Slice(i * size, size), headGradient.Slice(heads[i] * size, size));
        }

        Affine(count, _shape.Both, _pass.Second, _weights.RelationChild, Gradient.RelationChild, Gradient.RelationBias, arcs, second);
        Affine(count, _shape.Both, _pass.Second, _weights.RelationHead, Gradient.RelationHead, null, headGradient[size..], second);
        VectorMath.Add(headGradient[..size], Gradient.RelationRoot.Values);
    }

    private void Arcs(int count, ReadOnlySpan<int> heads, Span<float> second)
    {
        var size = _shape.Arc;
        var arcs = _pass.Arcs.AsSpan(0, count * (count + 1));
        CrossEntropy(arcs, count + 1, heads);
        var queries = Room.Zeros(ref _queries, count * size);
        Gemm.Add(count, size, count + 1, arcs, count + 1, 1, _pass.ArcHeads, size, queries, size);
        var headGradient = Room.Zeros(ref _heads, (count + 1) * size);
        Gemm.Add(count + 1, size, count, arcs, 1, count + 1, _pass.ArcQueries, size, headGradient, size);
        var children = Room.Zeros(ref _children, count * size);
        Affine(count, size, _pass.ArcChildren, _weights.Arc, Gradient.Arc, Gradient.ArcBias, queries, children);
        VectorMath.Add(headGradient[..size], Gradient.ArcRoot.Values);
        var wordHeads = headGradient[size..];
        _dropout.Back(wordHeads, Dropout.Site.ArcHeads);
        Rectified(_pass.ArcHeads.AsSpan(size), wordHeads);
        _dropout.Back(children, Dropout.Site.ArcChildren);
        Rectified(_pass.ArcChildren, children);
        Affine(count, _shape.Both, _pass.Second, _weights.ArcChild, Gradient.ArcChild, Gradient.ArcChildBias, children, second);
        Affine(count, _shape.Both, _pass.Second, _weights.ArcHead, Gradient.ArcHead, Gradient.ArcHeadBias, wordHeads, second);
    }

    // A tag's score is the sum of its parts', so a part's gradient is the sum of its tags'.
    private void Labels(int count, ReadOnlySpan<int> labels, Span<float> first)
    {
        Room.Ensure(ref _labels, _shape.Labels);
        var scores = _labels.AsSpan(0, _shape.Labels);
        for (var i = 0; i < count; i++)
        {
            var parts = _pass.Parts.AsSpan(i * _shape.Parts, _shape.Parts);
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] = Sum(parts, _tags.Parts(label));
            }

            CrossEntropy(scores, _shape.Labels, labels.Slice(i, 1));
            parts.Clear();
            for (var label = 0; label < scores.Length; label++)
            {
                foreach (var part in _tags.Parts(label))
                {
                    parts[part] += scores[label];
                }
            }
        }

        Affine(count, _shape.Both, _pass.First, _weights.Parts, Gradient.Parts, Gradient.PartsBias, _pass.Parts, first);
    }

    private static float Sum(ReadOnlySpan<float> parts, ReadOnlySpan<ushort> of)
    {
        var sum = 0f;
        foreach (var part in of)
        {
            sum += parts[part];
        }

        return sum;
    }

    // Turns each row of scores into the gradient of its cross entropy with the right column.
    private void CrossEntropy(Span<float> scores, int columns, ReadOnlySpan<int> right)
    {
        for (var i = 0; i < right.Length; i++)
        {
            var row = scores.Slice(i * columns, columns);
            var score = row[right[i]];
            Loss += VectorMath.Softmax(row) - score;
            row[right[i]] -= 1;
        }
    }

    private void Affine(
        int count, int depth, ReadOnlySpan<float> input, Tensor weights, Tensor gradient, Tensor? bias, ReadOnlySpan<float> output, Span<float> inputGradient)
    {
        var columns = weights.Columns;
        Gemm.Add(depth, columns, count, input, 1, depth, output, columns, gradient.Values, columns);
        Gemm.Add(count, depth, columns, output, columns, 1, _transposed[weights], depth, inputGradient, depth);
        for (var i = 0; bias is not null && i < count; i++)
        {
            VectorMath.Add(output.Slice(i * columns, columns), bias.Values);
        }
    }

    private static void Rectified(ReadOnlySpan<float> values, Span<float> gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] = values[i] > 0 ? gradient[i] : 0;
        }
    }
}
