using Ledgerline.Ledger.Json;
using Ledgerline.Records;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Tests.Json;

public sealed class RoundTripTests
{
    private const int Readings = 200;

    [Fact]
    public void Article_PrintedAndParsed_IsTheSame()
        => ForEachReading(entry =>
        {
            var back = ContractJson.ParseArticle(ContractJson.Print(entry.Article));
            Assert.Equal(entry.Article with { Blocks = [], Warnings = [] }, back with { Blocks = [], Warnings = [] });
            Assert.Equal(entry.Article.Blocks, back.Blocks);
            Assert.Equal(entry.Article.Warnings, back.Warnings);
        });

    [Fact]
    public void Mention_PrintedAndParsed_IsTheSame()
        => ForEachReading(entry => Assert.All(
            entry.Mentions,
            mention => Assert.Equal(mention, ContractJson.ParseMention(ContractJson.Print(entry.Article, mention)))));

    [Fact]
    public void Claim_PrintedAndParsed_IsTheSame()
        => ForEachReading(entry => Assert.All(
            entry.Claims,
            claim =>
            {
                var back = ContractJson.ParseClaim(ContractJson.Print(claim));
                Assert.Equal(claim with { Sources = [], Disclaimers = [] }, back with { Sources = [], Disclaimers = [] });
                Assert.Equal(claim.Sources, back.Sources);
                Assert.Equal(claim.Disclaimers, back.Disclaimers);
            }));

    [Fact]
    public void Print_AnyValue_IsOneLine()
        => ForEachReading(entry => Assert.All(
            entry.Claims.Select(ContractJson.Print).Append(ContractJson.Print(entry.Article)),
            line => Assert.DoesNotContain('\n', line)));

    [Fact]
    public void Instant_FinerThanASecond_IsKeptToTheSecond()
    {
        var article = new EntryGenerator(1).Next("a", 0, 0).Article with
        {
            Published = PublicationDate.At(new DateTimeOffset(2023, 4, 15, 9, 30, 5, 250, TimeSpan.FromHours(2)), DateBasis.Metadata),
        };
        var back = ContractJson.ParseArticle(ContractJson.Print(article)).Published;
        Assert.Equal(new DateTimeOffset(2023, 4, 15, 7, 30, 5, TimeSpan.Zero), back.Start);
    }

    private static void ForEachReading(Action<ArticleEntry> check)
    {
        var generator = new EntryGenerator(20230415);
        for (var i = 0; i < Readings; i++)
        {
            check(generator.Next($"article-{i}", claims: i % 5, mentions: i % 7));
        }
    }
}
