using Ledgerline.Ledger;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Web.Tests.Sample;

/// <summary>Answers a ledger's questions from the sample world, or from the entries it is given.</summary>
internal sealed class SampleView(IReadOnlyList<ArticleEntry>? entries = null) : ILedgerView
{
    private readonly IReadOnlyList<ArticleEntry> _entries = entries ?? SampleWorld.Entries;
    private readonly IReadOnlyList<Origin> _origins = entries is null ? SampleWorld.Origins : SampleOrigins.Of(entries);

    public Exception? Failure { get; init; }

    public Task<LedgerSummary> SummariseAsync(CancellationToken cancellationToken)
    {
        var days = _entries.Select(e => e.Article.Published.Day).OfType<Day>().ToList();
        return Answer(new LedgerSummary(
            SampleWorld.Theatre,
            _entries.Count,
            _entries.Sum(e => e.Claims.Count),
            _entries.SelectMany(e => e.Claims).Select(c => c.Place.AsNamed).Distinct().Count(),
            _origins.Count,
            days.Count == 0 ? null : days.Min(),
            days.Count == 0 ? null : days.Max()));
    }

    public Task<IReadOnlyList<PlaceCandidate>> FindPlacesAsync(string name, CancellationToken cancellationToken)
        => Answer<IReadOnlyList<PlaceCandidate>>(
        [
            .. SampleWorld.Places
                .Where(p => p.Id.Value == name || p.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
                .Select(p => new PlaceCandidate(p, p.Name == name ? 1 : 0.8, p.Name == "Dunhollow" ? "Dun Hollow" : p.Name, ClaimsOf(p).Count())),
        ]);

    public Task<PlaceDossier> DossierAsync(Place place, Day on, Day? asOf, CancellationToken cancellationToken)
    {
        var claims = ClaimsOf(place).Where(x => Admitted(x.Entry, asOf)).ToList();
        var ids = claims.Select(c => c.Claim.Id).ToHashSet();
        return Answer(new PlaceDossier(
            StatusOf(place, on, asOf),
            [.. claims.Select(c => c.Claim).OrderBy(c => c.Said?.Start?.ToDateOnly() ?? DateOnly.MaxValue).ThenBy(c => c.Id)],
            [.. _origins.Where(o => o.Claims.Any(ids.Contains))],
            claims.Count(c => c.Claim.Said is null),
            HistoryOf(place, on, asOf))
        {
            Noted = [.. Notes.Select(note => note.Note).OfType<Review>().SelectMany(review => claims.Where(claim => claim.Claim.Id == review.Claim).Select(claim => new NotedClaim(claim.Claim, review, review.Of(claim.Claim))))],
            Corroboration = claims.Count == 0 ? [] : [new Corroboration { Type = ClaimType.Captures, Side = claims[0].Claim.Agent.Side, Articles = 10, Outlets = 9, Publishers = 8, Origins = 2, Unknown = 1, Interests = 1, Dissenters = 0 }],
        });
    }

    public IReadOnlyList<RecordedNote> Notes { get; init; } = [];

    public Task<IReadOnlyList<RecordedNote>> NotesAsync(ArticleId? article, CancellationToken cancellationToken)
        => Answer<IReadOnlyList<RecordedNote>>([.. Notes.Where(note => article is null || note.Note.IsAbout(article.Value))]);

    public Task<IReadOnlyList<PlaceSummary>> ControlAsync(Day on, Day? asOf, BoundingBox? bounds, CancellationToken cancellationToken)
        => Answer<IReadOnlyList<PlaceSummary>>(
        [
            .. SampleWorld.Places
                .Where(p => ClaimsOf(p).Any(c => Admitted(c.Entry, asOf)))
                .Select(p => (Status: StatusOf(p, on, asOf), Last: ClaimsOf(p).Last().Claim.Id))
                .Select(x => new PlaceSummary(x.Status, x.Status.Evidence.Count, x.Last)),
        ]);

    public Task<IReadOnlyList<Origin>> OriginsAsync(PlaceId? place, CancellationToken cancellationToken) => Answer(_origins);

    public Task<IReadOnlyList<StoryArticle>> StoriesAsync(CancellationToken cancellationToken)
        => Answer<IReadOnlyList<StoryArticle>>(
            [.. _entries.Select(e => new StoryArticle(e.Article.Id, e.Article.Id, e.Article.Id.Value == "mine-b" ? new ArticleId("mine-a") : null, 0.4))]);

    public Task<IReadOnlyList<ArticleEntry>> ArticlesAsync(CancellationToken cancellationToken) => Answer(_entries);

    public async Task<SearchPage> SearchAsync(SearchQuery query, Place? within, CancellationToken cancellationToken)
    {
        await using var ledger = new MemoryLedger();
        await ledger.AppendAsync(_entries, cancellationToken);
        await ledger.IndexAsync(null, cancellationToken);
        return await Answer(await ledger.SearchAsync(within is null ? query : query with { Places = [within.Id] }, cancellationToken));
    }

    public Task<ArticleEntry?> ArticleAsync(ArticleId article, CancellationToken cancellationToken)
        => Answer(_entries.FirstOrDefault(e => e.Article.Id == article));

    private static bool Admitted(ArticleEntry entry, Day? asOf)
        => asOf is not { } known || (entry.Article.Published.Day is { } published && published <= known);

    private IEnumerable<(ArticleEntry Entry, Claim Claim)> ClaimsOf(Place place)
        => _entries.SelectMany(e => e.Claims.Where(c => c.Place.Place?.Id == place.Id).Select(c => (e, c)));

    private PlaceStatus StatusOf(Place place, Day on, Day? asOf)
    {
        var evidence = ClaimsOf(place)
            .Where(x => Admitted(x.Entry, asOf) && x.Claim.Said?.Start is { } said && said <= on && on.DaysSince(said) < 14)
            .Where(x => x.Claim.Type is not ClaimType.Reinforces)
            .DistinctBy(x => _origins.First(o => o.Claims.Contains(x.Claim.Id)).Id)
            .Select(x => EvidenceOf(x.Claim, on))
            .OrderByDescending(e => Math.Abs(e.Weight)).ThenBy(e => e.Claim)
            .ToList();
        return SampleVerdict.Of(place, on, asOf ?? on, evidence);
    }

    private Evidence EvidenceOf(Claim claim, Day on)
    {
        var age = on.DaysSince(claim.Said!.Value.Start!.Value);
        var weight = (claim.Type == ClaimType.Advances ? 0.4 : claim.Type == ClaimType.Captures ? 2.2 : 1.6) * Math.Exp(-age / 8.0);
        return new Evidence
        {
            Origin = _origins.First(o => o.Claims.Contains(claim.Id)).Id,
            Claim = claim.Id,
            Quote = claim.Quote,
            Sources = claim.Sources,
            For = claim.Agent.Side is { } side && claim.Type is not (ClaimType.Clashes or ClaimType.Attacks) ? ControlStatus.HeldBy(side) : ControlStatus.Contested,
            Weight = weight,
            Reason = $"Type {claim.Type}, {age} days old, counted once for its origin.",
        };
    }

    private List<StatusChange> HistoryOf(Place place, Day on, Day? asOf)
    {
        var changes = new List<StatusChange>();
        var before = ControlStatus.Unknown;
        for (var day = new Day(2031, 3, 1); day <= on && day < new Day(2031, 6, 1); day = day.AddDays(1))
        {
            var status = StatusOf(place, day, asOf);
            if (status.Status != before)
            {
                changes.Add(new StatusChange(day, before, status.Status, status.Status.Holder is { } side ? status.Probability[side] : status.Contested));
                before = status.Status;
            }
        }

        return changes;
    }

    private Task<T> Answer<T>(T value) => Failure is { } failure ? Task.FromException<T>(failure) : Task.FromResult(value);
}
