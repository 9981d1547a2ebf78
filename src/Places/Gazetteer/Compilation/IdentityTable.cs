using System.Globalization;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Which place each identity means, by the identity's hash: an open table of 12 bytes an entry.</summary>
internal sealed class IdentityTable
{
    private const int Smallest = 1 << 10;

    // An identity's hash is never 0 in practice; 0 marks a free slot.
    private ulong[] _hashes = new ulong[Smallest];
    private int[] _places = new int[Smallest];

    /// <summary>How many identities there are.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of a GeoNames id's identity.</summary>
    public static ulong Hash(long geoNamesId)
    {
        Span<char> text = stackalloc char[32];
        "geonames:".CopyTo(text);
        geoNamesId.TryFormat(text["geonames:".Length..], out var digits, default, CultureInfo.InvariantCulture);
        return NameHash.Of(text[..("geonames:".Length + digits)]);
    }

    /// <summary>The hash of a local identity.</summary>
    public static ulong Hash(string localId) => NameHash.Of("local:" + localId);

    /// <summary>The place that the identity with the hash means; -1 for none.</summary>
    public int Find(ulong hash)
    {
        var slot = Slot(hash);
        return _hashes[slot] == hash ? _places[slot] : -1;
    }

    /// <summary>Makes the identity with the hash mean a place, whatever it meant before.</summary>
    public void Add(ulong hash, int place)
    {
        var slot = Slot(hash);
        Count += _hashes[slot] == hash ? 0 : 1;
        (_hashes[slot], _places[slot]) = (hash, place);
        if (Count > _hashes.Length / 4 * 3)
        {
            Grow();
        }
    }

    /// <summary>Writes all identities.</summary>
    public void Write(SectionWriter target)
    {
        var hashes = new ulong[Count];
        var places = new int[Count];
        var next = 0;
        for (var slot = 0; slot < _hashes.Length; slot++)
        {
            if (_hashes[slot] != 0)
            {
                (hashes[next], places[next++]) = (_hashes[slot], _places[slot]);
            }
        }

        Array.Sort(hashes, places);
        target.Set<ulong>(Section.IdHashes, hashes);
        HashDirectory.Write(target[Section.IdHashes], target[Section.IdDirectory]);
        target.Set<int>(Section.IdPlaces, places);
    }

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
        var (hashes, places) = (_hashes, _places);
        (_hashes, _places) = (new ulong[2 * hashes.Length], new int[2 * hashes.Length]);
        for (var old = 0; old < hashes.Length; old++)
        {
            if (hashes[old] != 0)
            {
                var slot = Slot(hashes[old]);
                (_hashes[slot], _places[slot]) = (hashes[old], places[old]);
            }
        }
    }
}
