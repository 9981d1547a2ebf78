using System.Security.Cryptography;
using System.Text;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Tests.Chain;

public sealed class MerkleTreeTests
{
    private const int Most = 70;

    [Fact]
    public void Root_OfNothing_IsTheHashOfNothing()
        => Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", MerkleTree.Of([]).Root.ToString());

    // The recursive definition of RFC 9162, 2.1.1, written out anew.
    [Fact]
    public void Root_OfAnyCount_IsThatOfTheDefinition()
    {
        for (var count = 1; count <= Most; count++)
        {
            Assert.Equal(Convert.ToHexStringLower(Defined([.. Entries(count)])), TreeOf(count).Root.ToString());
        }
    }

    [Fact]
    public void Inclusion_OfEveryEntry_IsProvenAndOfNoOther()
    {
        for (var count = 1; count <= Most; count++)
        {
            var tree = TreeOf(count);
            foreach (var (hash, entry) in Entries(count).Select((hash, i) => (hash, i + 1)))
            {
                var proof = tree.InclusionOf(entry);
                Assert.True(MerkleTree.Includes(entry, hash, count, tree.Root, proof));
                Assert.False(MerkleTree.Includes(entry, Digest.OfText("other"), count, tree.Root, proof));
                Assert.False(MerkleTree.Includes(entry, hash, count, TreeOf(count + 1).Root, proof));
                Assert.False(MerkleTree.Includes(entry, hash, count, tree.Root, [.. proof, hash]));
                Assert.False(proof.Count > 0 && MerkleTree.Includes(entry, hash, count, tree.Root, [.. proof.Skip(1)]));
            }

            Assert.False(MerkleTree.Includes(count + 1, Digest.OfText("other"), count, tree.Root, []));
        }
    }

    [Fact]
    public void Consistency_WithEveryBeginning_IsProvenAndWithNoOther()
    {
        for (var count = 1; count <= Most; count++)
        {
            var tree = TreeOf(count);
            for (var before = 1; before <= count; before++)
            {
                var (older, proof) = (TreeOf(before).Root, tree.ConsistencyWith(before));
                Assert.True(MerkleTree.Continues(before, older, count, tree.Root, proof));
                Assert.False(MerkleTree.Continues(before, Digest.OfText("other"), count, tree.Root, proof));
                Assert.False(MerkleTree.Continues(before, older, count, Digest.OfText("other"), proof));
                Assert.False(MerkleTree.Continues(before, older, count, tree.Root, [.. proof, older]));
            }
        }
    }

    [Fact]
    public void Proof_OfWhatTheTreeLacks_IsRefused()
    {
        var tree = TreeOf(3);
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.InclusionOf(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.InclusionOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.ConsistencyWith(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleTree.Of([]).ConsistencyWith(1));
    }

    private static IEnumerable<Digest> Entries(int count) => Enumerable.Range(0, count).Select(i => Digest.Of(Encoding.ASCII.GetBytes($"entry {i}")));

    private static MerkleTree TreeOf(int count) => MerkleTree.Of(Entries(count));

    private static byte[] Defined(Digest[] entries)
    {
        if (entries.Length == 1)
        {
            return SHA256.HashData([0, .. entries[0].ToBytes()]);
        }

        var split = 1;
        while (split * 2 < entries.Length)
        {
            split *= 2;
        }

        return SHA256.HashData([1, .. Defined(entries[..split]), .. Defined(entries[split..])]);
    }
}
