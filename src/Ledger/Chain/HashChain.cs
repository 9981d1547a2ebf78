using System.Buffers.Binary;

namespace Ledgerline.Ledger.Chain;

/// <summary>The chain that ties every entry of a ledger to all before it. Pure, and the same for every backend.</summary>
/// <remarks>
/// <para>The hash of an entry is SHA-256 over 95 bytes: the 19 ASCII bytes <c>ledgerline/entry/1\n</c>, the hash of the entry before it
/// (32 bytes, zero for the first), its sequence number from 1 (8 bytes, big-endian), its kind (4 bytes, big-endian) and the hash of its content
/// (32 bytes; for a reading see <see cref="StoredReading"/>).</para>
/// <para>So the chain protects what the entries hold and their order: a change, removal, insertion or exchange anywhere changes every later
/// hash. It does not cover when an entry was recorded: the same readings in the same order give the same chain at any time. Whoever keeps
/// the last hash elsewhere can also tell whether entries were cut off at the end, or the whole chain was made anew.</para>
/// </remarks>
public static class HashChain
{
    private const int Size = 19 + Digest.Length + sizeof(long) + sizeof(int) + Digest.Length;

    /// <summary>The hash that stands before the first entry: all zero.</summary>
    public static Digest Start => default;

    /// <summary>The hash of the entry that follows <paramref name="previous"/>.</summary>
    /// <param name="previous">The hash of the entry before it, or <see cref="Start"/>.</param>
    /// <param name="sequence">Its number, from 1.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="content">The hash of what it holds.</param>
    public static Digest Next(Digest previous, long sequence, EntryKind kind, Digest content)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var label = "ledgerline/entry/1\n"u8;
        label.CopyTo(bytes);
        var rest = bytes[label.Length..];
        previous.CopyTo(rest);
        BinaryPrimitives.WriteInt64BigEndian(rest[Digest.Length..], sequence);
        BinaryPrimitives.WriteInt32BigEndian(rest[(Digest.Length + sizeof(long))..], (int)kind);
        content.CopyTo(rest[(Digest.Length + sizeof(long) + sizeof(int))..]);
        return Digest.Of(bytes);
    }
}
