namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>An open table from hashes to values, each found by the hash alone; a hash of 0, which none is in practice, marks a free slot.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class HashSlots<T>
{
    private const int Smallest = 1 << 10;

    private ulong[] _hashes = new ulong[Smallest];
    private T[] _values = new T[Smallest];

    /// <summary>How many hashes have a value.</summary>
    public int Count { get; private set; }

    /// <summary>How many slots there are.</summary>
    public int Capacity => _hashes.Length;

    /// <summary>Whether three quarters of the slots are taken, beyond which look-ups grow slow.</summary>
    public bool IsFull => Count >= _hashes.Length / 4 * 3;

    /// <summary>The hashes and their values, in the order of the slots.</summary>
    public IEnumerable<(ulong Hash, T Value)> Entries => _hashes.Zip(_values).Where(entry => entry.First != 0);

    /// <summary>The slot of a hash: its own, or the free one where it would go.</summary>
    public int Slot(ulong hash)
    {
        var mask = _hashes.Length - 1;
        var slot = (int)hash & mask;
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>The hash in a slot; 0 where it is free.</summary>
    public ulong HashAt(int slot) => _hashes[slot];

    /// <summary>The value in a slot.</summary>
    public T ValueAt(int slot) => _values[slot];

    /// <summary>Puts a hash and its value into a slot, whatever was there.</summary>
    public void Put(int slot, ulong hash, T value)
    {
        Count += _hashes[slot] == 0 ? 1 : 0;
        (_hashes[slot], _values[slot]) = (hash, value);
    }

    /// <summary>Doubles the slots.</summary>
    public void Grow()
    {
        var (hashes, values) = (_hashes, _values);
        (_hashes, _values) = (new ulong[2 * hashes.Length], new T[2 * hashes.Length]);
        for (var old = 0; old < hashes.Length; old++)
        {
            if (hashes[old] != 0)
            {
                var slot = Slot(hashes[old]);
                (_hashes[slot], _values[slot]) = (hashes[old], values[old]);
            }
        }
    }
}
