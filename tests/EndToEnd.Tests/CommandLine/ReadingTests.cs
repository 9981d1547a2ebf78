namespace Ledgerline.EndToEnd.Tests.CommandLine;

public sealed class ReadingTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Read_LinesOnStandardInput_GivesTheContractsFields()
    {
        var run = (await Cli.RunAsync(["read", "-"], Reports.Lines)).Expect(0);

        Assert.Equal(["first", "second"], run.Json.Select(article => article.Text("id")));
        Assert.All(run.Json, article => article.AssertHas("id", "url", "outlet", "title", "byline", "published", "language", "text", "warnings"));
        var first = run.Json[0];
        Assert.Equal("Valley Courier", first.Text("outlet"));
        Assert.Equal("en", first.Text("language"));
        Assert.Equal("2025-02-07", first.GetProperty("published").Text("value"));
        Assert.Equal("day", first.GetProperty("published").Text("precision"));
        first.GetProperty("published").AssertHas("basis");
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Read_DateAndOutletGiven_AreTaken()
    {
        var run = (await Cli.RunAsync("read", _folder.Write("report.txt", Reports.Toretsk), "--published", "2025-02-07", "--outlet", "Hill Times")).Expect(0);

        var article = Assert.Single(run.Json);
        Assert.Equal("report", article.Text("id"));
        Assert.Equal("Hill Times", article.Text("outlet"));
        Assert.Equal("given", article.GetProperty("published").Text("basis"));
    }

    [Fact]
    public async Task Attribute_EveryRole_IsSpanAndWordsOfItsArticle()
    {
        var file = _folder.Write("report.txt", "The mayor said that the pumps work. “We have enough,” he added.\n");
        var text = Assert.Single((await Cli.RunAsync("read", file)).Expect(0).Json).Text("text");

        var run = (await Cli.RunAsync("attribute", file)).Expect(0);

        Assert.All(run.Json, attribution => attribution.AssertHas("article", "start", "end", "source", "cue", "content", "parent"));
        Assert.Equal(["The mayor", "he"], run.Json.Select(attribution => attribution.GetProperty("source").Text("text")));
        Assert.Equal(["said", "added"], run.Json.Select(attribution => attribution.GetProperty("cue").Text("text")));
        Assert.All(run.Json, attribution =>
        {
            var content = attribution.GetProperty("content");
            Assert.Equal(content.Text("text"), text[content.GetProperty("start").GetInt32()..content.GetProperty("end").GetInt32()]);
        });
    }

    [Fact]
    public async Task Extract_Explain_AddsTheWordsAndEntries()
    {
        var run = (await Cli.RunAsync("extract", _folder.Write("report.txt", Reports.Toretsk), "--explain")).Expect(0);

        Assert.NotEmpty(run.Json);
        Assert.All(run.Json, claim => Assert.Contains(claim.GetProperty("explanation").EnumerateArray(), step => step.Text("part") == "event"));
    }

    [Fact]
    public async Task Extract_EveryClaim_QuotesItsArticle()
    {
        var file = _folder.Write("report.txt", Reports.Toretsk);
        var text = Assert.Single((await Cli.RunAsync("read", file)).Expect(0).Json).Text("text");

        var claims = (await Cli.RunAsync("extract", file, "--published", "2025-02-07")).Expect(0).Json;

        Assert.NotEmpty(claims);
        Assert.All(claims, claim =>
        {
            claim.AssertHas(
                "article", "claim", "start", "end", "quote", "type", "agent", "target", "place", "relation", "source", "factuality", "time", "said", "confidence");
            Assert.Equal(claim.Text("quote"), claim.Cut(text));
            Assert.Equal("report", claim.Text("article"));
        });
        Assert.Contains(claims, claim => claim.Text("type") == "captures" && claim.GetProperty("place").Text("name") == "Toretsk");
    }

    [Fact]
    public async Task Geoparse_WithFootprints_GivesPlacesAndGeometries()
    {
        const string Text = "The convoy stopped 5 km south of Kostiantynivka on its way to Toretsk, the mayor said.";
        var run = (await Cli.RunAsync(["geoparse", "-", "--footprints", "--lang", "en"], Text)).Expect(0);

        Assert.All(run.Json, mention =>
        {
            mention.AssertHas("article", "start", "end", "quote", "place", "relation", "confidence", "footprint");
            Assert.Equal(mention.Text("quote"), mention.Cut(Text));
        });
        var toretsk = Assert.Single(run.Json, mention => mention.Text("quote") == "Toretsk");
        Assert.Equal("geonames:709354", toretsk.GetProperty("place").Text("id"));
        toretsk.GetProperty("place").AssertHas("id", "name", "kind", "lat", "lon", "admin");
        toretsk.GetProperty("footprint").AssertHas("type", "coordinates");
    }

    [Fact]
    public async Task Times_RelativeDay_IsResolvedAgainstThePublication()
    {
        var run = (await Cli.RunAsync(["times", "-", "--lang", "en", "--published", "2025-02-07"], "The town fell on Thursday, after a siege that began on 3 February.")).Expect(0);

        Assert.All(run.Json, time => time.AssertHas("article", "start", "end", "quote", "value", "resolved"));
        var thursday = Assert.Single(run.Json, time => time.Text("quote").Contains("Thursday", StringComparison.Ordinal));
        Assert.Equal("2025-02-06", thursday.GetProperty("resolved").Text("start"));
        thursday.GetProperty("resolved").AssertHas("end", "precision");
    }

    [Fact]
    public async Task Parse_Text_GivesTenColumns()
    {
        var run = (await Cli.RunAsync(["parse", "-", "--lang", "en"], "Troops shelled the village. Nobody was hurt.")).Expect(0);

        Assert.Equal(2, run.Lines.Count(line => line.StartsWith("# sent_id = ", StringComparison.Ordinal)));
        Assert.Contains("# text = Nobody was hurt.", run.Lines);
        Assert.All(Words(run), word => Assert.Equal(10, word.Split('\t').Length));
        Assert.Contains(Words(run), word => word.EndsWith("SpaceAfter=No", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parse_Conllu_KeepsTheWordsGiven()
    {
        var run = (await Cli.RunAsync(["parse", "--input", "conllu", "--lang", "en", "-"], Reports.Conllu)).Expect(0);

        Assert.Equal(["Russian", "troops", "shelled", "the", "village", "."], Words(run).Select(word => word.Split('\t')[1]));
        Assert.All(Words(run), word => Assert.NotEqual("_", word.Split('\t')[3]));
        Assert.Contains("# sent_id = one", run.Lines);
    }

    [Fact]
    public async Task Parse_ConlluWithoutLanguage_AsksForIt()
    {
        var run = (await Cli.RunAsync(["parse", "--input", "conllu", "-"], Reports.Conllu)).Expect(2);

        Assert.Contains("--lang", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Words(CliRun run) => run.Lines.Where(line => line[0] != '#');
}
