using Ledgerline.Linguistics.Learning;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>What was learnt of a language's names. Thread-safe.</summary>
internal sealed class NameModel
{
    private readonly float[] _transitions = new float[NameDecoder.Transitions];

    /// <summary>Puts the parts together.</summary>
    public NameModel(Language language, FrozenWeights weights, HashedNames places, HashedNames givens, WordClasses classes, NameNetwork? network)
    {
        (Language, Weights, Places, Givens, Classes, Network) = (language, weights, places, givens, classes, network);
        Span<int> scores = stackalloc int[NameLabel.Count];
        Span<ulong> features = stackalloc ulong[NameFeatures.TransitionFeatures];
        for (var before = 0; before <= NameLabel.Count; before++)
        {
            NameFeatures.Transition(before, features);
            scores.Clear();
            weights.Score(features, scores);
            for (var label = 0; label < NameLabel.Count; label++)
            {
                _transitions[(before * NameLabel.Count) + label] = scores[label];
            }
        }
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The weights.</summary>
    public FrozenWeights Weights { get; }

    /// <summary>The places that the weights know of.</summary>
    public HashedNames Places { get; }

    /// <summary>The given names that the weights know of.</summary>
    public HashedNames Givens { get; }

    /// <summary>The classes of words that the weights know of.</summary>
    public WordClasses Classes { get; }

    /// <summary>The network that scores beside the weights; null where there is none.</summary>
    public NameNetwork? Network { get; }

    /// <summary>What each label is worth behind each other one.</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>Writes what each label of each word is worth by the weights alone.</summary>
    public void Score(NameTraits traits, Span<float> scores)
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.Max];
        Span<int> row = stackalloc int[NameLabel.Count];
        for (var i = 0; i < traits.Count; i++)
        {
            row.Clear();
            Weights.Score(features[..NameFeatures.Extract(traits, i, features)], row);
            for (var label = 0; label < NameLabel.Count; label++)
            {
                scores[(i * NameLabel.Count) + label] = row[label];
            }
        }
    }
}
