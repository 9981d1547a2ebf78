using System.Globalization;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Which place each identity means, by the identity's hash: an open table of 12 bytes an entry.</summary>
internal sealed class IdentityTable
{
    private readonly HashSlots<int> _slots = new();

    /// <summary>How many identities there are.</summary>
    public int Count => _slots.Count;

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
        var slot = _slots.Slot(hash);
        return _slots.HashAt(slot) == hash ? _slots.ValueAt(slot) : -1;
    }

    /// <summary>Makes the identity with the hash mean a place, whatever it meant before.</summary>
    public void Add(ulong hash, int place)
    {
        if (_slots.IsFull)
        {
            _slots.Grow();
        }

        _slots.Put(_slots.Slot(hash), hash, place);
    }

    /// <summary>Writes all identities.</summary>
    public void Write(SectionWriter target)
    {
        var hashes = new ulong[Count];
        var places = new int[Count];
        var next = 0;
        foreach (var (hash, place) in _slots.Entries)
        {
            (hashes[next], places[next++]) = (hash, place);
        }

        Array.Sort(hashes, places);
        target.Set<ulong>(Section.IdHashes, hashes);
        HashDirectory.Write(target[Section.IdHashes], target[Section.IdDirectory]);
        target.Set<int>(Section.IdPlaces, places);
    }
}
