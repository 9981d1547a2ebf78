namespace Ledgerline.EndToEnd.Tests.CommandLine;

public sealed class BadInputTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Read_BadAmongGood_NamesEachAndReadsTheOthers()
    {
        var lines = Enumerable.Range(1, 8)
            .Select(number => number == 7 ? """{"id": "line7", "text": """ : $$"""{"id":"line{{number}}","language":"en","text":"The town was quiet on day {{number}} of the truce."}""");

        var run = (await Cli.RunAsync(
            "read",
            _folder.Write("empty.txt", string.Empty),
            _folder.Write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 0, 0xFF, 0xFE]),
            _folder.Write("german.txt", "Die Leute gingen am Abend nach Hause, weil es regnete und in der Stadt schon lange niemand mehr auf sie wartete."),
            _folder.Write("lines.jsonl", string.Join('\n', lines)),
            _folder["missing.txt"],
            _folder.Write("good.txt", Reports.Toretsk))).Expect(1);

        Assert.Equal(["line1", "line2", "line3", "line4", "line5", "line6", "line8", "good"], run.Json.Select(article => article.Text("id")));
        var messages = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Collection(
            messages,
            empty => AssertNames(empty, "empty.txt: is empty"),
            binary => AssertNames(binary, "binary.txt: has NUL bytes"),
            german => AssertNames(german, "german.txt: seems to be in German"),
            broken => AssertNames(broken, "lines.jsonl:7: is no valid JSON"),
            missing => AssertNames(missing, "missing.txt: there is no such file"));
    }

    [Fact]
    public async Task Ingest_BadAmongGood_TakesTheOthersInAndKeepsTheLedgerWhole()
    {
        var run = (await Cli.RunAsync(
            "ingest",
            _folder.Write("empty.txt", string.Empty),
            _folder.Write("dates.jsonl", """
                {"id":"wrong","language":"en","published":"2025-13-40","text":"Russian troops captured Toretsk on Thursday."}
                {"id":"right","language":"en","published":"2025-02-07","text":"Russian troops captured Toretsk on Thursday."}
                """),
            _folder["missing.txt"],
            _folder.Write("good.txt", Reports.Toretsk),
            "--db",
            _folder["war.db"])).Expect(1);

        AssertNames(run.Error, "empty.txt: is empty");
        AssertNames(run.Error, "dates.jsonl:1: has a bad 'published': '2025-13-40' is no date");
        AssertNames(run.Error, "missing.txt: there is no such file");
        Assert.Contains("whole. 3 entries;", (await Cli.RunAsync("verify", "--db", _folder["war.db"])).Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_NothingReadable_DoesNothing()
    {
        var run = (await Cli.RunAsync("read", _folder["missing.txt"])).Expect(2);

        AssertNames(run.Error, "missing.txt: there is no such file");
    }

    [Fact]
    public async Task Read_NoSuchDay_DoesNothing()
    {
        var run = (await Cli.RunAsync("read", _folder.Write("report.txt", Reports.Toretsk), "--published", "2025-13-40")).Expect(2);

        AssertNames(run.Error, "'2025-13-40' is no date");
        Assert.DoesNotContain("Parameter", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Parse_MissingConllu_IsNamedAndTheOtherAnnotated()
    {
        var run = (await Cli.RunAsync(
            "parse", "--input", "conllu", "--lang", "en", _folder["missing.conllu"], _folder.Write("given.conllu", Reports.Conllu))).Expect(1);

        AssertNames(run.Error, "missing.conllu: ");
        Assert.Contains("# sent_id = one", run.Lines);
    }

    [Fact]
    public async Task Extract_TheatreWithUnknownSide_DoesNothing()
    {
        var theatre = _folder.Write(
            "war.json",
            """
            {
              "id": "war", "name": "A war",
              "sides": [{ "code": "A", "name": "Aland" }, { "code": "B", "name": "Beland" }],
              "actors": [{ "name": "Third Army", "kind": "unit", "side": "C" }]
            }
            """);

        var run = (await Cli.RunAsync("extract", _folder.Write("report.txt", Reports.Toretsk), "--theatre", theatre)).Expect(2);

        AssertNames(run.Error, "war.json: actor 'Third Army': side 'C' is none of A, B.");
    }

    [Fact]
    public async Task Extract_UnknownTheatre_ListsTheKnown()
    {
        var run = (await Cli.RunAsync("extract", _folder.Write("report.txt", Reports.Toretsk), "--theatre", "atlantis")).Expect(2);

        AssertNames(run.Error, "There is no theatre 'atlantis'. Known: ");
        Assert.Contains("ukraine", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_TextFileAsLedger_IsRefusedAndLeftAlone()
    {
        var foreign = _folder.Write("notes.db", "Not a ledger at all.\n");

        var run = (await Cli.RunAsync("verify", "--db", foreign)).Expect(2);
        var ingest = (await Cli.RunAsync("ingest", _folder.Write("report.txt", Reports.Toretsk), "--db", foreign)).Expect(2);

        AssertNames(run.Error, "notes.db' is no ledger");
        AssertNames(ingest.Error, "notes.db' is no ledger");
        Assert.Equal("Not a ledger at all.\n", await File.ReadAllTextAsync(foreign));
    }

    [Fact]
    public async Task Place_MissingLedger_IsNotMade()
    {
        var run = (await Cli.RunAsync("place", "Toretsk", "--db", _folder["none.db"])).Expect(2);

        AssertNames(run.Error, "none.db");
        Assert.False(File.Exists(_folder["none.db"]));
    }

    private static void AssertNames(string message, string what) => Assert.Contains(what, message, StringComparison.Ordinal);
}
