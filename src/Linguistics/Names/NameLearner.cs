using System.Runtime.InteropServices;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Learns name weights: a structured perceptron (Collins 2002) whose averaged weights are kept. The same examples and seed give the
/// same weights.</summary>
internal sealed class NameLearner(NameLexicon lexicon, NameTraits traits, NameTrainingOptions options)
{
    private readonly TrainableWeights _weights = new();
    private readonly NameWords _words = new(lexicon);
    private readonly NameDecoder _decoder = new();
    private readonly float[] _transitions = new float[NameDecoder.Transitions];
    private readonly List<Entity> _ruled = [];
    private readonly List<ulong> _features = [];
    private readonly List<int> _ends = [];
    private readonly StableRandom _random = new((ulong)options.Seed);

    /// <summary>Learns.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="progress">Is told of each pass.</param>
    /// <param name="cancellationToken">Ends the learning.</param>
    public TrainableWeights Learn(IReadOnlyList<NameExample> examples, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var errors = 0;
            foreach (var index in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var sentence in examples[index].Choose(_random, options))
                {
                    errors += Learn(sentence, examples[index].Labels);
                }
            }

            progress.Report($"names, pass {epoch} of {options.Epochs}: {errors} words wrong");
        }

        return _weights;
    }

    private int Learn(Sentence sentence, int[] labels)
    {
        _ruled.Clear();
        _words.Read(sentence);
        NameRules.Find(_words, _ruled);
        traits.Read(_words, _ruled);
        Score();
        var found = _decoder.Decode(traits.Count, _transitions);
        var errors = 0;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] != labels[i])
            {
                errors++;
                _weights.Update(Features(i), labels[i], 1);
                _weights.Update(Features(i), found[i], -1);
            }

            var (right, wrong) = (i == 0 ? NameDecoder.Start : labels[i - 1], i == 0 ? NameDecoder.Start : found[i - 1]);
            if (found[i] != labels[i] || right != wrong)
            {
                UpdateTransition(right, labels[i], 1);
                UpdateTransition(wrong, found[i], -1);
            }
        }

        _weights.Advance();
        return errors;
    }

    private void Score()
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.Max];
        var scores = _decoder.Room(traits.Count);
        _features.Clear();
        _ends.Clear();
        for (var i = 0; i < traits.Count; i++)
        {
            foreach (var feature in features[..NameFeatures.Extract(traits, i, features)])
            {
                if (_random.Fraction() >= options.Dropout)
                {
                    _features.Add(feature);
                }
            }

            _ends.Add(_features.Count);
            _weights.Score(Features(i), scores.Slice(i * NameLabel.Count, NameLabel.Count));
        }

        Array.Clear(_transitions);
        for (var before = 0; before <= NameLabel.Count; before++)
        {
            NameFeatures.Transition(before, features);
            _weights.Score(features[..NameFeatures.TransitionFeatures], _transitions.AsSpan(before * NameLabel.Count, NameLabel.Count));
        }
    }

    private ReadOnlySpan<ulong> Features(int word)
    {
        var start = word == 0 ? 0 : _ends[word - 1];
        return CollectionsMarshal.AsSpan(_features)[start.._ends[word]];
    }

    private void UpdateTransition(int before, int label, float amount)
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.TransitionFeatures];
        NameFeatures.Transition(before, features);
        _weights.Update(features, label, amount / NameFeatures.TransitionFeatures);
    }
}
