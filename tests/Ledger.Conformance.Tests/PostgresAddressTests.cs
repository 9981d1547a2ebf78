using Ledgerline.Ledger.Postgres;

namespace Ledgerline.Ledger.Conformance.Tests;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://desk:secret@db.example.org:5433/news?schema=war", "postgres://db.example.org:5433/news?schema=war")]
    [InlineData("postgresql://db.example.org/news", "postgres://db.example.org:5432/news")]
    [InlineData("POSTGRES://db.example.org/news?sslmode=verify-full", "postgres://db.example.org:5432/news")]
    public void NameOf_Address_LeavesUserAndPasswordOut(string address, string expected) => Assert.Equal(expected, PostgresLedger.NameOf(address));

    [Theory]
    [InlineData("postgres://desk:secret@/news")]
    [InlineData("postgres://desk:secret@db.example.org/")]
    [InlineData("postgres://desk:secret@db.example.org/a/b")]
    [InlineData("postgres://desk:secret@db.example.org/news?schema=War%22;--")]
    [InlineData("postgres://desk:secret@db.example.org/news?pool=9")]
    [InlineData("postgres:news")]
    public void NameOf_NoAddress_SaysHowItIsGivenWithoutThePassword(string address)
    {
        var failure = Assert.Throws<LedgerException>(() => PostgresLedger.NameOf(address));
        Assert.Contains("schema=name", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WhereNobodyAnswers_SaysSo()
    {
        var failure = await Assert.ThrowsAsync<LedgerException>(
            () => PostgresLedger.OpenAsync("postgres://127.0.0.1:1/news", new PostgresLedgerOptions { ConnectTimeout = TimeSpan.FromSeconds(5) }, CancellationToken.None));
        Assert.Contains("Nobody answers", failure.Message, StringComparison.Ordinal);
    }
}
