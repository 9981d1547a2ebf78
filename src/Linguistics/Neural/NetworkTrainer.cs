using System.Globalization;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Learns the network's weights by stochastic gradient descent over small batches.</summary>
/// <remarks>A batch is always cut into the same shards, and their gradients are added in the same order: the weights do not depend on the number of threads.</remarks>
internal sealed class NetworkTrainer(NetworkShape shape, TagSet tags, WordTable words, TraitTable traits, TrainingOptions options, IProgress<string> progress)
{
    private const int Shards = 4;
    private const int Batch = 16;
    private const float Clip = 2f;
    private const float WarmUp = 0.02f;

    private readonly NetworkWeights _weights = new(shape);
    private readonly Tensor _embeddings = new(shape.Traits, shape.Embedding);
    private readonly Tensor _embeddingGradient = new(shape.Traits, shape.Embedding);
    private readonly bool[] _touched = new bool[shape.Traits];
    private readonly StableRandom _random = new((ulong)options.Seed);

    /// <summary>Is called after each pass over the data.</summary>
    public Action<int, NetworkWeights, Tensor>? AfterPass { get; init; }

    /// <summary>Learns; the same examples and options give the same weights.</summary>
    public (NetworkWeights Weights, Tensor Embeddings) Train(IReadOnlyList<NetworkExample> examples, CancellationToken cancellationToken)
    {
        Initialise();
        var candidates = new TagCandidates(tags, words);
        var shards = Enumerable.Range(0, Shards)
            .Select(_ => new NetworkShard(_weights, _embeddings, tags, candidates, words, traits, new Dropout(options.WordDropout, options.Dropout)))
            .ToArray();
        var adams = _weights.Tensors.Select(tensor => new Adam(tensor.Values.Length)).ToArray();
        var embeddingAdam = new Adam(_embeddings.Values.Length);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var batches = (examples.Count + Batch - 1) / Batch;
        var (step, steps) = (0, batches * options.Epochs);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            double loss = 0;
            for (var batch = 0; batch < batches; batch++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var chosen = order.AsMemory(batch * Batch, Math.Min(Batch, order.Length - (batch * Batch)));
                loss += Learn(shards, examples, chosen, _random.Next());
                step++;
                Update(shards, adams, embeddingAdam, chosen.Span.ToArray().Sum(i => examples[i].Forms.Length), Rate((float)step / steps), step);
            }

            progress.Report(string.Create(CultureInfo.InvariantCulture, $"network: pass {epoch + 1} of {options.Epochs}: loss {loss / examples.Sum(e => e.Forms.Length):0.0000} a word"));
            AfterPass?.Invoke(epoch + 1, _weights, _embeddings);
        }

        return (_weights, _embeddings);
    }

    // Up for a short while, then down in a straight line.
    private float Rate(float done) => (float)options.LearningRate * Math.Min(done / WarmUp, (1 - done) / (1 - WarmUp));

    private double Learn(NetworkShard[] shards, IReadOnlyList<NetworkExample> examples, ReadOnlyMemory<int> chosen, ulong seed)
    {
        Parallel.For(0, Shards, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, shard =>
        {
            shards[shard].Gradient.Clear();
            for (var i = shard; i < chosen.Length; i += Shards)
            {
                shards[shard].Learn(examples[chosen.Span[i]], seed + (ulong)i);
            }
        });
        return shards.Sum(shard => shard.Gradient.Loss);
    }

    private void Update(NetworkShard[] shards, Adam[] adams, Adam embeddingAdam, int tokens, float rate, int step)
    {
        var total = shards[0].Gradient.Gradient.Tensors.ToArray();
        foreach (var shard in shards.Skip(1))
        {
            var at = 0;
            foreach (var tensor in shard.Gradient.Gradient.Tensors)
            {
                VectorMath.Add(tensor.Values, total[at++].Values);
            }
        }

        var rows = GatherEmbeddings(shards);
        var squares = total.Sum(tensor => Squares(tensor.Values)) + rows.Sum(row => Squares(_embeddingGradient.Row(row)));
        var norm = (float)Math.Sqrt(squares) / tokens;
        var scale = (norm > Clip ? Clip / norm : 1) / tokens;
        var index = 0;
        foreach (var tensor in _weights.Tensors)
        {
            adams[index].Step(0, tensor.Values, total[index].Values, scale, rate, step);
            index++;
        }

        foreach (var row in rows)
        {
            embeddingAdam.Step(row * shape.Embedding, _embeddings.Row(row), _embeddingGradient.Row(row), scale, rate, step);
            _embeddingGradient.Row(row).Clear();
            _touched[row] = false;
        }
    }

    private List<int> GatherEmbeddings(NetworkShard[] shards)
    {
        var rows = new List<int>();
        foreach (var (trait, gradient) in shards.SelectMany(shard => shard.Gradient.Embeddings))
        {
            if (!_touched[trait])
            {
                _touched[trait] = true;
                rows.Add(trait);
            }

            VectorMath.Add(gradient, _embeddingGradient.Row(trait));
        }

        return rows;
    }

    private static double Squares(ReadOnlySpan<float> values)
    {
        double sum = 0;
        foreach (var value in values)
        {
            sum += (double)value * value;
        }

        return sum;
    }

    private void Initialise()
    {
        foreach (var tensor in _weights.Tensors.Where(tensor => tensor.Rows > 1))
        {
            Fill(tensor.Values, Math.Sqrt(6.0 / (tensor.Rows + tensor.Columns)));
        }

        foreach (var layer in _weights.Layers)
        {
            layer.Bias.Values.AsSpan(shape.Hidden, shape.Hidden).Fill(1);
        }

        Fill(_weights.ArcRoot.Values, 0.1);
        Fill(_weights.RelationRoot.Values, 0.1);
        Fill(_embeddings.Values, 0.1);
    }

    private void Fill(Span<float> values, double range)
    {
        foreach (ref var value in values)
        {
            value = (float)(((2 * _random.Fraction()) - 1) * range);
        }
    }
}
