namespace Ledgerline.Linguistics.Neural;

/// <summary>One direction of a recurrent layer at work, and what it remembers for learning. One thread's own.</summary>
internal sealed class Lstm(LstmWeights weights, bool backward)
{
    // So many stretches are read side by side, a word of each at a time, because their products then share the weights' way from memory.
    private const int Abreast = 8;

    private readonly int _hidden = weights.HiddenSize;
    private readonly float[] _lastStates = new float[Abreast * weights.HiddenSize];
    private readonly float[] _products = new float[Abreast * 4 * weights.HiddenSize];
    private readonly float[] _zero = new float[weights.HiddenSize];
    private readonly Stretch[] _group = new Stretch[Abreast];
    private int[] _order = [];
    private int[] _lengths = [];
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

    /// <summary>Reads stretches of words, each from its own beginning.</summary>
    /// <param name="ends">For each stretch the index after its last word.</param>
    /// <param name="input">The words, row by row.</param>
    /// <param name="output">Where the states go.</param>
    /// <param name="column">The column of <paramref name="output"/> at which they begin.</param>
    /// <param name="stride">How many columns <paramref name="output"/> has.</param>
    public void Run(ReadOnlySpan<int> ends, ReadOnlySpan<float> input, Span<float> output, int column, int stride)
    {
        var (count, width) = (ends[^1], 4 * _hidden);
        Room.Ensure(ref _gates, count * width);
        Room.Ensure(ref _cells, count * _hidden);
        Room.Ensure(ref _cellTanh, count * _hidden);
        Room.Ensure(ref _states, count * _hidden);
        VectorMath.FillRows(_gates.AsSpan(0, count * width), weights.Bias.Values);
        Gemm.Add(count, width, weights.InputSize, input, weights.InputSize, 1, weights.Input.Values, width, _gates, width);
        ReadStretches(ends);
        for (var word = 0; word < count; word++)
        {
            _states.AsSpan(word * _hidden, _hidden).CopyTo(output[((word * stride) + column)..]);
        }
    }

    // A stretch that is through makes room for the next one, so that there are always some to read; the longest come first, so that no long one
    // is left to be read alone.
    private void ReadStretches(ReadOnlySpan<int> ends)
    {
        var order = LongestFirst(ends);
        var (next, active) = (0, 0);
        while (next < ends.Length || active > 0)
        {
            while (active < Abreast && next < ends.Length)
            {
                var stretch = order[next++];
                _lastStates.AsSpan(active * _hidden, _hidden).Clear();
                _group[active++] = new Stretch(stretch == 0 ? 0 : ends[stretch - 1], ends[stretch], 0);
            }

            ReadWords(_group.AsSpan(0, active));
            for (var i = active - 1; i >= 0; i--)
            {
                _group[i] = _group[i] with { Read = _group[i].Read + 1 };
                if (_group[i].IsThrough)
                {
                    active--;
                    _group[i] = _group[active];
                    _lastStates.AsSpan(active * _hidden, _hidden).CopyTo(_lastStates.AsSpan(i * _hidden));
                }
            }
        }
    }

    private ReadOnlySpan<int> LongestFirst(ReadOnlySpan<int> ends)
    {
        Room.Ensure(ref _order, ends.Length);
        Room.Ensure(ref _lengths, ends.Length);
        for (var i = 0; i < ends.Length; i++)
        {
            (_order[i], _lengths[i]) = (i, -(ends[i] - (i == 0 ? 0 : ends[i - 1])));
        }

        var order = _order.AsSpan(0, ends.Length);
        _lengths.AsSpan(0, ends.Length).Sort(order);
        return order;
    }

    private void ReadWords(ReadOnlySpan<Stretch> group)
    {
        var width = 4 * _hidden;
        for (var i = 0; i < group.Length; i++)
        {
            _gates.AsSpan(group[i].Word(backward) * width, width).CopyTo(_products.AsSpan(i * width));
        }

        Gemm.Add(group.Length, width, _hidden, _lastStates, _hidden, 1, weights.Recurrent.Values, width, _products, width);
        for (var i = 0; i < group.Length; i++)
        {
            var word = group[i].Word(backward);
            var gates = _gates.AsSpan(word * width, width);
            _products.AsSpan(i * width, width).CopyTo(gates);
            var before = backward ? word + 1 : word - 1;
            Step(gates, group[i].Read == 0 ? _zero : _cells.AsSpan(before * _hidden, _hidden), word);
            _states.AsSpan(word * _hidden, _hidden).CopyTo(_lastStates.AsSpan(i * _hidden));
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
        VectorMath.Multiply(gates[(2 * _hidden)..], tanh, _states.AsSpan(word * _hidden, _hidden));
    }

    // A stretch of words, and how many of them have been read.
    private readonly record struct Stretch(int Start, int End, int Read)
    {
        public bool IsThrough => Read == End - Start;

        public int Word(bool backward) => backward ? End - 1 - Read : Start + Read;
    }
}
