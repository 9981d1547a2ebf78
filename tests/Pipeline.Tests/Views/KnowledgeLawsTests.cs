using Ledgerline.Ledger;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Pipeline.Tests.Views;

/// <summary>What holds for questions about any day as they could have been answered on any other, whatever the ledger holds.</summary>
public sealed class KnowledgeLawsTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Day First = new(2025, 1, 1);
    private readonly ReportPipeline _pipeline = ReportPipeline.Open(ProgramFiles.In(Repository.Root), "ukraine");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    public void Dispose() => _pipeline.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task AsOf_LaterDay_KnowsAllThatTheEarlierDayKnew(int seed)
    {
        var view = await ViewAsync(Entries(seed));
        foreach (var place in await PlacesAsync(view))
        {
            var known = new HashSet<ClaimId>();
            for (var day = First.AddDays(-1); day <= First.AddDays(31); day = day.AddDays(4))
            {
                var claims = (await view.DossierAsync(place, First.AddDays(20), day, None)).Claims.Select(claim => claim.Id).ToHashSet();
                Assert.Superset(known, claims);
                known = claims;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task AsOf_LastDayOfPublication_AnswersAsNow(int seed)
    {
        var entries = Entries(seed);
        var view = await ViewAsync(entries);
        var last = entries.Max(entry => entry.Article.Published.Day!.Value); // All are dated.
        foreach (var on in new[] { First.AddDays(5), First.AddDays(15), last })
        {
            Assert.Equal(Statuses(await view.ControlAsync(on, null, null, None)), Statuses(await view.ControlAsync(on, last, null, None)));
            Assert.Equal(Statuses(await view.ControlAsync(on, null, null, None)), Statuses(await view.ControlAsync(on, last.AddDays(100), null, None)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task AsOf_BeforeAnythingWasPublished_KnowsNothing(int seed)
        => Assert.Empty(await (await ViewAsync(Entries(seed))).ControlAsync(First.AddDays(10), First.AddDays(-1), null, None));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Arrival_InAnyOrderAndAnyBatches_GivesTheSameAnswers(int seed)
    {
        var entries = Entries(seed);
        var random = new Random(seed);
        var one = await ViewAsync(entries);
        var other = await ViewAsync([.. entries.OrderBy(_ => random.Next())], batch: 3);
        foreach (Day? asOf in new Day?[] { null, First.AddDays(9), First.AddDays(25) })
        {
            Assert.Equal(Statuses(await one.ControlAsync(First.AddDays(22), asOf, null, None)), Statuses(await other.ControlAsync(First.AddDays(22), asOf, null, None)));
        }

        Assert.Equal((await one.OriginsAsync(null, None)).Select(Describe), (await other.OriginsAsync(null, None)).Select(Describe));
        Assert.Equal(await one.StoriesAsync(None), await other.StoriesAsync(None));

        static string Describe(Origin origin) => $"{origin.Id} {origin.First} {string.Join(',', origin.Articles)} {string.Join(',', origin.Claims)}";
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Article_ReadAnew_TellsOnlyWhatItsNewestReadingSays(int seed)
    {
        var entries = Entries(seed);
        await using var ledger = new MemoryLedger();
        await ledger.AppendAsync(entries, None);
        var corrected = entries.Select((entry, i) => i % 3 == 0 ? entry with { Claims = [] } : entry).ToList();
        await ledger.AppendAsync(corrected, None);
        var direct = await ViewAsync(corrected);
        Assert.Equal(
            Statuses(await direct.ControlAsync(First.AddDays(20), null, null, None)), Statuses(await _pipeline.View(ledger).ControlAsync(First.AddDays(20), null, null, None)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Notes_OfALaterDay_ChangeNothingThatWasKnownBefore(int seed)
    {
        var entries = Entries(seed);
        var (plain, noted) = (await ViewAsync(entries), await LedgerAsync(entries));
        var day = First.AddDays(15);
        await noted.NoteAsync(
        [
            .. entries.Take(8).SelectMany(entry => entry.Claims.Take(1)).Select((claim, i) => new Review(
                claim.Article, claim.Id, i % 2 == 0 ? ReviewDecision.Reject : ReviewDecision.Correct, i % 2 == 0 ? null : new ClaimCorrection { Type = ClaimType.Withdraws }, "desk", "why", day)),
            .. entries.Skip(8).Take(4).Select(entry => new Withdrawal(entry.Article.Id, "desk", "retracted", day)),
        ], None);
        var view = _pipeline.View(noted);
        Assert.Equal(Statuses(await plain.ControlAsync(First.AddDays(20), day.AddDays(-1), null, None)), Statuses(await view.ControlAsync(First.AddDays(20), day.AddDays(-1), null, None)));

        // From then on it is as if the corrected had been read, and the rest never.
        var by = await ViewAsync([.. entries.Select((entry, i) => entry with
        {
            Claims = i is >= 8 and < 12 ? [] : [.. entry.Claims.Select((claim, n) => n > 0 || i >= 8 ? claim : i % 2 == 0 ? null : claim with { Type = ClaimType.Withdraws }).OfType<Claim>()],
        })]);
        Assert.Equal(Statuses(await by.ControlAsync(First.AddDays(20), null, null, None)), Statuses(await view.ControlAsync(First.AddDays(20), null, null, None)));
        Assert.Equal(Statuses(await by.ControlAsync(First.AddDays(20), First.AddDays(40), null, None)), Statuses(await view.ControlAsync(First.AddDays(20), First.AddDays(40), null, None)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Update_OfAnArticle_IsKnownFromItsDayOn(int seed)
    {
        var entries = Entries(seed);
        var day = First.AddDays(29);
        var updated = entries.Select(entry => entry with
        {
            Article = entry.Article with { Text = entry.Article.Text + " Updated.", Updated = PublicationDate.On(day, TimePrecision.Day, DateBasis.Metadata) },
            Claims = [],
        }).ToList();
        var ledger = await LedgerAsync([.. entries, .. updated]);
        var (before, view) = (await ViewAsync(entries), _pipeline.View(ledger));
        Assert.Equal(Statuses(await before.ControlAsync(day, day.AddDays(-1), null, None)), Statuses(await view.ControlAsync(day, day.AddDays(-1), null, None)));
        Assert.Empty(await view.ControlAsync(day, day, null, None));
        Assert.Empty(await view.ControlAsync(day, null, null, None));
    }

    // Dated reports of one month, about few places, so that they meet.
    private static ArticleEntry[] Entries(int seed)
    {
        var generator = new EntryGenerator(seed);
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 24).Select(i =>
        {
            var entry = generator.Next($"report-{i:00}", claims: 1 + (i % 4), mentions: 1);
            var published = First.AddDays(random.Next(28));
            return entry with
            {
                Article = entry.Article with { Published = PublicationDate.On(published, TimePrecision.Day, DateBasis.Given) },
                Claims = [.. entry.Claims.Select(claim => claim with
                {
                    Place = claim.Place with { Place = Town(random.Next(4)) },
                    Said = DayRange.Of(published),
                    Time = random.Next(3) == 0 ? DayRange.Of(published.AddDays(-random.Next(5))) : null,
                })],
            };
        })];
    }

    private static Place Town(int number) => new()
    {
        Id = new PlaceId($"geonames:{700_000 + number}"),
        Name = $"Town {number}",
        Kind = PlaceKind.Settlement,
        Location = new Coordinate(48 + number, 37),
        Country = "UA",
        Admin = "UA",
    };

    private static IEnumerable<string> Statuses(IReadOnlyList<PlaceSummary> summaries)
        => summaries.Select(summary => $"{summary.Status.Place.Id} {summary.Status.Status} {string.Join(' ', summary.Status.Probability.OrderBy(side => side.Key.ToString(), StringComparer.Ordinal).Select(side => $"{side.Key}={side.Value.Value:R}"))} {summary.Origins} {summary.LastClaim}");

    private static async Task<IReadOnlyList<Place>> PlacesAsync(ILedgerView view)
        => [.. (await view.ControlAsync(First.AddDays(30), null, null, None)).Select(summary => summary.Status.Place)];

    private static async Task<MemoryLedger> LedgerAsync(IReadOnlyList<ArticleEntry> entries, int batch = 100)
    {
        var ledger = new MemoryLedger();
        foreach (var part in entries.Chunk(batch))
        {
            await ledger.AppendAsync(part, None);
        }

        return ledger;
    }

    private async Task<ILedgerView> ViewAsync(IReadOnlyList<ArticleEntry> entries, int batch = 100) => _pipeline.View(await LedgerAsync(entries, batch));
}
