namespace Ledgerline.Linguistics.Neural;

/// <summary>Learns one direction of a recurrent layer from the sentence that it has just read.</summary>
internal sealed class LstmGradient(LstmWeights weights, LstmWeights gradient, Lstm layer)
{
    private readonly int _hidden = weights.HiddenSize;
    private readonly float[] _recurrentT = new float[4 * weights.HiddenSize * weights.HiddenSize];
    private readonly float[] _inputT = new float[4 * weights.HiddenSize * weights.InputSize];
    private readonly float[] _state = new float[weights.HiddenSize];
    private readonly float[] _cell = new float[weights.HiddenSize];
    private float[] _gates = [];

    /// <summary>Takes over weights that have changed.</summary>
    public void Refresh()
    {
        VectorMath.Transpose(weights.Recurrent.Values, _hidden, 4 * _hidden, _recurrentT);
        VectorMath.Transpose(weights.Input.Values, weights.InputSize, 4 * _hidden, _inputT);
    }

    /// <summary>Adds to the weights' gradient and to the input's.</summary>
    /// <param name="count">How many words the sentence has.</param>
    /// <param name="input">What the layer read.</param>
    /// <param name="output">The gradient of the states.</param>
    /// <param name="column">The column of <paramref name="output"/> at which they begin.</param>
    /// <param name="stride">How many columns <paramref name="output"/> has.</param>
    /// <param name="inputGradient">The gradient of the input, to be added to.</param>
    public void Run(int count, ReadOnlySpan<float> input, ReadOnlySpan<float> output, int column, int stride, Span<float> inputGradient)
    {
        var width = 4 * _hidden;
        Room.Ensure(ref _gates, count * width);
        _state.AsSpan().Clear();
        _cell.AsSpan().Clear();
        for (var step = count - 1; step >= 0; step--)
        {
            var word = layer.Backward ? count - 1 - step : step;
            var before = step == 0 ? -1 : layer.Backward ? word + 1 : word - 1;
            VectorMath.Add(output.Slice((word * stride) + column, _hidden), _state);
            Step(word, before);
            var gates = _gates.AsSpan(word * width, width);
            VectorMath.Add(gates, gradient.Bias.Values);
            _state.AsSpan().Clear();
            Gemm.Add(1, _hidden, width, gates, width, 1, _recurrentT, _hidden, _state, _hidden);
        }

        Recurrent(count);
        Gemm.Add(count, weights.InputSize, width, _gates, width, 1, _inputT, weights.InputSize, inputGradient, weights.InputSize);
        Gemm.Add(weights.InputSize, width, count, input, 1, weights.InputSize, _gates, width, gradient.Input.Values, width);
    }

    private void Step(int word, int before)
    {
        var h = _hidden;
        var gates = layer.Gates.Slice(word * 4 * h, 4 * h);
        var tanh = layer.CellTanh.Slice(word * h, h);
        var into = _gates.AsSpan(word * 4 * h, 4 * h);
        for (var i = 0; i < h; i++)
        {
            var (input, forget, output, content) = (gates[i], gates[h + i], gates[(2 * h) + i], gates[(3 * h) + i]);
            var cellBefore = before < 0 ? 0 : layer.Cells[(before * h) + i];
            var cell = _cell[i] + (_state[i] * output * (1 - (tanh[i] * tanh[i])));
            into[i] = cell * content * input * (1 - input);
            into[h + i] = cell * cellBefore * forget * (1 - forget);
            into[(2 * h) + i] = _state[i] * tanh[i] * output * (1 - output);
            into[(3 * h) + i] = cell * input * (1 - (content * content));
            _cell[i] = cell * forget;
        }
    }

    // Each word's gates were moved by the state of the word read before it.
    private void Recurrent(int count)
    {
        var width = 4 * _hidden;
        if (count < 2)
        {
            return;
        }

        var states = layer.States[(layer.Backward ? _hidden : 0)..];
        var gates = _gates.AsSpan(layer.Backward ? 0 : width);
        Gemm.Add(_hidden, width, count - 1, states, 1, _hidden, gates, width, gradient.Recurrent.Values, width);
    }
}
