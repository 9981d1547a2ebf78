using System.Runtime.InteropServices;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>When a place bore a name, and how it is used: 20 bytes.</summary>
/// <param name="Place">The place's index.</param>
/// <param name="Name">The hash of the folded name.</param>
/// <param name="From">The year in which the place took the name; 0 where it is not known.</param>
/// <param name="To">The year in which it gave the name up; 0 where it is not known, or where it bears it still.</param>
/// <param name="Colloquial">1 where it is slang or a nickname, else 0.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct NameNote(uint Place, ulong Name, short From, short To, int Colloquial) : IComparable<NameNote>
{
    /// <summary>Orders by place, then by name, then by years.</summary>
    public int CompareTo(NameNote other)
        => Place != other.Place ? Place.CompareTo(other.Place)
        : Name != other.Name ? Name.CompareTo(other.Name)
        : From != other.From ? From.CompareTo(other.From)
        : To != other.To ? To.CompareTo(other.To)
        : Colloquial.CompareTo(other.Colloquial);
}
