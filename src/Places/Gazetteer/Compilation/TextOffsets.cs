namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Where texts are kept, by their hashes: all of them up to a bound, then the latest; so its memory is bounded, too.</summary>
internal sealed class TextOffsets
{
    private const int Largest = 1 << 23;

    private readonly HashSlots<uint> _slots = new();

    /// <summary>Where the text with the hash is kept; false where that is not known.</summary>
    public bool TryGet(ulong hash, out uint offset)
    {
        var slot = _slots.Slot(hash);
        offset = _slots.ValueAt(slot);
        return _slots.HashAt(slot) == hash;
    }

    /// <summary>Says where the text with the hash is kept.</summary>
    public void Set(ulong hash, uint offset)
    {
        if (_slots.IsFull && _slots.Capacity < Largest)
        {
            _slots.Grow();
        }

        var slot = _slots.Slot(hash);
        if (_slots.HashAt(slot) == 0 && _slots.IsFull)
        {
            // Another text is forgotten; should it come again, it is kept twice.
            slot = (int)hash & (_slots.Capacity - 1);
        }

        _slots.Put(slot, hash, offset);
    }
}
