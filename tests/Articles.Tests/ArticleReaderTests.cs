using System.Text;

namespace Ledgerline.Articles.Tests;

public sealed class ArticleReaderTests : IDisposable
{
    private const string Text = "The army said that it had taken the town near the river.";

    private readonly string _folder = Directory.CreateTempSubdirectory("ledgerline-articles-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ReadAsync_BrokenLineSeven_IsNamedAndTheOthersAreRead()
    {
        var lines = Enumerable.Range(1, 8).Select(number => number == 7 ? "{\"text\": " : $$"""{"id": "n{{number}}", "text": "{{Text}}"}""");
        Assert.Equal(["n1", "n2", "n3", "n4", "n5", "n6", "BrokenJson 7", "n8"], await Read(Write("a.jsonl", string.Join('\n', lines))));
    }

    [Fact]
    public async Task ReadAsync_Folder_GoesThroughItInOrder()
    {
        Write("b.txt", Text);
        Write("a/z.txt", Text + " It was quiet.");
        Write("a/y.ndjson", $$"""{"text": "{{Text}} It rained."}""" + "\r\n\r\n");
        Write(".hidden.txt", Text);
        Write("page.html", "<p>The army</p>");
        Assert.Equal(["y-1", "z", "b", "page"], await Read(_folder));
    }

    [Fact]
    public async Task ReadAsync_FolderByPattern_GivesTheFilesMeant()
    {
        Write("2031-a.txt", Text);
        Write("deep/2031-b.txt", Text + " It rained.");
        Write("2030-c.txt", Text + " It snowed.");
        var readings = await ReadAll([_folder], new ArticleReaderOptions { Pattern = "2031-*.txt" }, null);
        Assert.Equal(["2031-a", "2031-b"], readings.Select(reading => Assert.IsType<ArticleReading.Read>(reading).Article.Id.Value));
    }

    [Fact]
    public async Task ReadAsync_KnownDocument_IsPassedOver()
    {
        var options = new ArticleReaderOptions { IsKnown = raw => raw.Id == "a" };
        var readings = await ReadAll([Write("a.txt", Text), Write("b.txt", Text + " It rained.")], options, null);
        Assert.IsType<ArticleReading.Known>(readings[0]);
        Assert.IsType<ArticleReading.Read>(readings[1]);
    }

    [Fact]
    public async Task ReadAsync_SameArticleTwice_IsReadOnce()
    {
        var file = Write("a.txt", Text);
        Assert.Equal(["a"], await Read(file, file, _folder));
    }

    [Fact]
    public async Task ReadAsync_SameIdWithOtherText_IsUnreadable()
        => Assert.Equal(["a", "DuplicateId"], await Read(Write("a.txt", Text), Write("b/a.txt", Text + " It rained.")));

    [Theory]
    [InlineData("missing.txt", "NotFound")]
    [InlineData("https://", "Unfetched")]
    [InlineData("-", "Inaccessible")]
    public async Task ReadAsync_InputThatCannotBeRead_IsReportedAndTheRestGoesOn(string input, string expected)
        => Assert.Equal([expected, "a"], await Read(input, Write("a.txt", Text)));

    [Theory]
    [InlineData("a.xml")]
    [InlineData("a.docx")]
    [InlineData("a.pdf.gz")]
    [InlineData("a")]
    public async Task ReadAsync_KindThatIsNotRead_SaysSo(string name)
    {
        var path = Write(name, "x");
        var reading = Assert.Single(await ReadAll([path], new(), null));
        var unreadable = Assert.IsType<ArticleReading.Unreadable>(reading);
        Assert.Equal(UnreadableReason.UnsupportedKind, unreadable.Reason);
        Assert.Contains("Give text (.txt), web pages", unreadable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_EmptyFolderOrFile_IsReported()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "none"));
        Assert.Equal(["Empty", "Empty", "Empty"], await Read(Path.Combine(_folder, "none"), Write("a.txt", ""), Write("b.jsonl", "\n \n")));
    }

    [Fact]
    public async Task ReadAsync_LargerThanAllowed_IsReportedAndTheNextLineIsRead()
    {
        var options = new ArticleReaderOptions { MaxBytes = 70, MaxLineBytes = 90 };
        var file = Write("a.jsonl", $$"""{"text": "{{Text}} {{new string('x', 90)}}"}""" + "\n" + $$"""{"text": "{{Text}}"}""");
        var readings = await ReadAll([file, Write("b.txt", Text + " It rained all night.")], options, null);
        Assert.Equal(["TooLarge 1", "a-2", "TooLarge"], readings.Select(Describe));
    }

    [Theory]
    [InlineData("\uFEFF \n{\"id\": \"x\", \"text\": \"" + Text + "\"}\n{\"id\": \"y\", \"text\": \"" + Text + "\"}", "x y")]
    [InlineData(Text, "stdin")]
    [InlineData("", "Empty")]
    public async Task ReadAsync_StandardInput_IsJsonLinesOrText(string input, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        Assert.Equal(expected, string.Join(' ', (await ReadAll(["-"], new(), stream)).Select(Describe)));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        var reader = new ArticleReader(Lexicon.Default, null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var reading in reader.ReadAsync([Write("a.txt", Text)], new(), new CancellationToken(canceled: true)))
            {
                Assert.Fail(Describe(reading));
            }
        });
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    private static async Task<IEnumerable<string>> Read(params string[] inputs) => (await ReadAll(inputs, new(), null)).Select(Describe);

    private static async Task<List<ArticleReading>> ReadAll(string[] inputs, ArticleReaderOptions options, Stream? standardInput)
    {
        var readings = new List<ArticleReading>();
        await foreach (var reading in new ArticleReader(Lexicon.Default, standardInput).ReadAsync(inputs, options, CancellationToken.None))
        {
            readings.Add(reading);
        }

        return readings;
    }

    private static string Describe(ArticleReading reading) => reading switch
    {
        ArticleReading.Read read => read.Article.Id.Value,
        ArticleReading.Unreadable { Line: { } line } unreadable => $"{unreadable.Reason} {line}",
        ArticleReading.Unreadable unreadable => unreadable.Reason.ToString(),
        _ => "?",
    };
}
