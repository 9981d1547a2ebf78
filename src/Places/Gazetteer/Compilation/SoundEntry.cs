using System.Runtime.InteropServices;
using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>A posting with the hash of the skeleton that it stands under, the skeleton's text and its mask.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct SoundEntry(ulong Hash, Posting Posting, uint Text, uint Mask) : IComparable<SoundEntry>
{
    /// <summary>Orders by hash, then by place, then by kind, then by text.</summary>
    public int CompareTo(SoundEntry other)
        => Hash != other.Hash ? Hash.CompareTo(other.Hash)
        : Posting.Place != other.Posting.Place ? Posting.Place.CompareTo(other.Posting.Place)
        : Posting.Packed != other.Posting.Packed ? Posting.Packed.CompareTo(other.Posting.Packed)
        : Posting.Text != other.Posting.Text ? Posting.Text.CompareTo(other.Posting.Text)
        : Text.CompareTo(other.Text);
}
