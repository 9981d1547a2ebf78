using System.Runtime.CompilerServices;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Storage;
using Ledgerline.Records;

namespace Ledgerline.Testing.Ledgers;

/// <summary>A ledger that lives as long as the object. It keeps the documents that the others keep, so that it passes the same suite.</summary>
/// <remarks>Thread-safe. Closing it does nothing, so that one may be opened again.</remarks>
public sealed class MemoryLedger : ILedger
{
    private readonly List<(ArticleEntry Entry, Digest Content, Digest Hash, DateTimeOffset Recorded)> _entries = [];
    private readonly List<(Intake Intake, ArticleId Article, DateTimeOffset Recorded)> _intakes = [];
    private readonly Lock _lock = new();

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
    public Task<Verification> VerifyAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(new Verification(_entries.Count, _entries.Count == 0 ? "" : _entries[^1].Hash.ToString(), null));
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

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
