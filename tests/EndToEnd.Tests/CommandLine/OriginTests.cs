using System.Text.Json;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>Two outlets tell one adviser's statement, each in its own way; who and what is invented.</summary>
public sealed class OriginTests(OriginFixture ledger) : IClassFixture<OriginFixture>
{
    [Theory]
    [InlineData("advances")]
    [InlineData("withdraws")]
    [InlineData("destroys")]
    public void Origins_OneAdviserInTwoOutlets_IsOneOriginForEachSharedClaim(string type)
    {
        var claims = ledger.Claims.Where(claim => claim.Text("type") == type).Select(claim => claim.Text("claim")).ToHashSet();
        var origin = Assert.Single(ledger.Origins, origin => claims.Contains(origin.Text("claim")) && Speaker(origin) == "Adam Salih");

        Assert.Equal(["delta", "nile"], origin.GetProperty("articles").EnumerateArray().Select(ArticleOf).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("advances", "escalation", "less than 2 kilometres", "mine's capture")]
    [InlineData("withdraws", "name-variant", "Ketom", "Kutum")]
    [InlineData("destroys", "agent-dropped", "Sudanese army drones", "destroyed a bridge")]
    public void Origins_WhatChangedOnTheWay_IsNamed(string type, string kind, string from, string to)
    {
        var claims = ledger.Claims.Where(claim => claim.Text("type") == type).Select(claim => claim.Text("claim")).ToHashSet();
        var drift = ledger.Origins.Where(origin => claims.Contains(origin.Text("claim"))).SelectMany(origin => origin.GetProperty("drift").EnumerateArray());

        Assert.Contains(drift, one => one.Text("kind") == kind
            && one.Text("from").Contains(from, StringComparison.Ordinal) && one.Text("to").Contains(to, StringComparison.Ordinal));
    }

    [Fact]
    public void Origins_AnotherSpeaker_StaysApart()
        => Assert.All(
            ledger.Origins.Where(origin => Speaker(origin) == "Hassan Idris"),
            origin => Assert.Equal(["harbour"], origin.GetProperty("articles").EnumerateArray().Select(ArticleOf)));

    [Fact]
    public void Origins_SpeakerBehindTheVerb_IsNamedInFull()
        => Assert.Contains(ledger.Origins, origin => Speaker(origin) == "Hassan Idris");

    private static string? ArticleOf(JsonElement article) => article.ValueKind == JsonValueKind.String ? article.GetString() : article.Text("article");

    private static string? Speaker(JsonElement origin)
        => origin.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker ? speaker.Text("name") : null;
}
