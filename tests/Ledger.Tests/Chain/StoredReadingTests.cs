using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Tests.Chain;

public sealed class StoredReadingTests
{
    [Fact]
    public void Of_GeneratedReadings_ComeBackTheSame()
    {
        var generator = new EntryGenerator(7);
        for (var i = 0; i < 100; i++)
        {
            var entry = generator.Next($"article-{i}", i % 4, i % 6);
            var stored = StoredReading.Of(entry);
            var back = stored.ToEntry(entry.Article.Text);
            Assert.Equal(stored.Content, StoredReading.Of(back).Content);
            Assert.Equal(entry.Mentions, back.Mentions);
            Assert.Equal(entry.Claims.Select(claim => claim.Id), back.Claims.Select(claim => claim.Id));
        }
    }

    [Fact]
    public void Article_Stored_HasTheHashOfItsTextInItsPlace()
    {
        var stored = StoredReading.Of(Samples.Entry);
        var hash = Digest.OfText(Samples.Text).ToString();
        Assert.Equal(
            ContractJson.Print(Samples.Article).Replace($"\"text\":\"{Samples.Text}\"", $"\"textSha256\":\"{hash}\"", StringComparison.Ordinal),
            Encoding.UTF8.GetString(stored.Article));
        Assert.Equal(hash, stored.ReadTextHash());
    }

    [Fact]
    public void Content_OfAReading_IsTheHashOfTheDocumentedBytes()
    {
        var stored = StoredReading.Of(Samples.Entry);
        byte[] bytes =
        [
            .. Encoding.ASCII.GetBytes("ledgerline/reading/1\n"),
            .. Led(stored.Article),
            .. Led(stored.Mentions),
            .. Led(stored.Claims[0]),
        ];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), stored.Content.ToString());
    }

    public static TheoryData<string, ArticleEntry> Unsound() => new()
    {
        { "an article's name has 1 to 4096 characters", Samples.Entry with { Article = Samples.Article with { Id = new ArticleId("") } } },
        { "half of a surrogate pair", new(Samples.Article with { Text = "half \ud83d of it", Blocks = [] }, [], []) },
        { "a mention stands at [80,99), beyond the text's 84 characters", Samples.Entry with { Mentions = [Samples.Mention with { Span = new TextSpan(80, 99) }] } },
        { "belongs to article 'other'", Samples.Entry with { Claims = [Samples.Claim with { Article = new ArticleId("other") }] } },
        { "is not the text at [31,64)", Samples.Entry with { Claims = [Samples.Claim with { Quote = "it had taken the Jabra district" }] } },
        { "a disclaimer of claim 00000000000000a1 stands at [0,200)", Samples.Entry with { Claims = [Samples.Claim with { Disclaimers = [new TextSpan(0, 200)] }] } },
        { "splits a surrogate pair", new(Samples.Article with { Text = "🙂🙂", Blocks = [new TextBlock(new TextSpan(0, 3), BlockKind.Body)] }, [], []) },
    };

    [Theory, MemberData(nameof(Unsound), DisableDiscoveryEnumeration = true)]
    public void Of_UnsoundReading_IsRefusedWithTheReason(string reason, ArticleEntry entry)
        => Assert.Contains(reason, Assert.Throws<ArgumentException>(() => StoredReading.Of(entry)).Message, StringComparison.Ordinal);

    [Fact]
    public void ToEntry_OtherText_IsRefused()
        => Assert.Contains(
            "the quote of claim 00000000000000a1 is not the text at [31,64)",
            Assert.Throws<FormatException>(() => StoredReading.Of(Samples.Entry).ToEntry(Samples.Text.Replace("retaken", "entered", StringComparison.Ordinal))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void CheckMentionQuotes_OtherText_IsRefused()
        => Assert.Contains(
            "the mention 'Khartoum' does not stand at [75,83)",
            Assert.Throws<FormatException>(() => StoredReading.Of(Samples.Entry).CheckMentionQuotes(Samples.Text.Replace("Khartoum", "Omdurman", StringComparison.Ordinal))).Message,
            StringComparison.Ordinal);

    private static byte[] Led(byte[] document)
    {
        var led = new byte[4 + document.Length];
        BinaryPrimitives.WriteInt32BigEndian(led, document.Length);
        document.CopyTo(led, 4);
        return led;
    }
}
