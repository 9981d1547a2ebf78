using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Names;

/// <summary>A long list of names as numbers, for a guess only: a word that is none of them is taken for one about once in 100,000 times.</summary>
internal sealed class HashedNames
{
    /// <summary>The number where a walk over a name's words begins.</summary>
    public static readonly ulong Empty = FeatureHash.Empty;

    private readonly uint[] _slots;
    private readonly int _mask;

    /// <summary>Takes numbers of names.</summary>
    /// <param name="keys">Numbers as <see cref="Key"/> gives them, ascending.</param>
    public HashedNames(uint[] keys)
    {
        Keys = keys;
        var size = 2;
        while (size < keys.Length * 2)
        {
            size *= 2;
        }

        (_slots, _mask) = (new uint[size], size - 1);
        foreach (var key in keys)
        {
            _slots[FreeSlot(key)] = key;
        }
    }

    /// <summary>The numbers, ascending.</summary>
    public uint[] Keys { get; }

    /// <summary>The number of a name that goes on from that of <paramref name="hash"/> with one more word.</summary>
    public static ulong Walk(ulong hash, ReadOnlySpan<char> word)
    {
        hash = hash == Empty ? hash : FeatureHash.Step(hash, ' ');
        foreach (var c in word)
        {
            hash = FeatureHash.Step(hash, char.ToLowerInvariant(c));
        }

        return hash;
    }

    /// <summary>What is kept of a name's number; never zero.</summary>
    public static uint Key(ulong hash) => Math.Max(1, (uint)(FeatureHash.Mix(7, hash) >> 32));

    /// <summary>Whether the list has a name of that number.</summary>
    public bool Contains(ulong hash)
    {
        var key = Key(hash);
        return _slots[FreeSlot(key)] == key;
    }

    // The slot that holds the key, or else the first free one.
    private int FreeSlot(uint key)
    {
        var slot = (int)(key * 0x9E37_79B1u >> 8) & _mask;
        while (_slots[slot] != 0 && _slots[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
