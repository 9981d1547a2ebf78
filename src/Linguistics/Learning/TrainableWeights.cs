namespace Ledgerline.Linguistics.Learning;

/// <summary>The weights of an averaged perceptron (Collins 2002) while it learns: a row of classes for every feature that an error has touched.</summary>
internal sealed class TrainableWeights
{
    private const int FirstCapacity = 2;

    private ulong[] _keys = new ulong[1 << 16];
    private int[] _rows = new int[1 << 16];
    private int[] _starts = new int[1 << 15];
    private ushort[] _counts = new ushort[1 << 15];
    private ushort[] _capacities = new ushort[1 << 15];
    private WeightEntry[] _entries = new WeightEntry[1 << 17];
    private int _rowCount;
    private int _entryCount;
    private int _step = 1;

    /// <summary>How many features have a row.</summary>
    public int Rows => _rowCount;

    /// <summary>Ends a step; the average weighs every step alike.</summary>
    public void Advance() => _step++;

    /// <summary>Adds up what the features say for each class.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row < 0)
            {
                continue;
            }

            foreach (ref readonly var entry in _entries.AsSpan(_starts[row], _counts[row]))
            {
                scores[entry.Label] += entry.Weight;
            }
        }
    }

    /// <summary>Moves the weight of one class by <paramref name="amount"/> for every feature.</summary>
    public void Update(ReadOnlySpan<ulong> features, int label, float amount)
    {
        foreach (var feature in features)
        {
            ref var entry = ref Entry(FindOrAdd(feature), label);
            entry.Total += (double)entry.Weight * (_step - entry.Step);
            entry.Step = _step;
            entry.Weight += amount;
        }
    }

    /// <summary>The averaged rows, each with its classes in ascending order, the features in no order.</summary>
    public IEnumerable<(ulong Feature, (int Label, double Weight)[] Row)> Averages()
    {
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            var row = _rows[slot] - 1;
            if (row >= 0)
            {
                yield return (_keys[slot], Average(row));
            }
        }
    }

    private (int Label, double Weight)[] Average(int row)
    {
        var entries = _entries.AsSpan(_starts[row], _counts[row]);
        var averages = new (int Label, double Weight)[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var total = entries[i].Total + ((double)entries[i].Weight * (_step - entries[i].Step));
            averages[i] = (entries[i].Label, total / _step);
        }

        Array.Sort(averages, (a, b) => a.Label.CompareTo(b.Label));
        return averages;
    }

    private ref WeightEntry Entry(int row, int label)
    {
        var entries = _entries.AsSpan(_starts[row], _counts[row]);
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Label == label)
            {
                return ref entries[i];
            }
        }

        if (_counts[row] == _capacities[row])
        {
            Move(row);
        }

        ref var entry = ref _entries[_starts[row] + _counts[row]++];
        entry = new WeightEntry { Label = label, Step = _step };
        return ref entry;
    }

    // A full row moves to the end of the arena with twice the room; its old place is lost until the weights are frozen.
    private void Move(int row)
    {
        var capacity = _capacities[row] * 2;
        Reserve(capacity);
        Array.Copy(_entries, _starts[row], _entries, _entryCount, _counts[row]);
        _starts[row] = _entryCount;
        _capacities[row] = (ushort)capacity;
        _entryCount += capacity;
    }

    private void Reserve(int capacity)
    {
        if (_entryCount + capacity > _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
        }
    }

    private int Find(ulong feature)
    {
        var mask = _keys.Length - 1;
        for (var slot = (int)(feature >> 20) & mask; ; slot = (slot + 1) & mask)
        {
            if (_rows[slot] == 0)
            {
                return -1;
            }

            if (_keys[slot] == feature)
            {
                return _rows[slot] - 1;
            }
        }
    }

    private int FindOrAdd(ulong feature)
    {
        var row = Find(feature);
        if (row >= 0)
        {
            return row;
        }

        if (_rowCount * 2 > _keys.Length)
        {
            Rehash();
        }

        if (_rowCount == _starts.Length)
        {
            Array.Resize(ref _starts, _rowCount * 2);
            Array.Resize(ref _counts, _rowCount * 2);
            Array.Resize(ref _capacities, _rowCount * 2);
        }

        Reserve(FirstCapacity);
        _starts[_rowCount] = _entryCount;
        _capacities[_rowCount] = FirstCapacity;
        _entryCount += FirstCapacity;
        Put(feature, ++_rowCount);
        return _rowCount - 1;
    }

    private void Put(ulong feature, int rowNumber)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(feature >> 20) & mask;
        while (_rows[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _keys[slot] = feature;
        _rows[slot] = rowNumber;
    }

    private void Rehash()
    {
        var (keys, rows) = (_keys, _rows);
        _keys = new ulong[keys.Length * 2];
        _rows = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (rows[i] != 0)
            {
                Put(keys[i], rows[i]);
            }
        }
    }
}
