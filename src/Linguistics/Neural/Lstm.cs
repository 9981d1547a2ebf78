namespace Ledgerline.Linguistics.Neural;

/// <summary>One direction of a recurrent layer at work on one sentence after another, and what it remembers for learning.</summary>
internal sealed class Lstm(LstmWeights weights, bool backward)
{
    private readonly int _hidden = weights.HiddenSize;
    private readonly float[] _zero = new float[weights.HiddenSize];
    private float[] _gates = [];
    private float[] _cells = [];
    private float[] _cellTanh = [];
    private float[] _states = [];

    /// <summary>The states of the words, row by row.</summary>
    public ReadOnlySpan<float> States => _states;

    /// <summary>The gates of the words after their functions, row by row.</summary>
    public ReadOnlySpan<float> Gates => _gates;

    /// <summary>The cells of the words, row by row.</summary>
    public ReadOnlySpan<float> Cells => _cells;

    /// <summary>The hyperbolic tangents of the cells.</summary>
    public ReadOnlySpan<float> CellTanh => _cellTanh;

    /// <summary>Whether the layer reads from the end.</summary>
    public bool Backward => backward;

    /// <summary>Reads a sentence.</summary>
    /// <param name="count">How many words it has.</param>
    /// <param name="input">The words, row by row.</param>
    /// <param name="output">Where the states go.</param>
    /// <param name="column">The column of <paramref name="output"/> at which they begin.</param>
    /// <param name="stride">How many columns <paramref name="output"/> has.</param>
    public void Run(int count, ReadOnlySpan<float> input, Span<float> output, int column, int stride)
    {
        var width = 4 * _hidden;
        Room.Ensure(ref _gates, count * width);
        Room.Ensure(ref _cells, count * _hidden);
        Room.Ensure(ref _cellTanh, count * _hidden);
        Room.Ensure(ref _states, count * _hidden);
        VectorMath.FillRows(_gates.AsSpan(0, count * width), weights.Bias.Values);
        Gemm.Add(count, width, weights.InputSize, input, weights.InputSize, 1, weights.Input.Values, width, _gates, width);
        ReadOnlySpan<float> state = _zero;
        ReadOnlySpan<float> cell = _zero;
        for (var step = 0; step < count; step++)
        {
            var word = backward ? count - 1 - step : step;
            var gates = _gates.AsSpan(word * width, width);
            Gemm.Add(1, width, _hidden, state, _hidden, 1, weights.Recurrent.Values, width, gates, width);
            Step(gates, cell, word);
            cell = _cells.AsSpan(word * _hidden, _hidden);
            state = _states.AsSpan(word * _hidden, _hidden);
            state.CopyTo(output[((word * stride) + column)..]);
        }
    }

    private void Step(Span<float> gates, ReadOnlySpan<float> before, int word)
    {
        VectorMath.Sigmoid(gates[..(3 * _hidden)]);
        var content = gates[(3 * _hidden)..];
        VectorMath.Tanh(content, content);
        var cell = _cells.AsSpan(word * _hidden, _hidden);
        VectorMath.Multiply(gates[_hidden..], before, cell);
        VectorMath.MultiplyAdd(gates, content, cell);
        var tanh = _cellTanh.AsSpan(word * _hidden, _hidden);
        VectorMath.Tanh(cell, tanh);
        var state = _states.AsSpan(word * _hidden, _hidden);
        VectorMath.Multiply(gates[(2 * _hidden)..], tanh, state);
    }
}
