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
    private readonly Dictionary<int, Knowledge> _byTurn = [];
    private LedgerHistory? _history;
    private Knowledge? _all;

    public async Task<LedgerSummary> SummariseAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(null, cancellationToken).ConfigureAwait(false);
        var days = known.Entries.Select(entry => entry.Article.Published.Day).OfType<Day>().ToList();
        return new LedgerSummary(
            rooms.Theatre,
            known.Entries.Count,
            known.Claims.Count,
            known.Places.Count,
            known.Origins.Count,
            days.Count > 0 ? days.Min() : null,
            days.Count > 0 ? days.Max() : null);
    }

    public async Task<IReadOnlyList<PlaceCandidate>> FindPlacesAsync(string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = await KnownAsync(null, cancellationToken).ConfigureAwait(false);
        return [.. rooms.PlacesCalled(name)
            .Select(found => new PlaceCandidate(found.Place, found.Score, found.MatchedName, known.About(found.Place.Id).Sum(origin => origin.Claims.Count)))
            .OrderByDescending(candidate => candidate.Claims > 0)
            .ThenByDescending(candidate => candidate.Score)];
    }

    public async Task<PlaceDossier> DossierAsync(Place place, Day on, Day? asOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        var known = await KnownAsync(asOf, cancellationToken).ConfigureAwait(false);
        var input = Question(known, place, on, asOf);
        var claims = input.Origins.SelectMany(origin => origin.Claims).ToList();
        var spans = rooms.Reconciler.Trace(input, null, on);
        return new PlaceDossier(
            rooms.Reconciler.Reconcile(input),
            [.. claims.Select(dated => dated.Claim).OrderBy(claim => Said(claim) is null).ThenBy(claim => Said(claim) ?? default).ThenBy(claim => claim.Id)],
            [.. input.Origins.Select(origin => origin.Origin)],
            claims.Count(dated => dated is { Published: null, Claim: { Time: null, Said: null } }),
            Changes(spans))
        {
            Noted = [.. known.Noted.Where(noted => noted.Claim.Place.Place?.Id == place.Id || noted.Counts?.Place.Place?.Id == place.Id)],
            Corroboration = CorroborationCounter.Count([.. input.Origins.Select(origin => (origin.Origin, (IReadOnlyList<Claim>)[.. origin.Claims.Select(dated => dated.Claim)]))], known.Articles),
        };
    }

    public async Task<IReadOnlyList<PlaceSummary>> ControlAsync(Day on, Day? asOf, BoundingBox? bounds, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(asOf, cancellationToken).ConfigureAwait(false);
        var summaries = new List<PlaceSummary>();
        foreach (var place in known.Places.Values.Where(IsMapped).OrderBy(place => place.Id))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (bounds is { } box && !box.Contains(place.Location))
            {
                continue;
            }

            var input = Question(known, place, on, asOf);
            var newest = input.Origins.SelectMany(origin => origin.Claims)
                .OrderBy(dated => Said(dated.Claim) ?? dated.Published ?? default)
                .ThenBy(dated => dated.Claim.Id)
                .Last();
            var status = rooms.Reconciler.Reconcile(input);
            summaries.Add(new PlaceSummary(status, status.Evidence.Select(evidence => evidence.Origin).Distinct().Count(), newest.Claim.Id));
        }

        return summaries;
    }

    public async Task<IReadOnlyList<Origin>> OriginsAsync(PlaceId? place, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(null, cancellationToken).ConfigureAwait(false);
        return place is { } about ? [.. known.About(about).Select(origin => origin.Origin)] : known.Origins;
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

    private static bool IsMapped(Place place) => place.Kind is PlaceKind.Settlement or PlaceKind.Facility or PlaceKind.Road;

    private static Day? Said(Claim claim) => claim.Said?.Start;

    private static List<StatusChange> Changes(IReadOnlyList<StatusSpan> spans)
    {
        var changes = new List<StatusChange>(spans.Count);
        var before = ControlStatus.Unknown;
        foreach (var span in spans)
        {
            if (span.Status != before)
            {
                changes.Add(new StatusChange(span.Start, before, span.Status, span.Probability));
            }

            before = span.Status;
        }

        return changes;
    }

    private ReconciliationInput Question(Knowledge known, Place place, Day on, Day? asOf) => new()
    {
        Place = place,
        Theatre = rooms.Theatre,
        On = on,
        AsOf = asOf ?? LastOf(known, on),
        Origins = known.About(place.Id),
        AdmitsUndated = asOf is null,
    };

    /// <summary>The day of knowledge where none was asked for: everything that the ledger has is known.</summary>
    private static Day LastOf(Knowledge known, Day on)
        => known.Entries.Select(entry => entry.Article.Published.Day).OfType<Day>().Append(on).Max();

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
            return _byTurn.TryGetValue(turns, out var known) ? known : _byTurn[turns] = Of(history, day);
        }
        finally
        {
            _gate.Release();
        }
    }

    private Knowledge Of(LedgerHistory history, Day? day)
    {
        var entries = history.AsOf(day, out var noted);
        return new Knowledge(entries, noted, rooms.Theatre, rooms.Copies, rooms.Origins);
    }
}
