namespace Ledgerline.Linguistics.Neural;

/// <summary>The weights of a recurrent layer in one direction (Hochreiter and Schmidhuber 1997); gates in the order input, forget, output, content.</summary>
internal sealed class LstmWeights(int input, int hidden)
{
    /// <summary>How many numbers go in for a word.</summary>
    public int InputSize => input;

    /// <summary>How many numbers come out for a word.</summary>
    public int HiddenSize => hidden;

    /// <summary>From the input to the gates.</summary>
    public Tensor Input { get; } = new(input, 4 * hidden);

    /// <summary>From the state before to the gates.</summary>
    public Tensor Recurrent { get; } = new(hidden, 4 * hidden);

    /// <summary>What the gates begin with.</summary>
    public Tensor Bias { get; } = new(1, 4 * hidden);

    /// <summary>All weights, in their fixed order.</summary>
    public IEnumerable<Tensor> Tensors => [Input, Recurrent, Bias];
}
