namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Where texts are kept, by their hashes: all of them up to a bound, then the latest; so its memory is bounded, too.</summary>
internal sealed class TextOffsets
{
    private const int Smallest = 1 << 10;
    private const int Largest = 1 << 23;

    private ulong[] _hashes = new ulong[Smallest];
    private uint[] _offsets = new uint[Smallest];
    private int _count;

    private bool IsFull => _count >= _hashes.Length / 4 * 3;

    /// <summary>Where the text with the hash is kept; false where that is not known.</summary>
    public bool TryGet(ulong hash, out uint offset)
    {
        var slot = Slot(hash);
        offset = _offsets[slot];
        return _hashes[slot] == hash;
    }

    /// <summary>Says where the text with the hash is kept.</summary>
    public void Set(ulong hash, uint offset)
    {
        if (IsFull && _hashes.Length < Largest)
        {
            Grow();
        }

        var slot = Slot(hash);
        if (_hashes[slot] == 0 && IsFull)
        {
            // Another text is forgotten; should it come again, it is kept twice.
            slot = (int)hash & (_hashes.Length - 1);
        }

        _count += _hashes[slot] == 0 ? 1 : 0;
        (_hashes[slot], _offsets[slot]) = (hash, offset);
    }

    // No text's hash is 0 in practice; 0 marks a free slot.
    private int Slot(ulong hash)
    {
        var mask = _hashes.Length - 1;
        var slot = (int)hash & mask;
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (hashes, offsets) = (_hashes, _offsets);
        (_hashes, _offsets) = (new ulong[2 * hashes.Length], new uint[2 * hashes.Length]);
        for (var old = 0; old < hashes.Length; old++)
        {
            if (hashes[old] != 0)
            {
                var slot = Slot(hashes[old]);
                (_hashes[slot], _offsets[slot]) = (hashes[old], offsets[old]);
            }
        }
    }
}
