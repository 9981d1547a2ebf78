using System.IO.Compression;
using System.Text;

namespace Ledgerline.Articles.Tests;

public sealed class ArchiveTests : IDisposable
{
    private const string Sentence = "The ministry said on Tuesday, in a statement, that its troops had taken the village, and nobody could say whether it was so.";

    private readonly string _folder = Directory.CreateTempSubdirectory("ledgerline-archives-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReadAsync_Archive_GivesItsPages(bool compressed)
    {
        byte[][] records =
        [
            Record("warcinfo", "", "application/warc-fields", "software: x\r\n"u8.ToArray()),
            Record("request", "https://h.example/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            Page("https://h.example/1", $"<p>{Sentence}</p>"),
            Page("https://h.example/2", $"<p>{Sentence}</p>", status: "404 Not Found"),
            Page("https://h.example/3.png", "png", type: "image/png"),
            Page("https://h.example/4", Chunked($"<p>{Sentence} It rained.</p>"), header: "Transfer-Encoding: chunked"),
            Page("https://h.example/5", Gzip(Encoding.UTF8.GetBytes($"<p>{Sentence} It snowed.</p>")), header: "Content-Encoding: gzip"),
        ];
        var path = Write(compressed ? "a.warc.gz" : "a.warc", compressed ? [.. records.SelectMany(Gzip)] : [.. records.SelectMany(record => record)]);
        var articles = (await Read(path)).Select(reading => Assert.IsType<ArticleReading.Read>(reading).Article).ToList();
        Assert.Equal(["https://h.example/1", "https://h.example/4", "https://h.example/5"], articles.Select(article => article.Url));
        Assert.Equal([Sentence, Sentence + " It rained.", Sentence + " It snowed."], articles.Select(article => article.Text));
        Assert.All(articles, article => Assert.Null(article.Published.Value)); // The day of the crawl is not that of publication.
    }

    [Theory]
    [InlineData(25)]
    [InlineData(300)]
    [InlineData(100_000)]
    public async Task ReadAsync_LengthPastTheNextRecord_MixesNoPages(int off)
    {
        byte[] archive = [.. Page("https://h.example/1", $"<p>{Sentence}</p>"), .. Page("https://h.example/2", $"<p>{Sentence} It rained.</p>", off: off), .. Page("https://h.example/3", $"<p>{Sentence} It snowed.</p>"), .. Page("https://h.example/4", $"<p>{Sentence} It blew.</p>")];
        var readings = await Read(Write("a.warc", archive));
        Assert.Equal([Sentence, Sentence + " It rained.", Sentence + " It snowed.", Sentence + " It blew."], readings.OfType<ArticleReading.Read>().Select(reading => reading.Article.Text));
        Assert.Contains("holds fewer bytes than", Assert.Single(readings.OfType<ArticleReading.Unreadable>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_LengthThatAlwaysLies_TakesNoLongerThanTheBoundAllows()
    {
        byte[] archive = [.. Enumerable.Range(0, 20_000).SelectMany(number => Page("https://h.example/1", "<p>x</p>", off: 50_000_000))];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await Read(Write("a.warc", archive));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"It took {clock.Elapsed}.");
    }

    [Theory]
    [InlineData("br", new byte[] { 0xFF, 0xFE, 0xFD, 0xFC, 0xFB, 0xFA, 0xF9, 0xF8, 0xF7 })]
    [InlineData("br", new byte[] { 0x0B, 0x02, 0x80 })]
    [InlineData("gzip", new byte[] { 0x1F, 0x8B, 0x08, 0x00, 0xFF, 0xFF })]
    [InlineData("deflate", new byte[] { 0x78, 0x9C, 0xFF, 0xFF, 0xFF })]
    public async Task ReadAsync_PageOfDamagedEncoding_IsPassedOver(string encoding, byte[] body)
    {
        byte[] archive = [.. Page("https://h.example/1", body, header: $"Content-Encoding: {encoding}"), .. Page("https://h.example/2", $"<p>{Sentence}</p>")];
        var readings = await Read(Write("a.warc", archive));
        Assert.IsType<ArticleReading.Unreadable>(readings[0]);
        Assert.IsType<ArticleReading.Read>(readings[1]);
    }

    [Fact]
    public async Task ReadAsync_LinesThatEndInLineFeedAlone_AreRead()
    {
        var record = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>{Sentence} It blew.</p>");
        byte[] archive = [.. Encoding.ASCII.GetBytes($"WARC/1.0\nWARC-Type: response\nWARC-Target-URI: https://h.example/0\nContent-Type: application/http\nContent-Length: {record.Length}\n\n"), .. record, .. "\n\n"u8, .. Page("https://h.example/1", $"<p>{Sentence}</p>")];
        Assert.Equal(2, (await Read(Write("a.warc", archive))).OfType<ArticleReading.Read>().Count());
    }

    [Theory]
    [InlineData(-40)]
    [InlineData(25)]
    public async Task ReadAsync_LengthThatLies_IsNamedAndReadingGoesOn(int off)
    {
        byte[] archive = [.. Page("https://h.example/1", $"<p>{Sentence}</p>"), .. Page("https://h.example/2", $"<p>{Sentence} It rained.</p>", off: off), .. Page("https://h.example/3", $"<p>{Sentence} It snowed.</p>"), .. Page("https://h.example/4", $"<p>{Sentence} It blew.</p>")];
        var readings = await Read(Write("a.warc", archive));
        Assert.Contains(readings, reading => reading is ArticleReading.Read { Article.Url: "https://h.example/1" });
        Assert.Contains(readings, reading => reading is ArticleReading.Read { Article.Url: "https://h.example/4" });
        var fault = Assert.Single(readings.OfType<ArticleReading.Unreadable>());
        Assert.Equal(UnreadableReason.BrokenArchive, fault.Reason);
        Assert.Contains("at byte ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_ArchiveTornOff_GivesWhatStoodBefore()
    {
        byte[] archive = [.. Gzip(Page("https://h.example/1", $"<p>{Sentence}</p>")), .. Gzip(Page("https://h.example/2", $"<p>{Sentence} It rained.</p>"))];
        var readings = await Read(Write("a.warc.gz", archive[..^30]));
        Assert.IsType<ArticleReading.Read>(readings[0]);
        Assert.Equal(UnreadableReason.BrokenArchive, Assert.IsType<ArticleReading.Unreadable>(readings[^1]).Reason);
    }

    [Fact]
    public async Task ReadAsync_PageThatUnpacksWithoutEnd_IsPassedOver()
    {
        byte[] archive = [.. Page("https://h.example/1", Gzip(new byte[10_000_000]), header: "Content-Encoding: gzip"), .. Page("https://h.example/2", $"<p>{Sentence}</p>")];
        var readings = await Read(Write("a.warc", archive), new ArticleReaderOptions { MaxBytes = 1_000_000 });
        Assert.Contains("unpacks to more than 1000000 bytes", Assert.IsType<ArticleReading.Unreadable>(readings[0]).Message, StringComparison.Ordinal);
        Assert.IsType<ArticleReading.Read>(readings[1]);
    }

    private static byte[] Page(string address, string body, string status = "200 OK", string type = "text/html; charset=utf-8", string header = "X: y", int off = 0)
        => Page(address, Encoding.UTF8.GetBytes(body), status, type, header, off);

    private static byte[] Page(string address, byte[] body, string status = "200 OK", string type = "text/html; charset=utf-8", string header = "X: y", int off = 0)
        => Record("response", address, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n{header}\r\n\r\n"), .. body], off);

    private static byte[] Record(string kind, string address, string type, byte[] content, int off = 0)
        => [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-04-17T00:00:00Z\r\nContent-Type: {type}\r\nContent-Length: {content.Length + off}\r\n\r\n"), .. content, .. "\r\n\r\n"u8];

    private static byte[] Chunked(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return [.. Encoding.ASCII.GetBytes("10\r\n"), .. bytes[..16], .. Encoding.ASCII.GetBytes($"\r\n{bytes.Length - 16:x}\r\n"), .. bytes[16..], .. "\r\n0\r\n\r\n"u8];
    }

    private static byte[] Gzip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(plain);
        }

        return packed.ToArray();
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static async Task<List<ArticleReading>> Read(string path, ArticleReaderOptions? options = null)
    {
        var readings = new List<ArticleReading>();
        await foreach (var reading in new ArticleReader(Lexicon.Default, null).ReadAsync([path], options ?? new ArticleReaderOptions(), TestContext.Current.CancellationToken))
        {
            readings.Add(reading);
        }

        return readings;
    }
}
