using System.Runtime.CompilerServices;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Storage;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Testing.Ledgers;

/// <summary>A ledger that lives as long as the object. It keeps the documents that the others keep, so that it passes the same suite.</summary>
/// <remarks>Thread-safe. Closing it does nothing, so that one may be opened again.</remarks>
public sealed class MemoryLedger : ILedger
{
    private readonly List<(ArticleEntry Entry, Digest Content, Digest Hash, DateTimeOffset Recorded)> _entries = [];
    private readonly List<(Intake Intake, ArticleId Article, DateTimeOffset Recorded)> _intakes = [];
    private readonly Lock _lock = new();
    private int _indexed;

    /// <inheritdoc/>
    public Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<ArticleEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var readings = entries.Select(StoredReading.Of).ToArray();
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<AppendOutcome>>([.. entries.Zip(readings, Append)]);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var entry in Newest())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public Task<ArticleEntry?> FindAsync(ArticleId article, CancellationToken cancellationToken)
        => Task.FromResult(Newest().FirstOrDefault(entry => entry.Article.Id == article));

    /// <inheritdoc/>
    public Task<IReadOnlySet<Digest>> ReadIntakesAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlySet<Digest>>(_intakes.Select(kept => kept.Intake.Key).ToHashSet());
        }
    }

    /// <inheritdoc/>
    public Task<Original?> FindOriginalAsync(ArticleId article, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(_intakes.LastOrDefault(kept => kept.Article == article).Intake?.Original);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Original> ReadOriginalsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        Original[] newest;
        lock (_lock)
        {
            newest = [.. _intakes.Select((kept, number) => (kept, number)).GroupBy(pair => pair.kept.Article).Select(group => group.Last()).OrderBy(pair => pair.number).Select(pair => pair.kept.Intake.Original)];
        }

        foreach (var original in newest)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return original;
        }
    }

    /// <inheritdoc/>
    public Task<LedgerStatistics> MeasureAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(new LedgerStatistics(
                _entries.Count,
                _entries.Count == 0 ? "" : _entries[^1].Hash.ToString(),
                _entries.Count == 0 ? null : _entries[^1].Recorded,
                _entries.Select(entry => entry.Entry.Article.Id).Distinct().Count(),
                _entries.Sum(entry => entry.Entry.Claims.Count),
                _entries.Select(entry => entry.Entry.Article.Text).Distinct(StringComparer.Ordinal).Count(),
                _intakes.Select(kept => Digest.Of(kept.Intake.Original.Bytes.Span)).Distinct().Count(),
                _intakes.Count,
                0,
                0));
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEntry> ReadHistoryAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        RecordedEntry[] history;
        lock (_lock)
        {
            history = [.. _entries.Select((entry, i) => new RecordedEntry(i + 1, entry.Hash, entry.Recorded, entry.Entry))];
        }

        foreach (var entry in history.Where(entry => entry.Sequence > after))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedIntake> ReadIntakeHistoryAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        RecordedIntake[] history;
        lock (_lock)
        {
            history = [.. _intakes.Select(kept => new RecordedIntake(kept.Article, kept.Recorded, kept.Intake))];
        }

        foreach (var intake in history)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return intake;
        }
    }

    /// <inheritdoc/>
    public Task TakeOverAsync(IReadOnlyList<RecordedEntry> entries, IReadOnlyList<RecordedIntake> intakes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(intakes);
        lock (_lock)
        {
            var (last, hash) = _entries.Count == 0 ? (0, HashChain.Start) : (_entries.Count, _entries[^1].Hash);
            foreach (var (recorded, entry, _) in TakenOver.Follow([.. entries.Select(entry => (entry, PreparedEntry.Of(entry.Entry)))], last, hash, "in memory"))
            {
                _entries.Add((entry.Reading.ToEntry(entry.Entry.Article.Text), entry.Reading.Content, recorded.Hash, recorded.Recorded));
            }

            foreach (var intake in intakes.Where(intake => !_intakes.Exists(kept => kept.Intake.Key == intake.Intake.Key)))
            {
                _intakes.Add((intake.Intake, intake.Article, intake.Recorded));
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task IndexAsync(Action<long>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            _indexed = _entries.Count;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <remarks>Looks at everything, so that the others have something to be compared with.</remarks>
    public Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate();
        var (words, source) = (SearchTerms.Parse(query.Words), SearchTerms.Parse(query.Source));
        var found = Indexed(out var behind)
            .SelectMany(reading => query.Scope == SearchScope.Articles
                ? HasAll(reading.Rows.Words, words) && (!query.AsksOfClaims || reading.Rows.Claims.Any(claim => Fits(query, claim, source))) ? [new SearchHit(reading.Rows.Key, reading.Entry.Article, null)] : []
                : reading.Rows.Claims.Where(claim => HasAll(claim.Words, words) && Fits(query, claim, source)).Select(claim => new SearchHit(claim.Key, reading.Entry.Article, reading.Entry.Claims[claim.Key.Claim])))
            .Where(hit => hit.Key.Value < query.Above && hit.Key.Value >= query.Lowest)
            .OrderByDescending(hit => hit.Key.Value)
            .Take(query.Limit + 1)
            .ToList();
        return Task.FromResult(new SearchPage([.. found.Take(query.Limit)], found.Count > query.Limit ? found[query.Limit - 1].Key : null, behind));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchedPlace>> FindPlacesAsync(BoundingBox? within, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<SearchedPlace>>(
        [
            .. Indexed(out _).SelectMany(reading => reading.Rows.Claims).Where(claim => claim.Place is not null)
                .GroupBy(claim => claim.Place!.Id)
                .Select(claims => new SearchedPlace(claims.MaxBy(claim => (claim.Key.Entry, claim.Key.Claim))!.Place!, claims.Count())) // No group is empty.
                .Where(place => within is not { } box || box.Contains(place.Place.Location))
                .OrderBy(place => place.Place.Id),
        ]);

    /// <inheritdoc/>
    public Task<Verification> VerifyAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(new Verification(_entries.Count, _entries.Count == 0 ? "" : _entries[^1].Hash.ToString(), null));
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private (ArticleEntry Entry, SearchRows Rows)[] Indexed(out long behind)
    {
        lock (_lock)
        {
            behind = _entries.Count - _indexed;
            return [.. _entries.Take(_indexed).Select((entry, i) => (entry.Entry, Rows: SearchRows.Of(i + 1, entry.Entry))).GroupBy(pair => pair.Rows.Article).Select(readings => readings.Last())];
        }
    }

    private static bool HasAll(string words, IReadOnlyList<SearchTerm> terms)
    {
        var all = words.Split(' ');
        return terms.All(term => term.In(all).Any());
    }

    private static bool Fits(SearchQuery query, SearchClaimRow claim, IReadOnlyList<SearchTerm> source)
        => (query.Places is not { } places || (claim.Place is { } place && places.Contains(place.Id)))
        && (query.Sides.Count == 0 || query.Sides.Any(side => side.Value == claim.Side))
        && (query.Types.Count == 0 || query.Types.Contains((ClaimType)claim.Type))
        && (query.Factualities.Count == 0 || query.Factualities.Contains((Factuality)claim.Factuality))
        && HasAll(claim.Source, source);

    private AppendOutcome Append(ArticleEntry entry, StoredReading reading)
    {
        if (entry.Intake is { } intake && !_intakes.Exists(kept => kept.Intake.Key == intake.Key))
        {
            _intakes.Add((intake, entry.Article.Id, DateTimeOffset.UnixEpoch));
        }

        var known = _entries.Where(other => other.Entry.Article.Id == entry.Article.Id).ToArray();
        if (known.Any(other => other.Content == reading.Content))
        {
            return AppendOutcome.AlreadyThere;
        }

        var previous = _entries.Count == 0 ? HashChain.Start : _entries[^1].Hash;
        var hash = HashChain.Next(previous, _entries.Count + 1, EntryKind.Reading, reading.Content);
        _entries.Add((reading.ToEntry(entry.Article.Text), reading.Content, hash, DateTimeOffset.UnixEpoch));
        return known.Length == 0 ? AppendOutcome.Appended : AppendOutcome.AppendedAsNewReading;
    }

    private ArticleEntry[] Newest()
    {
        lock (_lock)
        {
            return [.. _entries.Select(entry => entry.Entry).GroupBy(entry => entry.Article.Id).Select(readings => readings.Last()).OrderBy(entry => entry.Article.Id)];
        }
    }
}
