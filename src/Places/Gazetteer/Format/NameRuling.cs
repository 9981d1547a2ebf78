using System.Runtime.InteropServices;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>What our own tables say of a name of a place, whatever other sources call it: 16 bytes.</summary>
/// <param name="Name">The hash of the folded name.</param>
/// <param name="Place">The place's index.</param>
/// <param name="Kind">The number of the kind of name; <see cref="NoName"/> where it is none of its names.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct NameRuling(ulong Name, uint Place, uint Kind) : IComparable<NameRuling>
{
    /// <summary>It is no name of the place.</summary>
    public const uint NoName = uint.MaxValue;

    /// <summary>The kind; null where it is none of the place's names.</summary>
    public NameMatchKind? Ruled => Kind == NoName ? null : (NameMatchKind)Kind;

    /// <summary>Orders by name, then by place.</summary>
    public int CompareTo(NameRuling other) => Name != other.Name ? Name.CompareTo(other.Name) : Place.CompareTo(other.Place);
}
