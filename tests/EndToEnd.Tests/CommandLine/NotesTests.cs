using System.Text.Json;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>Reviews, withdrawals, removals, statuses on record and proofs, each in a ledger of its own.</summary>
public sealed class NotesTests : IAsyncLifetime
{
    private readonly WorkFolder _folder = new();

    private string Db => _folder["war.db"];

    public async ValueTask InitializeAsync()
        => (await Cli.RunAsync("ingest", _folder.Write("reports.jsonl", Reports.Lines), "--db", Db)).Expect(0);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Review_RejectedClaim_WeighsNothingFromItsDayOn()
    {
        var before = await DossierAsync("2025-02-09");
        var claim = await ClaimOfAsync("first", "captures");
        var review = (await Cli.RunAsync("review", "first", claim, "reject", "--by", "night desk", "--reason", "a headline of 2023", "--on", "2025-02-08", "--db", Db)).Expect(0);
        var after = await DossierAsync("2025-02-09");
        var earlier = await DossierAsync("2025-02-07");

        Assert.Matches("^Entry 4: reject “.*”, counts from 2025-02-08.$", review.Output.Trim());
        Assert.Contains(claim, Evidence(before));
        Assert.DoesNotContain(claim, Evidence(after));
        Assert.Contains(claim, Evidence(earlier));
        var noted = Assert.Single(after.GetProperty("noted").EnumerateArray());
        Assert.Equal((claim, false, "night desk"), (noted.Text("claim"), noted.GetProperty("counts").GetBoolean(), noted.GetProperty("note").Text("by")));
        Assert.Empty(earlier.GetProperty("noted").EnumerateArray());
        Assert.Contains("rejected and weighs nothing by night desk on 2025-02-08", (await Cli.RunAsync("place", "Toretsk", "--on", "2025-02-09", "--db", Db)).Expect(0).Output, StringComparison.Ordinal);
        Assert.Contains("4 entries", (await Cli.RunAsync("verify", "--db", Db)).Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_CorrectedClaim_WeighsAsCorrected()
    {
        var claim = await ClaimOfAsync("first", "captures");
        (await Cli.RunAsync("review", "first", claim, "correct", "--type", "advances", "--factuality", "ps+", "--by", "desk", "--reason", "near it", "--on", "2025-02-08", "--db", Db)).Expect(0);
        var evidence = (await DossierAsync("2025-02-09")).GetProperty("evidence").EnumerateArray().Single(each => each.Text("claim") == claim);

        Assert.StartsWith("advances", evidence.Text("reason"), StringComparison.Ordinal);
        Assert.Contains("PS+", evidence.Text("reason"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no article 'nobody'", "nobody", "x", "reject")]
    [InlineData("has no claim 'x'. It has: ", "first", "x", "reject")]
    [InlineData("Say what is corrected", "first", "x", "correct")]
    [InlineData("go with 'correct', not with 'accept'", "first", "x", "accept", "--type", "captures")]
    [InlineData("there is no 'conquers'. Give one of: ", "first", "x", "correct", "--type", "conquers")]
    [InlineData("has no side 'XX'. Give one of: ", "first", "x", "correct", "--agent", "XX")]
    [InlineData("No place is called", "first", "x", "correct", "--place", "Qqqqzzzzxxxx")]
    public async Task Review_OfWhatIsNotThere_SaysWhatIs(string message, params string[] arguments)
        => Assert.Contains(message, (await Cli.RunAsync(["review", .. arguments, "--by", "desk", "--reason", "why", "--db", Db])).Expect(2).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Withdraw_AnArticle_ItsClaimsWeighNothingFromThatDayOn()
    {
        (await Cli.RunAsync("ledger", "withdraw", "first", "--by", "desk", "--reason", "retracted", "--on", "2025-02-09", "--db", Db)).Expect(0);

        Assert.DoesNotContain(await ClaimOfAsync("first", "captures"), Evidence(await DossierAsync("2025-02-09")));
        Assert.Contains(await ClaimOfAsync("first", "captures"), Evidence(await DossierAsync("2025-02-08")));
        Assert.Contains("withdrawn by its outlet on 2025-02-09", (await Cli.RunAsync("place", "Toretsk", "--on", "2025-02-09", "--db", Db)).Expect(0).Output, StringComparison.Ordinal);
        Assert.Equal("withdrawal", Assert.Single((await Cli.RunAsync("ledger", "notes", "--about", "first", "--db", Db)).Expect(0).Json).Text("note"));
    }

    [Fact]
    public async Task Remove_AnArticle_LeavesTheChainAndIsNotTakenInAgain()
    {
        Assert.Contains("--yes", (await Cli.RunAsync("ledger", "remove", "first", "--by", "counsel", "--reason", "court order", "--db", Db)).Expect(2).Error, StringComparison.Ordinal);
        (await Cli.RunAsync("ledger", "remove", "first", "--by", "counsel", "--reason", "court order", "--yes", "--db", Db)).Expect(0);
        var again = (await Cli.RunAsync("ingest", _folder["reports.jsonl"], "--db", Db)).Expect(0);

        Assert.Matches("had to go, not taken in again +1", again.Output);
        Assert.Equal(["second"], (await Cli.RunAsync("stories", "--db", Db)).Expect(0).Json.Select(story => story.Text("article")));
        Assert.Contains("whole. 4 entries", (await Cli.RunAsync("verify", "--db", Db)).Expect(0).Output, StringComparison.Ordinal);
        Assert.Contains("or has none any more", (await Cli.RunAsync("ledger", "remove", "first", "--by", "counsel", "--reason", "court order", "--yes", "--db", Db)).Expect(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ADay_PutsStatusesWithEvidenceAndToolsOnRecord()
    {
        (await Cli.RunAsync("ledger", "publish", "--on", "2025-02-09", "--db", Db)).Expect(0);
        var notes = (await Cli.RunAsync("ledger", "notes", "--db", Db)).Expect(0).Json;
        var control = (await Cli.RunAsync("control", "--on", "2025-02-09", "--db", Db)).Expect(0).Json;

        var tools = Assert.Single(notes, note => note.Text("note") == "tools").GetProperty("tools").EnumerateArray().Select(tool => tool.Text("name")).ToList();
        Assert.Superset(new HashSet<string> { "program", "models/en.model", "gazetteer", "lexicons", "theatre", "weights" }, tools.ToHashSet());
        var statuses = notes.Where(note => note.Text("note") == "status").Select(note => note.GetProperty("status")).ToList();
        Assert.Equal(control.Select(row => row.GetProperty("place").Text("id")), statuses.Select(status => status.GetProperty("place").Text("id")));
        Assert.Equal(control.Select(row => row.Text("status")), statuses.Select(status => status.Text("status")));
        Assert.All(statuses.Where(status => status.Text("status") != "unknown"), status => Assert.NotEmpty(status.GetProperty("evidence").EnumerateArray()));
        (await Cli.RunAsync("verify", "--db", Db)).Expect(0);
    }

    [Fact]
    public async Task Prove_EntriesAndGrowth_IsCheckedWithTheRootAlone()
    {
        var older = (await Cli.RunAsync("ledger", "head", "--db", Db)).Expect(0).Output.Split(' ', StringSplitOptions.TrimEntries);
        (await Cli.RunAsync("ledger", "withdraw", "first", "--by", "desk", "--reason", "retracted", "--on", "2025-02-09", "--db", Db)).Expect(0);
        var newer = (await Cli.RunAsync("ledger", "head", "--db", Db)).Expect(0).Output.Split(' ', StringSplitOptions.TrimEntries);
        var inclusion = Assert.Single((await Cli.RunAsync("ledger", "prove", "2", "--db", Db)).Expect(0).Json);
        var growth = Assert.Single((await Cli.RunAsync("ledger", "prove", "--since", older[1], "--db", Db)).Expect(0).Json);

        Assert.Equal((newer[2], older[2]), (inclusion.Text("root"), growth.Text("hash")));
        Assert.True(MerkleTree.Includes(2, Hash(inclusion.Text("hash")), 4, Hash(newer[2]), Proof(inclusion)));
        Assert.True(MerkleTree.Continues(3, Hash(older[2]), 4, Hash(newer[2]), Proof(growth)));
        Assert.Contains("there is no 99", (await Cli.RunAsync("ledger", "prove", "99", "--db", Db)).Expect(2).Error, StringComparison.Ordinal);
        Assert.Contains("Give the number", (await Cli.RunAsync("ledger", "prove", "--db", Db)).Expect(2).Error, StringComparison.Ordinal);
    }

    private static Digest Hash(string text) => Digest.TryParse(text, out var hash) ? hash : throw new InvalidDataException(text);

    private static List<Digest> Proof(JsonElement json) => [.. json.GetProperty("proof").EnumerateArray().Select(hash => Hash(hash.GetString()!))]; // It is a list of strings.

    private static List<string> Evidence(JsonElement dossier) => [.. dossier.GetProperty("evidence").EnumerateArray().Select(each => each.Text("claim"))];

    private async Task<JsonElement> DossierAsync(string asOf)
        => Assert.Single((await Cli.RunAsync("place", "Toretsk", "--on", "2025-02-09", "--as-of", asOf, "--format", "json", "--db", Db)).Expect(0).Json);

    private async Task<string> ClaimOfAsync(string article, string type)
        => (await Cli.RunAsync("extract", _folder["reports.jsonl"])).Expect(0).Json.First(claim => claim.Text("article") == article && claim.Text("type") == type).Text("claim");
}
