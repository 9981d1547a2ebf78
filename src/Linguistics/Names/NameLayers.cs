using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Names;

/// <summary>The weights of the network of names: one hidden layer over the vectors of a window of words, that of the last word of the run of capitals, and
/// the signs of the word (after Collobert and others 2011).</summary>
internal sealed class NameLayers(int dimensions, int hidden)
{
    private const int Slots = NameSigns.Window + 1;

    /// <summary>How many numbers a word's vector has.</summary>
    public int Dimensions => dimensions;

    /// <summary>How many values the hidden layer has.</summary>
    public int Hidden => hidden;

    /// <summary>From vectors to the hidden layer: those of the window from left to right, then that of the run's last word.</summary>
    public Tensor Vectors { get; } = new(Slots * dimensions, hidden);

    /// <summary>From signs to the hidden layer.</summary>
    public Tensor Signs { get; } = new(NameSigns.Count, hidden);

    /// <summary>What the hidden layer has from the outset.</summary>
    public Tensor Bias { get; } = new(1, hidden);

    /// <summary>From the hidden layer to the labels.</summary>
    public Tensor Labels { get; } = new(hidden, NameLabel.Count);

    /// <summary>What the labels have from the outset.</summary>
    public Tensor LabelBias { get; } = new(1, NameLabel.Count);

    /// <summary>All weights, in the order in which files hold them.</summary>
    public IReadOnlyList<Tensor> Tensors => [Vectors, Signs, Bias, Labels, LabelBias];

    /// <summary>The part of <see cref="Vectors"/> for the run's last word.</summary>
    public Span<float> RunVectors => Vectors.Values.AsSpan(NameSigns.Window * dimensions * hidden);

    /// <summary>How many numbers <see cref="Fill"/> reads for a sentence.</summary>
    public int InputLength(int words) => (words + (2 * NameSigns.Reach)) * dimensions;

    /// <summary>Where the vector of a word stands among them.</summary>
    public int InputStart(int word) => (word + NameSigns.Reach) * dimensions;

    /// <summary>Fills the hidden layer, a row a word.</summary>
    /// <param name="traits">The sentence.</param>
    /// <param name="input">The words' vectors from <see cref="InputStart"/> on, zeros before and behind them.</param>
    /// <param name="layer">The layer.</param>
    public void Fill(NameTraits traits, ReadOnlySpan<float> input, Span<float> layer)
    {
        Span<int> signs = stackalloc int[NameSigns.Max];
        for (var i = 0; i < traits.Count; i++)
        {
            var row = layer.Slice(i * hidden, hidden);
            Bias.Row(0).CopyTo(row);
            foreach (var sign in signs[..NameSigns.Extract(traits, i, signs)])
            {
                VectorMath.Add(Signs.Row(sign), row);
            }

            if (traits[i].RunEnd > traits[i].RunStart)
            {
                var last = input.Slice(InputStart(traits[i].RunEnd - 1), dimensions);
                Gemm.Add(1, hidden, dimensions, last, dimensions, 1, RunVectors, hidden, row, hidden);
            }
        }

        // Windows overlap: each begins one vector behind the one before.
        Gemm.Add(traits.Count, hidden, NameSigns.Window * dimensions, input, dimensions, 1, Vectors.Values, hidden, layer, hidden);
        VectorMath.Rectify(layer[..(traits.Count * hidden)]);
    }

    /// <summary>Adds to <paramref name="scores"/> what each label of each word is worth.</summary>
    public void AddScores(int words, ReadOnlySpan<float> layer, Span<float> scores)
    {
        for (var i = 0; i < words; i++)
        {
            VectorMath.Add(LabelBias.Row(0), scores.Slice(i * NameLabel.Count, NameLabel.Count));
        }

        Gemm.Add(words, NameLabel.Count, hidden, layer, hidden, 1, Labels.Values, NameLabel.Count, scores, NameLabel.Count);
    }
}
