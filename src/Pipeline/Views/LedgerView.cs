using Ledgerline.Ledger;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
using Ledgerline.Lineage;
using Ledgerline.Reconciliation;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Views;

/// <summary>Answers from what a ledger holds when it is first asked; what is taken in later is seen by a new view.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="rooms">What it takes to group and weigh.</param>
internal sealed class LedgerView(ILedger ledger, ReportPipeline rooms) : ILedgerView, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly KnowledgeMemory _memory = new();
    private LedgerHistory? _history;
    private Knowledge? _all;

    public async Task<LedgerSummary> SummariseAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(null, cancellationToken).ConfigureAwait(false);
        return new LedgerSummary(
            rooms.Theatre,
            known.Entries.Count,
            known.Claims,
            known.Places,
            known.Origins.Count,
            known.Entries.Min(entry => entry.Article.Published.Day),
            known.LastPublished);
    }

    public async Task<IReadOnlyList<PlaceCandidate>> FindPlacesAsync(string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = await KnownAsync(null, cancellationToken).ConfigureAwait(false);
        return [.. rooms.PlacesCalled(name)
            .Select(found => new PlaceCandidate(found.Place, found.Score, found.MatchedName, known.About(found.Place.Id)?.Origins.Sum(origin => origin.Claims.Count) ?? 0))
            .OrderByDescending(candidate => candidate.Claims > 0)
            .ThenByDescending(candidate => candidate.Score)];
    }

    public async Task<PlaceDossier> DossierAsync(Place place, Day on, Day? asOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        var known = await KnownAsync(asOf, cancellationToken).ConfigureAwait(false);
        var about = known.About(place.Id) ?? new PlaceKnowledge(place, [], rooms.Theatre, known.LastPublished, rooms.Reconciler);
        var claims = about.Origins.SelectMany(origin => origin.Claims).ToList();
        return new PlaceDossier(
            about.Weighed.StatusOn(on, asOf ?? LastOf(known, on)),
            [.. claims.Select(dated => dated.Claim).OrderBy(claim => PlaceKnowledge.Said(claim) is null).ThenBy(claim => PlaceKnowledge.Said(claim) ?? default).ThenBy(claim => claim.Id)],
            [.. about.Origins.Select(origin => origin.Origin)],
            claims.Count(dated => dated is { Published: null, Claim: { Time: null, Said: null } }),
            Changes(about.HistoryTo(on), on))
        {
            Noted = [.. known.Noted.Where(noted => noted.Claim.Place.Place?.Id == place.Id || noted.Counts?.Place.Place?.Id == place.Id)],
            Corroboration = CorroborationCounter.Count([.. about.Origins.Select(origin => (origin.Origin, (IReadOnlyList<Claim>)[.. origin.Claims.Select(dated => dated.Claim)]))], known.Articles),
        };
    }

    public async Task<IReadOnlyList<PlaceSummary>> ControlAsync(Day on, Day? asOf, BoundingBox? bounds, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(asOf, cancellationToken).ConfigureAwait(false);
        var knownOn = asOf ?? LastOf(known, on);
        return
        [
            .. known.Mapped
                .Where(about => bounds is not { } box || box.Contains(about.Place.Location))
                .AsParallel()
                .AsOrdered()
                .WithCancellation(cancellationToken)
                .Select(about => new PlaceSummary(about.Weighed.VerdictOn(on, knownOn), about.Weighed.OriginsOn(on), about.LastClaim)),
        ];
    }

    public async Task<IReadOnlyList<Origin>> OriginsAsync(PlaceId? place, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(null, cancellationToken).ConfigureAwait(false);
        return place is { } about ? [.. known.About(about)?.Origins.Select(origin => origin.Origin) ?? []] : known.Origins;
    }

    public async Task<IReadOnlyList<StoryArticle>> StoriesAsync(CancellationToken cancellationToken)
        => (await KnownAsync(null, cancellationToken).ConfigureAwait(false)).Stories;

    public async Task<IReadOnlyList<ArticleEntry>> ArticlesAsync(CancellationToken cancellationToken)
        => (await KnownAsync(null, cancellationToken).ConfigureAwait(false)).Entries;

    public async Task<IReadOnlyList<RecordedNote>> NotesAsync(ArticleId? article, CancellationToken cancellationToken)
    {
        var notes = new List<RecordedNote>();
        await foreach (var note in ledger.ReadNotesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (article is null || note.Note.IsAbout(article.Value))
            {
                notes.Add(note);
            }
        }

        return notes;
    }

    public Task<ArticleEntry?> ArticleAsync(ArticleId article, CancellationToken cancellationToken)
        => ledger.FindAsync(article, cancellationToken);

    public async Task<SearchPage> SearchAsync(SearchQuery query, Place? within, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await ledger.SearchAsync(
            within is null ? query : query with { Places = await WithinRegion.OfAsync(ledger, rooms.Places, within, cancellationToken).ConfigureAwait(false) },
            cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _gate.Dispose();

    private static List<StatusChange> Changes(IReadOnlyList<StatusSpan> spans, Day on)
    {
        var changes = new List<StatusChange>(spans.Count);
        var before = ControlStatus.Unknown;
        foreach (var span in spans.TakeWhile(span => span.Start <= on))
        {
            if (span.Status != before)
            {
                changes.Add(new StatusChange(span.Start, before, span.Status, span.Probability));
            }

            before = span.Status;
        }

        return changes;
    }

    /// <summary>The day of knowledge where none was asked for: everything that the ledger has is known.</summary>
    private static Day LastOf(Knowledge known, Day on) => known.LastPublished > on ? known.LastPublished.Value : on;

    private async Task<Knowledge> KnownAsync(Day? asOf, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var history = _history ??= await LedgerHistory.ReadAsync(ledger, cancellationToken).ConfigureAwait(false);
            if (asOf is not { } day)
            {
                return _all ??= Of(history, null);
            }

            var turns = history.TurnsUpTo(day);
            if (_memory.Find(turns) is { } kept)
            {
                return kept;
            }

            var known = Of(history, day);
            _memory.Keep(turns, known);
            return known;
        }
        finally
        {
            _gate.Release();
        }
    }

    private Knowledge Of(LedgerHistory history, Day? day)
    {
        var entries = history.AsOf(day, out var noted);
        return new Knowledge(entries, noted, rooms.Theatre, rooms.Copies, rooms.Origins, rooms.Reconciler);
    }
}
