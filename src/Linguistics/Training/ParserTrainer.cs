using System.Globalization;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Parsing;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Training;

/// <summary>Learns the parser's weights: an averaged perceptron with a dynamic oracle that explores its own mistakes.</summary>
internal sealed class ParserTrainer(TransitionSet transitions, TagSet tags, WordTable words, int epochs, ulong seed, IProgress<string> progress)
{
    // How often the parser goes on from its own choice, from the second epoch on (Goldberg and Nivre 2013).
    private const double Exploration = 0.9;

    private readonly ParserFrame _frame = new();
    private readonly SentenceFrame _sentence = new();
    private readonly float[] _scores = new float[transitions.PartCount];

    private int _decisions;
    private int _mistakes;

    public Action<int, TrainableWeights>? AfterPass;

    /// <summary>Learns from projective trees; the same trees and seed give the same weights.</summary>
    public TrainableWeights Train(IReadOnlyList<ParserExample> examples, CancellationToken cancellationToken)
    {
        var weights = new TrainableWeights();
        var random = new StableRandom(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            (_decisions, _mistakes) = (0, 0);
            foreach (var index in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Learn(examples[index], weights, random, epoch == 0 ? 0 : Exploration);
            }

            progress.Report(string.Create(CultureInfo.InvariantCulture, $"parser: pass {epoch + 1} of {epochs}: {_mistakes} of {_decisions} decisions wrong"));
            AfterPass?.Invoke(epoch + 1, weights);
        }

        return weights;
    }

    private void Learn(ParserExample example, TrainableWeights weights, StableRandom random, double exploration)
    {
        Span<ulong> features = stackalloc ulong[ParserFeatures.Max];
        Begin(example, random);
        var state = _frame.State;
        while (!state.Done)
        {
            var found = features[..ParserFeatures.Extract(_frame, features)];
            _scores.AsSpan().Clear();
            weights.Score(found, _scores);
            var (predicted, right) = Choose(state, example);
            _decisions++;
            if (predicted != right)
            {
                _mistakes++;
                Correct(weights, found, right, predicted);
            }

            weights.Advance();
            transitions.Apply(state, predicted != right && random.Fraction() >= exploration ? right : predicted);
        }
    }

    private void Begin(ParserExample example, StableRandom random)
    {
        _sentence.Clear();
        for (var i = 0; i < example.Forms.Length; i++)
        {
            _sentence.Add(example.Forms[i], words);
        }

        WordDropout.Apply(_sentence, words, random);
        example.Labels.CopyTo(_sentence.Labels);
        _frame.Begin(_sentence, tags);
    }

    // The best transition of all, and the best of those that lose least.
    private (int Predicted, int Right) Choose(ParserState state, ParserExample example)
    {
        var (predicted, right, rightCost) = (-1, -1, int.MaxValue);
        var (predictedScore, rightScore) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var kind = TransitionKind.Shift; kind <= TransitionKind.Right; kind++)
        {
            if (!state.Allows(kind))
            {
                continue;
            }

            var cost = Cost(state, example, kind, out var relation);
            var (first, last) = transitions.Choices(kind);
            for (var transition = first; transition <= last; transition++)
            {
                if (!transitions.Fits(state, transition))
                {
                    continue;
                }

                var score = _scores[transition] + _scores[transitions.Part(kind)];
                if (score > predictedScore)
                {
                    (predicted, predictedScore) = (transition, score);
                }

                var own = cost + (relation >= 0 && transitions.Relation(transition) != relation ? 1 : 0);
                if (own < rightCost || (own == rightCost && score > rightScore))
                {
                    (right, rightCost, rightScore) = (transition, own, score);
                }
            }
        }

        return (predicted, right);
    }

    // The relation is -1 where the kind draws no arc of the right tree: then any relation is as good.
    private static int Cost(ParserState state, ParserExample example, TransitionKind kind, out int relation)
    {
        relation = -1;
        if (kind == TransitionKind.Shift)
        {
            return TransitionCosts.Shift(state, example.Heads);
        }

        var top = state.Stack(0);
        var head = kind == TransitionKind.Left ? state.Next : state.Stack(1);
        relation = example.Heads[top] == head ? example.Relations[top] : -1;
        return kind == TransitionKind.Left ? TransitionCosts.Left(state, example.Heads) : TransitionCosts.Right(state, example.Heads);
    }

    private void Correct(TrainableWeights weights, ReadOnlySpan<ulong> features, int right, int wrong)
    {
        weights.Update(features, right, 1);
        weights.Update(features, wrong, -1);
        var (rightPart, wrongPart) = (transitions.Part(transitions.Kind(right)), transitions.Part(transitions.Kind(wrong)));
        if (rightPart != wrongPart)
        {
            weights.Update(features, rightPart, 1);
            weights.Update(features, wrongPart, -1);
        }
    }
}
