using System.Numerics;

namespace Ledgerline.Ledger.Chain;

/// <summary>The Merkle tree over the hashes of a ledger's entries: its root stands for all of them, and a few hashes prove that an entry is among them, or that an older root was of the same chain's beginning.</summary>
/// <remarks>The trees of RFC 9162 (Certificate Transparency 2.0), section 2.1, over SHA-256: a leaf is the hash of the byte 0 and an entry's hash, a node that of the byte 1
/// and its two children. A proof can be checked with any implementation of that document. Immutable; thread-safe.</remarks>
public sealed class MerkleTree
{
    // Levels from the leaves up; each node stands for a full subtree.
    private readonly List<Digest>[] _levels;

    private MerkleTree(List<Digest>[] levels, long count) => (_levels, Count) = (levels, count);

    /// <summary>How many entries it has.</summary>
    public long Count { get; }

    /// <summary>The root; of no entries the hash of nothing.</summary>
    public Digest Root => RootOf(0, Count);

    /// <summary>The tree over the hashes of entries, in their order.</summary>
    public static MerkleTree Of(IEnumerable<Digest> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var builder = new Builder();
        foreach (var entry in entries)
        {
            builder.Add(entry);
        }

        return builder.Build();
    }

    /// <summary>The root of a single entry's tree.</summary>
    public static Digest Leaf(Digest entry) => HashOf(0, [entry]);

    /// <summary>What proves that an entry is in the tree: the roots of the subtrees beside its way to the root, from the leaf up.</summary>
    /// <param name="entry">The entry's number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tree has no such entry.</exception>
    public IReadOnlyList<Digest> InclusionOf(long entry)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(entry, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entry, Count);
        return [.. Path(entry - 1, 0, Count)];
    }

    /// <summary>What proves that the tree's beginning was another's whole: roots of subtrees, in the order of RFC 9162, 2.1.4.1.</summary>
    /// <param name="entries">How many entries the older tree had.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer, or none.</exception>
    public IReadOnlyList<Digest> ConsistencyWith(long entries)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(entries, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entries, Count);
        return [.. Subproof(entries, 0, Count, isWhole: true)];
    }

    /// <summary>Whether a proof shows that an entry is in the tree of a root.</summary>
    /// <param name="entry">The entry's number, from 1.</param>
    /// <param name="hash">The entry's hash.</param>
    /// <param name="count">How many entries the tree has.</param>
    /// <param name="root">Its root.</param>
    /// <param name="proof">The proof.</param>
    public static bool Includes(long entry, Digest hash, long count, Digest root, IReadOnlyList<Digest> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (entry < 1 || entry > count)
        {
            return false;
        }

        // RFC 9162, 2.1.3.2.
        var (node, last, at) = (entry - 1, count - 1, Leaf(hash));
        foreach (var beside in proof)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                at = Node(beside, at);
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                at = Node(at, beside);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && at == root;
    }

    /// <summary>Whether a proof shows that an older root is of the beginning of what a newer root is of.</summary>
    /// <param name="before">How many entries the older tree had, at least 1.</param>
    /// <param name="older">Its root.</param>
    /// <param name="count">How many entries the newer has.</param>
    /// <param name="newer">Its root.</param>
    /// <param name="proof">The proof.</param>
    public static bool Continues(long before, Digest older, long count, Digest newer, IReadOnlyList<Digest> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (before < 1 || before > count)
        {
            return false;
        }

        if (before == count)
        {
            return proof.Count == 0 && older == newer;
        }

        // RFC 9162, 2.1.4.2.
        Digest[] path = BitOperations.IsPow2(before) ? [older, .. proof] : [.. proof];
        if (path.Length == 0)
        {
            return false;
        }

        var (node, last) = (before - 1, count - 1);
        while ((node & 1) == 1)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        var (first, second) = (path[0], path[0]);
        foreach (var beside in path.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                (first, second) = (Node(beside, first), Node(beside, second));
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                second = Node(second, beside);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && first == older && second == newer;
    }

    private static Digest Node(Digest left, Digest right) => HashOf(1, [left, right]);

    private static Digest HashOf(byte label, ReadOnlySpan<Digest> parts)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * Digest.Length)];
        bytes[0] = label;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].CopyTo(bytes[(1 + (i * Digest.Length))..]);
        }

        return Digest.Of(bytes[..(1 + (parts.Length * Digest.Length))]);
    }

    // The largest power of two below a number that is greater than 1.
    private static long Split(long count) => 1L << BitOperations.Log2((ulong)(count - 1));

    // The root over entries from..from+count; `from` is a multiple of the largest power of two in `count` or greater.
    private Digest RootOf(long from, long count)
    {
        if (count == 0)
        {
            return Digest.Of([]);
        }

        if (BitOperations.IsPow2(count))
        {
            var level = BitOperations.Log2((ulong)count);
            return _levels[level][(int)(from >> level)];
        }

        var left = Split(count);
        return Node(RootOf(from, left), RootOf(from + left, count - left));
    }

    private IEnumerable<Digest> Path(long entry, long from, long count)
    {
        if (count == 1)
        {
            return [];
        }

        var left = Split(count);
        return entry < left
            ? Path(entry, from, left).Append(RootOf(from + left, count - left))
            : Path(entry - left, from + left, count - left).Append(RootOf(from, left));
    }

    private IEnumerable<Digest> Subproof(long entries, long from, long count, bool isWhole)
    {
        if (entries == count)
        {
            return isWhole ? [] : [RootOf(from, count)];
        }

        var left = Split(count);
        return entries <= left
            ? Subproof(entries, from, left, isWhole).Append(RootOf(from + left, count - left))
            : Subproof(entries - left, from + left, count - left, isWhole: false).Append(RootOf(from, left));
    }

    /// <summary>Takes up the hashes of entries as they come. Used by one caller at a time.</summary>
    public sealed class Builder
    {
        private readonly List<List<Digest>> _levels = [[]];

        /// <summary>Takes up the next.</summary>
        public void Add(Digest entry)
        {
            _levels[0].Add(Leaf(entry));
            for (var level = 0; _levels[level].Count % 2 == 0; level++)
            {
                if (level + 1 == _levels.Count)
                {
                    _levels.Add([]);
                }

                _levels[level + 1].Add(Node(_levels[level][^2], _levels[level][^1]));
            }
        }

        /// <summary>The tree over what was taken up.</summary>
        public MerkleTree Build() => new([.. _levels.Select(level => level.ToList())], _levels[0].Count);
    }
}
