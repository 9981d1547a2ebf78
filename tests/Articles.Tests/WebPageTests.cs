using System.Reflection;
using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Articles.Tests;

/// <summary>Each folder of <c>WebPages</c> is a case. With <c>LEDGERLINE_ACCEPT=1</c> the expectations are written anew; review decides.</summary>
public sealed class WebPageTests
{
    private const string Sentence = "The ministry said on Tuesday, in a statement, that its troops had taken the village, and nobody could say whether it was so. ";

    private static readonly string Pages = Path.Combine(
        typeof(WebPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests", "Articles.Tests", "WebPages");

    public static TheoryData<string> Names()
        => [.. Directory.GetDirectories(Pages).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Extract_WebPage_GivesTheExpectedArticle(string name)
    {
        var folder = Path.Combine(Pages, name);
        var raw = Raw(File.ReadAllBytes(Path.Combine(folder, "source.html"))) with { Facts = new DocumentFacts { Url = "https://news.example/found?utm=1" } };
        var article = Assert.IsType<ArticleReading.Read>(Extract(raw)).Article;
        var found = Dump(article);
        var expected = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("LEDGERLINE_ACCEPT") == "1")
        {
            File.WriteAllText(expected, found, new UTF8Encoding(false));
        }

        Assert.Equal(File.ReadAllText(expected), found);
    }

    [Fact]
    public void Extract_WebPage_BlocksCoverEverythingButBlanks()
    {
        var article = Article($"<article><h1>A title of some length here</h1><p>{Sentence}</p><h2>Then</h2><p>{Sentence}{Sentence}</p><ul><li>One of these, at least</li></ul></article>");
        var at = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(string.IsNullOrWhiteSpace(article.Text[at..block.Span.Start]));
            at = block.Span.End;
        }

        Assert.Equal(article.Text.Length, at);
        Assert.Contains(article.Blocks, block => block.Kind == BlockKind.Heading && block.Span.In(article.Text) == "Then");
    }

    [Fact]
    public void Extract_LinesThatTheSiteRepeats_AreNotTheArticles()
    {
        var article = Article("<article>" + string.Concat(Enumerable.Range(1, 4).Select(number => $"<p>{Sentence}{number}.</p><p>Story goes on below</p>")) + "</article>");
        Assert.Equal(4, article.Blocks.Count);
        Assert.DoesNotContain("goes on below", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "windows-1251")]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("windows-1251", "utf-8")]
    [InlineData("koi8-r", null)]
    [InlineData("cp866", "iso-8859-1")]
    public void Extract_EncodingThatIsNamedRightlyWronglyOrNot_IsTold(string encoding, string? named)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Russian = "Командование сообщило, что колонна вышла из посёлка, и что на окраине не осталось ни одного поста, а мост закрыт до утра.";
        var bytes = Encoding.GetEncoding(encoding).GetBytes($"<p>{Russian}</p>");
        var read = Assert.IsType<ArticleReading.Read>(Extract(Raw(bytes) with { Facts = new DocumentFacts { Charset = named } }));
        Assert.Equal(Russian, read.Article.Text);
    }

    [Fact]
    public void Extract_NulsAndMixedEncodings_KeepTheRest()
    {
        byte[] mixed = [.. Encoding.UTF8.GetBytes($"<p>{Sentence}«Так», he said. "), 0xAB, 0xD2, 0, 0xBB, .. Encoding.UTF8.GetBytes($" {Sentence}</p>")];
        var article = Assert.IsType<ArticleReading.Read>(Extract(Raw(mixed))).Article;
        Assert.StartsWith(Sentence + "«Так», he said.", article.Text, StringComparison.Ordinal);
        Assert.EndsWith(Sentence.TrimEnd(), article.Text, StringComparison.Ordinal);
        Assert.NotEmpty(article.Warnings);
    }

    [Theory]
    [InlineData("<title>Before you continue</title><p>We value your privacy. We and our partners store and/or access information on a device. Accept all cookies to go on.</p>", "consent")]
    [InlineData("<h1>404 Not Found</h1><p>The page you requested could not be found on this server.</p>", "fault of the server")]
    [InlineData("<div id=root></div><script>render()</script>", "no running text")]
    [InlineData("<p>Please enable JavaScript and cookies to continue.</p>", "wall")]
    public void Extract_PageWithoutAnArticle_IsReportedAsSuch(string html, string named)
    {
        var fault = Assert.IsType<ArticleReading.Unreadable>(Extract(Raw(Encoding.UTF8.GetBytes(html))));
        Assert.Equal(UnreadableReason.NoArticle, fault.Reason);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deep")]
    [InlineData("attributes")]
    [InlineData("unclosed")]
    [InlineData("elements")]
    public void Extract_PageOutOfProportion_IsRefused(string how)
    {
        var html = how switch
        {
            "deep" => string.Concat(Enumerable.Repeat("<div>", 200_000)) + Sentence,
            "attributes" => "<p " + string.Join(' ', Enumerable.Range(0, 1_000_000).Select(number => $"a{number}=x")) + $">{Sentence}</p>",
            "unclosed" => string.Concat(Enumerable.Repeat("<b>x", 200_000)),
            _ => string.Concat(Enumerable.Repeat("<br>", 500_000)) + Sentence,
        };
        Assert.Equal(UnreadableReason.TooLarge, Assert.IsType<ArticleReading.Unreadable>(Extract(Raw(Encoding.UTF8.GetBytes(html)))).Reason);
    }

    [Theory]
    [InlineData("2031-04-17T18:05:00+02:00", "2031-04-17T16:05:00Z Instant Metadata")]
    [InlineData("2031-04-17 18:05", "2031-04-17 Day Metadata")]
    [InlineData("Thu, 17 Apr 2031 18:05:00 GMT", "2031-04-17T18:05:00Z Instant Metadata")]
    [InlineData("20xx", "none None None")]
    public void Extract_PublishedTime_IsReadToThePrecisionItHas(string content, string expected)
        => Assert.Equal(expected, Reading.Published(Article($"<meta property='article:published_time' content='{content}'><p>{Sentence}{Sentence}</p>")));

    [Fact]
    public void Extract_AddressAgainstMetadata_TheAddressWinsWhereNothingBearsTheOtherOut()
    {
        var html = $"<meta property='article:published_time' content='2031-12-01T00:00:00Z'><link rel=canonical href='https://news.example/2024/03/05/bridge'><p>{Sentence}{Sentence}</p>";
        Assert.Equal("2024-03-05 Day Url", Reading.Published(Article(html)));
        var shown = html.Replace("<p>", "<time datetime='2031-12-01'>1 December 2031</time><p>", StringComparison.Ordinal);
        Assert.Equal("2031-12-01T00:00:00Z Instant Metadata", Reading.Published(Article(shown)));
    }

    [Fact]
    public void Extract_BodyInLinkedDataAlone_IsTaken()
    {
        var body = string.Concat(Enumerable.Repeat(Sentence, 5)) + "\\n" + Sentence;
        var article = Article($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"A bridge","articleBody":"{{body}}"}</script><div>Loading the article</div>""");
        Assert.Equal(2, article.Blocks.Count);
        Assert.Equal("A bridge", article.Title);
    }

    private static Article Article(string html) => Assert.IsType<ArticleReading.Read>(Extract(Raw(Encoding.UTF8.GetBytes(html)))).Article;

    private static RawDocument Raw(byte[] bytes) => new() { Input = "a.html", Id = "a", Format = RawFormat.Html, Content = bytes };

    private static ArticleReading Extract(RawDocument raw) => new ArticleExtractor(Lexicon.Default, new ArticleReaderOptions()).Extract(raw);

    private static string Dump(Article article)
        => $"url: {article.Url}\noutlet: {article.Outlet}\nupdated: {article.Updated.Value ?? "none"}\ncaption: {article.Caption ?? "-"}\n{Reading.Dump(article)}";
}
