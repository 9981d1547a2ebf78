using Ledgerline.Ledger.Json;

namespace Ledgerline.Ledger.Tests.Json;

public sealed class BrokenDocumentTests
{
    private static readonly string Sound = ContractJson.Print(Samples.Claim);

    [Theory]
    [InlineData("\"type\":\"captures\"", "\"type\":\"grabs\"", "'type' is 'grabs', which is none of controls, partly-controls")]
    [InlineData("\"type\":\"captures\",", "", "'type' is missing")]
    [InlineData("\"confidence\":0.9", "\"confidence\":1.9", "A probability lies within 0 and 1")]
    [InlineData("\"confidence\":0.9", "\"confidence\":\"high\"", "'confidence' is a string, not a number")]
    [InlineData("\"lat\":15.55177", "\"lat\":155.5", "A latitude lies within")]
    [InlineData("\"start\":31", "\"start\":3.5", "'start' is the number 3.5, not a whole number")]
    [InlineData("\"start\":31", "\"start\":99", "out of its range")]
    [InlineData("\"start\":\"2023-04-15\"", "\"start\":\"2023-13-40\"", "'start' is '2023-13-40', which is no day of the form YYYY-MM-DD")]
    [InlineData("\"end\":\"2023-04-16\"", "\"end\":\"2023-04-14\"", "'said' ends on 2023-04-14, before it starts on 2023-04-15")]
    [InlineData("\"source\":[{", "\"source\":[[],{", "an object with 'name' is expected where a list stands")]
    [InlineData("\"source\":[", "\"source\":7,\"other\":[", "'source' is the number 7, not a list")]
    [InlineData("\"quote\":\"it", "\"quote\":\"\\ud800it", "not well formed")]
    [InlineData("{\"article\"", "{\"article", "no JSON")]
    public void ParseClaim_Broken_SaysWhatIsWrong(string sound, string broken, string message)
    {
        var document = Sound.Replace(sound, broken, StringComparison.Ordinal);
        Assert.NotEqual(Sound, document);
        var failure = Assert.Throws<FormatException>(() => ContractJson.ParseClaim(document));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2023-04-16\"", "\"2023-04\"")]
    [InlineData("\"precision\":\"day\"", "\"precision\":\"week\"")]
    public void ParseArticle_DateAgainstItsPrecision_IsRefused(string sound, string broken)
        => Assert.Throws<FormatException>(() => ContractJson.ParseArticle(ContractJson.Print(Samples.Article).Replace(sound, broken, StringComparison.Ordinal)));

    [Fact]
    public void ParseClaim_NestedWithoutEnd_IsRefused()
        => Assert.Contains(
            "no JSON",
            Assert.Throws<FormatException>(() => ContractJson.ParseClaim(new string('[', 100_000))).Message,
            StringComparison.Ordinal);
}
