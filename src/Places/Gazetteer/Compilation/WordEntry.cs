using System.Runtime.InteropServices;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>The hash of a first word, and how many words a name has that begins with it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct WordEntry(ulong Hash, uint Words) : IComparable<WordEntry>
{
    /// <summary>Orders by hash; of one hash the most words first.</summary>
    public int CompareTo(WordEntry other) => Hash != other.Hash ? Hash.CompareTo(other.Hash) : other.Words.CompareTo(Words);
}
