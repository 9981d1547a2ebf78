namespace Ledgerline.Articles.Tests;

public sealed class JsonObjectTests
{
    private const string Text = "The army said that it had taken the town near the river.";

    [Fact]
    public void Extract_AllFields_GoBeforeTheOptions()
    {
        var json = $$"""{"id": "x1", "text": "{{Text}}", "title": "T", "url": "https://example.org/x1", "outlet": "The Ledger", "byline": "A. Smith", "published": "2024-08-06", "language": "en"}""";
        var options = new ArticleReaderOptions { Published = "2020", Outlet = "Other" };
        var article = Assert.IsType<ArticleReading.Read>(Reading.OfJson(json, options)).Article;
        Assert.Equal(
            ("x1", "T", "https://example.org/x1", "The Ledger", "A. Smith", "2024-08-06 Day Given"),
            (article.Id.Value, article.Title, article.Url, article.Outlet, article.Byline, Reading.Published(article)));
    }

    [Fact]
    public void Extract_TextAlone_TakesIdFromTheFileAndTheRestFromTheOptions()
    {
        var options = new ArticleReaderOptions { Published = "2020", Outlet = "Other" };
        var article = Assert.IsType<ArticleReading.Read>(Reading.OfJson($$"""{"text": "{{Text}}", "outlet": null, "published": " "}""", options)).Article;
        Assert.Equal(("a-7", "Other", "2020 Year Given"), (article.Id.Value, article.Outlet, Reading.Published(article)));
    }

    [Theory]
    [InlineData(UnreadableReason.BrokenJson, "{\"text\": \"The army")]
    [InlineData(UnreadableReason.BrokenJson, "[1, 2]")]
    [InlineData(UnreadableReason.BrokenJson, "{\"text\": \"a\"} trailing")]
    [InlineData(UnreadableReason.BrokenJson, """{"a":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}""")]
    [InlineData(UnreadableReason.BadField, "{}")]
    [InlineData(UnreadableReason.BadField, """{"text": " "}""")]
    [InlineData(UnreadableReason.BadField, """{"text": 5}""")]
    [InlineData(UnreadableReason.BadField, """{"text": "The army \ud800 said"}""")]
    [InlineData(UnreadableReason.BadField, """{"text": "The army said", "id": "a\u0007"}""")]
    [InlineData(UnreadableReason.BadDate, """{"text": "The army said", "published": "2025-13-40"}""")]
    [InlineData(UnreadableReason.UnsupportedLanguage, """{"text": "The army said", "language": "de"}""")]
    public void Extract_BadObject_IsUnreadableWithItsLine(UnreadableReason expected, string json)
    {
        var unreadable = Assert.IsType<ArticleReading.Unreadable>(Reading.OfJson(json));
        Assert.Equal((expected, 7), (unreadable.Reason, unreadable.Line));
        Assert.StartsWith("a.jsonl:7: ", unreadable.Message, StringComparison.Ordinal);
    }
}
