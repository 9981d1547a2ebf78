using System.Security.Cryptography;
using System.Text;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Tests.Chain;

public sealed class HashChainTests
{
    private static readonly Digest Content = Digest.OfText("content");

    [Fact]
    public void Next_FirstEntry_IsTheHashOfTheDocumentedBytes()
    {
        byte[] bytes =
        [
            .. Encoding.ASCII.GetBytes("ledgerline/entry/1\n"),
            .. new byte[32],
            0, 0, 0, 0, 0, 0, 0, 1,
            0, 0, 0, 1,
            .. SHA256.HashData(Encoding.ASCII.GetBytes("content")),
        ];
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            HashChain.Next(HashChain.Start, 1, EntryKind.Reading, Content).ToString());
    }

    [Fact]
    public void Next_AnythingElse_IsAnotherHash()
    {
        var hash = HashChain.Next(Content, 7, EntryKind.Reading, Content);
        Assert.NotEqual(hash, HashChain.Next(HashChain.Start, 7, EntryKind.Reading, Content));
        Assert.NotEqual(hash, HashChain.Next(Content, 8, EntryKind.Reading, Content));
        Assert.NotEqual(hash, HashChain.Next(Content, 7, (EntryKind)2, Content));
        Assert.NotEqual(hash, HashChain.Next(Content, 7, EntryKind.Reading, Digest.OfText("other")));
    }

    // The example of FIPS 180-4 for "abc".
    [Fact]
    public void Digest_OfText_IsSha256()
    {
        const string Expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Assert.Equal(Expected, Digest.OfText("abc").ToString());
        Assert.Equal(Digest.OfText("abc"), new Digest(Convert.FromHexString(Expected)));
    }

    [Fact]
    public void Digest_OfAnotherLength_Throws()
        => Assert.Throws<ArgumentException>(() => new Digest(new byte[31]));
}
