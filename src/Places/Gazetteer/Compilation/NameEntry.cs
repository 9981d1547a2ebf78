using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>A posting with the hash that it stands under.</summary>
internal readonly record struct NameEntry(ulong Hash, Posting Posting) : IComparable<NameEntry>
{
    /// <summary>Orders by hash, then by place, then by kind, then by text.</summary>
    public int CompareTo(NameEntry other)
        => Hash != other.Hash ? Hash.CompareTo(other.Hash)
        : Posting.Place != other.Posting.Place ? Posting.Place.CompareTo(other.Posting.Place)
        : Posting.Packed != other.Posting.Packed ? Posting.Packed.CompareTo(other.Posting.Packed)
        : Posting.Text.CompareTo(other.Posting.Text);
}
