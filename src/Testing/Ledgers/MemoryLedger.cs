using System.Runtime.CompilerServices;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Storage;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Testing.Ledgers;

/// <summary>A ledger that lives as long as the object. It keeps the documents that the others keep, so that it passes the same suite.</summary>
/// <remarks>Thread-safe. Closing it does nothing, so that one may be opened again.</remarks>
public sealed class MemoryLedger : ILedger
{
    private readonly List<RecordedEntry> _entries = [];
    private readonly List<RemovedReading> _removed = [];
    private readonly List<(Intake Intake, ArticleId Article, DateTimeOffset Recorded)> _intakes = [];
    private readonly Lock _lock = new();
    private int _indexed;

    /// <inheritdoc/>
    public Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<ArticleEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var prepared = entries.Select(PreparedEntry.Of).ToArray();
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<AppendOutcome>>([.. entries.Zip(prepared, Append)]);
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
                Readings().Select(reading => reading.Article.Id).Distinct().Count(),
                Readings().Sum(reading => reading.Claims.Count),
                Readings().Select(reading => reading.Article.Text).Distinct(StringComparer.Ordinal).Count(),
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
            history = [.. _entries];
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
            foreach (var (recorded, entry, _) in TakenOver.Follow([.. entries.Select(entry => (entry, PreparedEntry.Of(entry)))], last, hash, "in memory"))
            {
                _entries.Add(recorded);
                if (entry.Note is Removal removal)
                {
                    Remove(removal);
                }
            }

            foreach (var intake in intakes.Where(intake => !_intakes.Exists(kept => kept.Intake.Key == intake.Intake.Key)))
            {
                _intakes.Add((intake.Intake, intake.Article, intake.Recorded));
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<long>> NoteAsync(IReadOnlyList<Note> notes, CancellationToken cancellationToken)
    {
        var prepared = PreparedEntry.OfNotes(notes);
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<long>>([.. prepared.Select(note => note.Kind == EntryKind.Tools && _entries.LastOrDefault(other => other.Kind == EntryKind.Tools) is { } last && last.Content == note.Content ? last.Sequence : Add(note, null))]);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedNote> ReadNotesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in ReadHistoryAsync(0, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Note is { } note)
            {
                yield return new RecordedNote(entry.Sequence, entry.Recorded, note);
            }
        }
    }

    /// <inheritdoc/>
    public Task<Removal?> RemoveAsync(ArticleId article, string by, string reason, Day on, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var articles = new HashSet<ArticleId> { article };
            var readings = new List<RecordedEntry>();
            for (var before = -1; before < readings.Count;)
            {
                before = readings.Count;
                var texts = readings.Select(entry => entry.Reading!.Article.Text).ToHashSet(StringComparer.Ordinal); // Readings alone are among them.
                readings = [.. _entries.Where(entry => entry.Reading is { } reading && (articles.Contains(reading.Article.Id) || texts.Contains(reading.Article.Text)))];
                articles.UnionWith(readings.Select(entry => entry.Reading!.Article.Id)); // As above.
            }

            if (readings.Count == 0)
            {
                return Task.FromResult<Removal?>(null);
            }

            var removal = new Removal(article, [.. readings.Select(entry => new RemovedReading(entry.Sequence, entry.Reading!.Article.Id, Digest.OfText(entry.Reading.Article.Text)))], by, reason, on); // As above.
            Add(PreparedEntry.Of(removal), null);
            Remove(removal);
            return Task.FromResult<Removal?>(removal);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Digest> ReadHashesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in ReadHistoryAsync(0, cancellationToken).ConfigureAwait(false))
        {
            yield return entry.Hash;
        }
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
            return [.. _entries.Take(_indexed).Where(entry => entry.Reading is not null)
                .Select(entry => (Entry: entry.Reading!, Rows: SearchRows.Of(entry.Sequence, entry.Reading!))) // The others were left out.
                .GroupBy(pair => pair.Rows.Article).Select(readings => readings.Last())];
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

    private AppendOutcome Append(ArticleEntry entry, PreparedEntry prepared)
    {
        if (_removed.Exists(removed => removed.Article == entry.Article.Id || removed.Text == prepared.TextHash))
        {
            return AppendOutcome.Removed;
        }

        if (entry.Intake is { } intake && !_intakes.Exists(kept => kept.Intake.Key == intake.Key))
        {
            _intakes.Add((intake, entry.Article.Id, DateTimeOffset.UnixEpoch));
        }

        var known = _entries.Where(other => other.Kind == EntryKind.Reading && other.Subject == prepared.Subject).ToArray();
        if (known.Any(other => other.Content == prepared.Content))
        {
            return AppendOutcome.AlreadyThere;
        }

        if (prepared.MadeBy is { } made && PreparedEntry.Of(made) is var tools && _entries.LastOrDefault(other => other.Kind == EntryKind.Tools)?.Content != tools.Content)
        {
            Add(tools, null);
        }

        Add(prepared, StoredReading.Of(entry).ToEntry(entry.Article.Text));
        return known.Length == 0 ? AppendOutcome.Appended : AppendOutcome.AppendedAsNewReading;
    }

    private long Add(PreparedEntry entry, ArticleEntry? reading)
    {
        var hash = HashChain.Next(_entries.Count == 0 ? HashChain.Start : _entries[^1].Hash, _entries.Count + 1, entry.Kind, entry.Content);
        _entries.Add(new RecordedEntry(_entries.Count + 1, entry.Kind, entry.Subject, entry.Content, hash, DateTimeOffset.UnixEpoch, reading, entry.Note));
        return _entries.Count;
    }

    private void Remove(Removal removal)
    {
        _removed.AddRange(removal.Readings);
        foreach (var reading in removal.Readings)
        {
            _entries[(int)reading.Entry - 1] = _entries[(int)reading.Entry - 1] with { Reading = null };
        }

        _intakes.RemoveAll(kept => removal.Readings.Any(reading => reading.Article == kept.Article));
    }

    private List<ArticleEntry> Readings() => [.. _entries.Select(entry => entry.Reading).OfType<ArticleEntry>()];

    private ArticleEntry[] Newest()
    {
        lock (_lock)
        {
            return [.. Readings().GroupBy(entry => entry.Article.Id).Select(readings => readings.Last()).OrderBy(entry => entry.Article.Id)];
        }
    }
}
