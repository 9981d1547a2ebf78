using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Articles.Tests;

public sealed class FeedTests : IDisposable
{
    private const string Sentence = "The ministry said on Tuesday, in a statement, that its troops had taken the village, and nobody could say whether it was so.";

    private readonly string _folder = Directory.CreateTempSubdirectory("ledgerline-feeds-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ReadAsync_Rss_GivesAnArticleAnEntry()
    {
        var articles = await Articles("a.xml", $"""
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>The Daily Harbour</title><link>https://harbour.example/</link><language>en</language>
            <item><title>Bridge &amp;amp; mill</title><link>https://harbour.example/2031/bridge</link><dc:creator>Ada Norling</dc:creator>
            <pubDate>Thu, 17 Apr 2031 18:05:00 +0200</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>{Sentence}</p><p>Read more on <a href="/x">the mill</a></p>]]></content:encoded></item>
            <item><title>Second</title><guid isPermaLink="false">77</guid><description>&lt;p&gt;{Sentence} It rained.&lt;/p&gt;</description></item>
            </channel></rss>
            """);
        Assert.Equal(2, articles.Count);
        var first = articles[0];
        Assert.Equal(
            ("https://harbour.example/2031/bridge", "The Daily Harbour", "Bridge & mill", "Ada Norling", "2031-04-17T16:05:00Z"),
            (first.Url, first.Outlet, first.Title, first.Byline, first.Published.Value));
        Assert.StartsWith(Sentence, first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Warnings, warning => warning.Contains("summary", StringComparison.Ordinal));
        Assert.Equal(Sentence + " It rained.", articles[1].Text);
        Assert.Contains(articles[1].Warnings, warning => warning.Contains("summary", StringComparison.Ordinal));
        Assert.Equal(2, articles.Select(article => article.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("""<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title><entry><id>tag:1</id><title>Bridge</title><link rel="alternate" href="https://h.example/1"/><published>2031-04-17T16:05:00Z</published><content type="xhtml"><div><p>S</p></div></content></entry></feed>""")]
    [InlineData("""<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>H</a:title><a:entry><a:id>tag:1</a:id><a:title>Bridge</a:title><a:link href="https://h.example/1"/><a:published>2031-04-17T16:05:00Z</a:published><a:content type="html">&lt;p>S&lt;/p></a:content></a:entry></a:feed>""")]
    [InlineData("""<feed xml:base="https://h.example/"><title>H</title><entry><title>Bridge</title><link href="/1"/><issued>2031-04-17T16:05:00Z</issued><content>S</content></entry></feed>""")]
    [InlineData("""<rdf:RDF xmlns:rdf="x"><channel><title>H</title></channel><item rdf:about="https://h.example/1"><title>Bridge</title><link>https://h.example/1</link><dc:date>2031-04-17T18:05:00+02:00</dc:date><content:encoded>&lt;p>S&lt;/p></content:encoded></item></rdf:RDF>""")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","title":"H","items":[{"id":"1","url":"https://h.example/1","title":"Bridge","date_published":"2031-04-17T16:05:00Z","content_html":"<p>S</p>"}]}""")]
    public async Task ReadAsync_FeedOfAnyKind_SaysTheSame(string feed)
    {
        var name = feed[0] == '{' ? "a.json" : "a.atom";
        var article = Assert.Single(await Articles(name, feed.Replace("S", Sentence, StringComparison.Ordinal)));
        Assert.Equal(("https://h.example/1", "H", "Bridge", "2031-04-17T16:05:00Z", Sentence), (article.Url, article.Outlet, article.Title, article.Published.Value, article.Text));
    }

    [Fact]
    public async Task ReadAsync_BrokenFeed_GivesWhatCanBeHadAndSaysSo()
    {
        var readings = await Readings("a.rss", $"""


            garbage <?xml version="1.0" encoding="utf-8"?><rss><channel><title>Tom & Ann&nbsp;report</title>
            <item><title>One</title><link>https://h.example/1</link><description><p>{Sentence}<br>It rained.</description></item>
            <item><title>Two</title><link>https://h.example/2</link><description>{Sentence} It sno
            """);
        var articles = readings.OfType<ArticleReading.Read>().Select(reading => reading.Article).ToList();
        Assert.Equal(["https://h.example/1", "https://h.example/2"], articles.Select(article => article.Url));
        Assert.Equal("Tom & Ann report", articles[0].Outlet);
        var fault = Assert.Single(readings.OfType<ArticleReading.Unreadable>());
        Assert.Equal(UnreadableReason.BrokenFeed, fault.Reason);
        Assert.Contains("torn off", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_EntityBomb_IsNotExpanded()
    {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 40; level++)
        {
            bomb.Append($"<!ENTITY a{level} \"&a{level - 1};&a{level - 1};\">");
        }

        bomb.Append($"]><rss><channel><title>H</title><item><title>One</title><link>https://h.example/1</link><description>{Sentence} &a39;</description></item></channel></rss>");
        var readings = await Readings("a.xml", bomb.ToString());
        Assert.Equal(Sentence + " &a39;", Assert.Single(readings.OfType<ArticleReading.Read>()).Article.Text);
        Assert.Contains("declares entities", Assert.Single(readings.OfType<ArticleReading.Unreadable>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_EntryOfAHeadlineAlone_IsAnArticleOfTheHeadline()
    {
        var article = Assert.Single(await Articles("a.xml", "<rss><channel><title>H</title><item><title>The army says that it has taken the bridge at Lower Brevik</title><link>https://h.example/1</link></item></channel></rss>"));
        Assert.Equal("The army says that it has taken the bridge at Lower Brevik", article.Text);
    }

    [Theory]
    [InlineData("a.xml", "<urlset><url><loc>https://h.example/1</loc></url></urlset>", "lists 1 addresses")]
    [InlineData("a.xml", "<kml><x/></kml>", "XML of another kind (<kml>)")]
    [InlineData("a.json", """{"a": 1}""", "kind that is not known")]
    [InlineData("a.json", """{"a": """, "no valid JSON")]
    [InlineData("a.json", """{"name":"P","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","text":"x"}]}""", "private and not read")]
    public async Task ReadAsync_WhatIsNoFeed_IsNamed(string name, string content, string message)
        => Assert.Contains(message, Assert.IsType<ArticleReading.Unreadable>(Assert.Single(await Readings(name, content))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task ReadAsync_TelegramExport_GivesTheMessagesOfAChannel()
    {
        var articles = await Articles("result.json", $$"""
            {"name":"River Watch","type":"public_channel","id":42,"messages":[
            {"id":1,"type":"service","action":"create_channel","text":""},
            {"id":7,"type":"message","date":"2031-04-17T18:05:00","date_unixtime":"1934294700","text":["{{Sentence}} ",{"type":"bold","text":"It rained."}]},
            {"id":8,"type":"message","date":"2031-04-18T18:05:00","text":"{{Sentence}} It snowed."},
            {"id":9,"type":"message","date":"2031-04-18T18:05:00","photo":"x.jpg","text":""}]}
            """);
        Assert.Equal(["river-watch-42-7", "river-watch-42-8"], articles.Select(article => article.Id.Value));
        Assert.Equal(Sentence + " It rained.", articles[0].Text);
        Assert.Equal(("River Watch", TimePrecision.Instant), (articles[0].Outlet, articles[0].Published.Precision));
        Assert.Equal("2031-04-18", articles[1].Published.Value);
    }

    [Theory]
    [InlineData("Thu, 17 Apr 2031 18:05:00 GMT", "2031-04-17T18:05:00Z")]
    [InlineData("Thu Apr 17 Apr 2031", null)]
    [InlineData("Thu, 17 Apr 31 18:05 +0200", "2031-04-17T16:05:00Z")]
    [InlineData("Thu, 17 Apr 2031 18:05:00 GMT+0200", "2031-04-17T16:05:00Z")]
    [InlineData("2031-04-17 18:05:00 UTC+02:00", "2031-04-17T16:05:00Z")]
    [InlineData("Thu, 17 Apr 20", null)]
    [InlineData("Thu, 17 Apr 20315", null)]
    public async Task ReadAsync_DateOfAnEntry_IsReadOrLeft(string written, string? expected)
        => Assert.Equal(expected, Assert.Single(await Articles("a.xml", $"<rss><channel><title>H</title><item><title>One</title><link>https://h.example/1</link><pubDate>{written}</pubDate><description>{Sentence}</description></item></channel></rss>")).Published.Value);

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\udd25 \\n")]
    public async Task ReadAsync_HalfACharacterInJson_IsMarkedAndNothingIsLost(string half)
    {
        var articles = await Articles("result.json", $$"""
            {"name":"River Watch","type":"public_channel","id":42,"messages":[
            {"id":7,"type":"message","date":"2031-04-17T18:05:00","text":["{{Sentence}} ",{"type":"bold","text":"It rained.{{half}}"}]},
            {"id":8,"type":"message","date":"2031-04-18T18:05:00","text":"{{Sentence}} It snowed.{{half}}"}]}
            """);
        Assert.Equal([$"{Sentence} It rained.\uFFFD", $"{Sentence} It snowed.\uFFFD"], articles.Select(article => article.Text));
    }

    [Fact]
    public async Task ReadAsync_EntriesLeftOpen_AreEntriesOfTheirOwn()
    {
        var readings = await Readings("a.xml", $"<rss><channel><title>H</title><item><title>One<link>https://h.example/1</link><description>{Sentence}</description><item><title>Two</title><link>https://h.example/2</link><description>{Sentence} It rained.</description></channel></rss>");
        Assert.Equal(["One", "Two"], readings.OfType<ArticleReading.Read>().Select(reading => reading.Article.Title));
        Assert.Contains("leaves <item> open", Assert.Single(readings.OfType<ArticleReading.Unreadable>()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!x>")]
    [InlineData("<!x")]
    [InlineData("<!x [")]
    [InlineData("<item>")]
    [InlineData("<a><item>")]
    [InlineData("<title>")]
    [InlineData("<![CDATA[")]
    [InlineData("</rss>")]
    public async Task ReadAsync_OnePieceOverAndOver_EndsAndHoldsNoEntry(string piece)
        => Assert.Empty((await Readings("a.xml", $"<rss><channel><title>H</title>{string.Concat(Enumerable.Repeat(piece, 400_000))}")).OfType<ArticleReading.Read>());

    [Fact]
    public async Task ReadAsync_FeedInTwoBytesALetter_IsRead()
    {
        var path = Path.Combine(_folder, "a.xml");
        await File.WriteAllBytesAsync(path, Encoding.Unicode.GetBytes($"<rss><channel><title>H</title><item><title>One</title><link>https://h.example/1</link><description>{Sentence}</description></item></channel></rss>"), TestContext.Current.CancellationToken);
        Assert.Equal(Sentence, Assert.Single((await Read(path)).OfType<ArticleReading.Read>()).Article.Text);
    }

    [Fact]
    public async Task ReadAsync_CompressedFile_IsUnpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Sentence));
        }

        var path = Path.Combine(_folder, "report.txt.gz");
        await File.WriteAllBytesAsync(path, packed.ToArray(), TestContext.Current.CancellationToken);
        Assert.Equal(("report", Sentence), (await Read(path)).OfType<ArticleReading.Read>().Select(reading => (reading.Article.Id.Value, reading.Article.Text)).Single());
        await File.WriteAllBytesAsync(path, packed.ToArray()[..^12], TestContext.Current.CancellationToken);
        Assert.Equal(UnreadableReason.Inaccessible, Assert.IsType<ArticleReading.Unreadable>(Assert.Single(await Read(path))).Reason);
    }

    private async Task<List<Article>> Articles(string name, string content)
        => [.. (await Readings(name, content)).Select(reading => Assert.IsType<ArticleReading.Read>(reading).Article)];

    private async Task<List<ArticleReading>> Readings(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);
        return await Read(path);
    }

    private static async Task<List<ArticleReading>> Read(string path)
    {
        var readings = new List<ArticleReading>();
        await foreach (var reading in new ArticleReader(Lexicon.Default, null).ReadAsync([path], new ArticleReaderOptions(), TestContext.Current.CancellationToken))
        {
            readings.Add(reading);
        }

        return readings;
    }
}
