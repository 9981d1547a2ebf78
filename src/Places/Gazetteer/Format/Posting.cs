using System.Runtime.InteropServices;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>One place under one name: 8 bytes.</summary>
/// <param name="Packed">The place's index, and in the top three bits the kind of name.</param>
/// <param name="Text">The name as it is written.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Posting(uint Packed, uint Text)
{
    private const int KindShift = 29;
    private const uint PlaceMask = (1u << KindShift) - 1;

    /// <summary>Creates a posting.</summary>
    public Posting(int place, NameMatchKind kind, uint text)
        : this((uint)place | ((uint)kind << KindShift), text)
    {
    }

    /// <summary>The place's index.</summary>
    public int Place => (int)(Packed & PlaceMask);

    /// <summary>The kind of name.</summary>
    public NameMatchKind Kind => (NameMatchKind)(Packed >> KindShift);
}
