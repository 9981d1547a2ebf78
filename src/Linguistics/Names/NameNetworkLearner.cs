using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Vectors;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Learns a network of names on one thread; the mean of the weights in the second half of the steps is kept. The same examples, vectors and seed give
/// the same network.</summary>
/// <param name="lexicon">The words that tell what a name names.</param>
/// <param name="traits">Reads the sentences.</param>
/// <param name="vectors">The words' vectors, in the order of the classes' words, each number with a variance of one.</param>
/// <param name="options">How to learn.</param>
internal sealed class NameNetworkLearner(NameLexicon lexicon, NameTraits traits, WordVectors vectors, NameTrainingOptions options)
{
    private const double SlowestRate = 0.05;

    // Steps between two of which the mean is taken.
    private const int MeanEvery = 10;

    private readonly NameNetworkOptions _network = options.Network;
    private readonly NameLayers _layers = new(options.Network.Dimensions, options.Network.Hidden);
    private readonly Tensor _projection = new(vectors.Length, options.Network.Dimensions);
    private readonly NameWords _words = new(lexicon);
    private readonly List<Entity> _ruled = [];
    private readonly StableRandom _random = new((ulong)options.Seed);

    private IReadOnlyList<Tensor> Weights => [.. _layers.Tensors, _projection];

    /// <summary>Learns.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="progress">Is told of each pass.</param>
    /// <param name="cancellationToken">Ends the learning.</param>
    public NameNetwork Learn(IReadOnlyList<NameExample> examples, IProgress<string> progress, CancellationToken cancellationToken)
    {
        Begin();
        var gradient = new NameGradient(_layers, _projection, vectors, _network, _random);
        var (adam, mean) = (new Adam(Weights.Sum(tensor => tensor.Values.Length)), new WeightMean(Weights));
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var step = 0;
        for (var epoch = 0; epoch < _network.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var chosen = order.SelectMany(index => examples[index].Choose(_random, options).Select(sentence => (sentence, examples[index].Labels))).ToList();
            var (loss, seen) = (0.0, 0);
            foreach (var batch in chosen.Chunk(_network.Batch))
            {
                cancellationToken.ThrowIfCancellationRequested();
                gradient.Begin();
                loss += batch.Sum(one => gradient.Add(Read(one.sentence), one.Labels));
                seen += batch.Length;
                var done = (epoch + ((double)seen / chosen.Count)) / _network.Epochs;
                Step(adam, gradient, batch.Length, Math.Max(SlowestRate, 1 - done), ++step);
                if (done > 0.5 && step % MeanEvery == 0)
                {
                    mean.Add();
                }
            }

            progress.Report($"network of names, pass {epoch + 1} of {_network.Epochs}: loss {loss / chosen.Sum(one => one.Labels.Length):0.0000} a word");
        }

        mean.Add();
        mean.Write();
        return NameNetwork.Freeze(_layers, Shortened(), _network.Share);
    }

    private void Begin()
    {
        Fill(_layers.Vectors, Math.Sqrt(1.0 / (NameSigns.Window * _network.Dimensions)));
        Fill(_layers.Signs, 0.15);
        Fill(_layers.Labels, Math.Sqrt(1.0 / _network.Hidden));
        Fill(_projection, Math.Sqrt(3.0 / vectors.Length));
    }

    private void Fill(Tensor tensor, double most)
    {
        foreach (ref var value in tensor.Values.AsSpan())
        {
            value = (float)(most * ((_random.Fraction() * 2) - 1));
        }
    }

    private NameTraits Read(Sentence sentence)
    {
        _ruled.Clear();
        _words.Read(sentence);
        NameRules.Find(_words, _ruled);
        traits.Read(_words, _ruled);
        return traits;
    }

    private void Step(Adam adam, NameGradient gradient, int sentences, double speed, int step)
    {
        var start = 0;
        foreach (var (weights, sums) in Weights.Zip(gradient.Sums))
        {
            adam.Step(start, weights.Values, sums.Values, 1f / sentences, (float)(_network.LearningRate * speed), step);
            start += weights.Values.Length;
        }
    }

    private Tensor Shortened()
    {
        var (count, shortened) = (vectors.Words.Count, new Tensor(vectors.Words.Count, _network.Dimensions));
        Gemm.Add(count, _network.Dimensions, vectors.Length, vectors.Values, vectors.Length, 1, _projection.Values, _network.Dimensions, shortened.Values, _network.Dimensions);
        return shortened;
    }
}
