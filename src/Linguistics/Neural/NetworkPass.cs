using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Neural;

/// <summary>The network at work on one sentence after another: words to tags, tags and words to the scores of arcs and relations.</summary>
/// <remarks>One thread's own. After a run it holds every layer's values, from which <see cref="NetworkGradient"/> learns.</remarks>
internal sealed class NetworkPass
{
    // The widest vector that machines have, in numbers.
    private const int Vector = 16;

    private readonly NetworkWeights _weights;
    private readonly Tensor _embeddings;
    private readonly NetworkShape _shape;
    private readonly TagSet _tags;
    private readonly TagCandidates _candidates;
    private readonly LabelChooser? _chooser;
    private float[] _transposed = [];
    private float[] _products = [];

    /// <summary>Prepares a pass.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="embeddings">The embeddings of the traits.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="candidates">Which of them come into question for a word.</param>
    /// <param name="labelWeights">The weights of whole tags; null to score tags by their parts, as learning needs it.</param>
    public NetworkPass(NetworkWeights weights, Tensor embeddings, TagSet tags, TagCandidates candidates, LabelWeights? labelWeights)
    {
        _chooser = labelWeights is null ? null : new LabelChooser(labelWeights, candidates);
        (_weights, _embeddings, _shape, _tags, _candidates) = (weights, embeddings, weights.Shape, tags, candidates);
        Layers = [.. weights.Layers.Select((layer, i) => new Lstm(layer, backward: i % 2 == 1))];
    }

    /// <summary>The recurrent layers.</summary>
    public Lstm[] Layers { get; }

    /// <summary>The words' embeddings.</summary>
    public float[] Words = [];

    /// <summary>What the first layer gives.</summary>
    public float[] First = [];

    /// <summary>The scores of the parts of tags, while learning.</summary>
    public float[] Parts = [];

    /// <summary>What the second layer takes.</summary>
    public float[] SecondInput = [];

    /// <summary>What the second layer gives.</summary>
    public float[] Second = [];

    /// <summary>The words as children that look for their heads.</summary>
    public float[] ArcChildren = [];

    /// <summary>The root and the words as heads.</summary>
    public float[] ArcHeads = [];

    /// <summary>What each child looks for in a head.</summary>
    public float[] ArcQueries = [];

    /// <summary>For each stretch, for each word a row of scores: the root's, then each of the stretch's words'.</summary>
    public float[] Arcs = [];

    /// <summary>The words as children whose relations are sought.</summary>
    public float[] RelationChildren = [];

    /// <summary>The root and the words as heads whose children's relations are sought.</summary>
    public float[] RelationHeads = [];

    /// <summary>Each word's arc.</summary>
    public float[] RelationArcs = [];

    /// <summary>For each word the scores of the relations.</summary>
    public float[] Relations = [];

    /// <summary>Embeds the words, tags them and scores the arcs of every stretch, of which there is one or more.</summary>
    public void Run(SentenceFrame sentence, TraitRows traits, Dropout? dropout)
    {
        Embed(traits, dropout);
        Run(sentence, dropout);
    }

    /// <summary>Tags the words, which stand embedded in <see cref="Words"/>, and scores the arcs of every stretch.</summary>
    public void Run(SentenceFrame sentence, Dropout? dropout)
    {
        var count = sentence.Count;
        dropout?.Apply(Words.AsSpan(0, count * _shape.Embedding), Dropout.Site.Words);
        Layer(0, sentence.Ends, Words, ref First);
        dropout?.Apply(First.AsSpan(0, count * _shape.Both), Dropout.Site.First);
        Tag(sentence);
        JoinTags(sentence);
        Layer(2, sentence.Ends, SecondInput, ref Second);
        dropout?.Apply(Second.AsSpan(0, count * _shape.Both), Dropout.Site.Second);
        ScoreArcs(sentence.Ends, dropout);
    }

    /// <summary>Scores the relations of the arcs.</summary>
    /// <param name="heads">For each word its head: 0 for the root, otherwise the word's index and one.</param>
    /// <param name="dropout">What is left out while learning.</param>
    public void Relate(ReadOnlySpan<int> heads, Dropout? dropout)
    {
        var (count, size) = (heads.Length, _shape.Relation);
        Room.Ensure(ref RelationChildren, count * size);
        Room.Ensure(ref RelationHeads, (count + 1) * size);
        Room.Ensure(ref RelationArcs, count * size);
        Room.Ensure(ref Relations, count * _shape.Relations);
        Affine(count, _shape.Both, Second, _weights.RelationChild, _weights.RelationBias, RelationChildren);
        _weights.RelationRoot.Values.CopyTo(RelationHeads, 0);
        var heads1 = RelationHeads.AsSpan(size, count * size);
        heads1.Clear();
        Gemm.Add(count, size, _shape.Both, Second, _shape.Both, 1, _weights.RelationHead.Values, size, heads1, size);
        for (var i = 0; i < count; i++)
        {
            var arc = RelationArcs.AsSpan(i * size, size);
            RelationChildren.AsSpan(i * size, size).CopyTo(arc);
            VectorMath.Add(RelationHeads.AsSpan(heads[i] * size, size), arc);
        }

        VectorMath.Rectify(RelationArcs.AsSpan(0, count * size));
        dropout?.Apply(RelationArcs.AsSpan(0, count * size), Dropout.Site.Relations);
        Affine(count, size, RelationArcs, _weights.Relation, _weights.RelationsBias, Relations);
    }

    private void Tag(SentenceFrame sentence)
    {
        if (_chooser is not null)
        {
            _chooser.Choose(sentence, First);
            return;
        }

        Room.Ensure(ref Parts, sentence.Count * _shape.Parts);
        Affine(sentence.Count, _shape.Both, First, _weights.Parts, _weights.PartsBias, Parts);
        for (var i = 0; i < sentence.Count; i++)
        {
            sentence.Labels[i] = Best(_candidates.Of(in sentence.Words[i]), Parts.AsSpan(i * _shape.Parts, _shape.Parts));
        }
    }

    private void Embed(TraitRows traits, Dropout? dropout)
    {
        var words = Room.Zeros(ref Words, traits.Count * _shape.Embedding);
        for (var i = 0; i < traits.Count; i++)
        {
            dropout?.HideWord(ref traits.Of(i)[0]);
            foreach (var trait in traits.Of(i))
            {
                VectorMath.Add(_embeddings.Row(trait), words.Slice(i * _shape.Embedding, _shape.Embedding));
            }
        }
    }

    private void Layer(int first, ReadOnlySpan<int> ends, ReadOnlySpan<float> input, ref float[] output)
    {
        Room.Ensure(ref output, ends[^1] * _shape.Both);
        Layers[first].Run(ends, input, output, 0, _shape.Both);
        Layers[first + 1].Run(ends, input, output, _shape.Hidden, _shape.Both);
    }

    private void JoinTags(SentenceFrame sentence)
    {
        Room.Ensure(ref SecondInput, sentence.Count * _shape.Second);
        for (var i = 0; i < sentence.Count; i++)
        {
            var row = SecondInput.AsSpan(i * _shape.Second, _shape.Second);
            First.AsSpan(i * _shape.Both, _shape.Both).CopyTo(row);
            _weights.Tags.Row(sentence.Labels[i]).CopyTo(row[_shape.Both..]);
        }
    }

    private void ScoreArcs(ReadOnlySpan<int> ends, Dropout? dropout)
    {
        var (count, size) = (ends[^1], _shape.Arc);
        Room.Ensure(ref ArcChildren, count * size);
        Room.Ensure(ref ArcHeads, (count + 1) * size);
        Room.Ensure(ref ArcQueries, count * size);
        Affine(count, _shape.Both, Second, _weights.ArcChild, _weights.ArcChildBias, ArcChildren);
        VectorMath.Rectify(ArcChildren.AsSpan(0, count * size));
        dropout?.Apply(ArcChildren.AsSpan(0, count * size), Dropout.Site.ArcChildren);
        _weights.ArcRoot.Values.CopyTo(ArcHeads, 0);
        Affine(count, _shape.Both, Second, _weights.ArcHead, _weights.ArcHeadBias, ArcHeads.AsSpan(size));
        VectorMath.Rectify(ArcHeads.AsSpan(size, count * size));
        dropout?.Apply(ArcHeads.AsSpan(size, count * size), Dropout.Site.ArcHeads);
        Affine(count, size, ArcChildren, _weights.Arc, _weights.ArcBias, ArcQueries);
        var (start, scored) = (0, 0);
        foreach (var end in ends)
        {
            scored += MatchArcs(start, end - start, scored);
            start = end;
        }
    }

    // The scores of one stretch: every child's query with the root and with every word. Rows are reckoned in whole vectors, then cut to size.
    private int MatchArcs(int start, int count, int at)
    {
        var (size, width) = (_shape.Arc, count + 1);
        var padded = (width + Vector - 1) / Vector * Vector;
        Room.Ensure(ref _transposed, padded * size);
        for (var i = 0; i < size; i++)
        {
            var row = _transposed.AsSpan(i * padded, padded);
            row[0] = ArcHeads[i];
            for (var word = 0; word < count; word++)
            {
                row[word + 1] = ArcHeads[((start + word + 1) * size) + i];
            }

            row[width..].Clear();
        }

        var products = Room.Zeros(ref _products, count * padded);
        Gemm.Add(count, padded, size, ArcQueries.AsSpan(start * size), size, 1, _transposed, padded, products, padded);
        Room.Keep(ref Arcs, at + (count * width));
        for (var word = 0; word < count; word++)
        {
            products.Slice(word * padded, width).CopyTo(Arcs.AsSpan(at + (word * width)));
        }

        return count * width;
    }

    private static void Affine(int count, int depth, ReadOnlySpan<float> input, Tensor weights, Tensor bias, Span<float> output)
    {
        VectorMath.FillRows(output[..(count * weights.Columns)], bias.Values);
        Gemm.Add(count, weights.Columns, depth, input, depth, 1, weights.Values, weights.Columns, output, weights.Columns);
    }

    private int Best(ReadOnlySpan<int> candidates, ReadOnlySpan<float> parts)
    {
        var best = candidates[0];
        var bestScore = float.NegativeInfinity;
        foreach (var label in candidates)
        {
            var score = 0f;
            foreach (var part in _tags.Parts(label))
            {
                score += parts[part];
            }

            if (score > bestScore)
            {
                (best, bestScore) = (label, score);
            }
        }

        return best;
    }
}
