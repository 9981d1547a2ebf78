using System.Runtime.CompilerServices;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Testing.Ledgers;

/// <summary>A ledger that lives as long as the object. It keeps the documents that the others keep, so that it passes the same suite.</summary>
/// <remarks>Thread-safe. Closing it does nothing, so that one may be opened again.</remarks>
public sealed class MemoryLedger : ILedger
{
    private readonly List<(ArticleEntry Entry, Digest Content, Digest Hash)> _entries = [];
    private readonly List<(Intake Intake, ArticleId Article)> _intakes = [];
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
            _intakes.Add((intake, entry.Article.Id));
        }

        var known = _entries.Where(other => other.Entry.Article.Id == entry.Article.Id).ToArray();
        if (known.Any(other => other.Content == reading.Content))
        {
            return AppendOutcome.AlreadyThere;
        }

        var previous = _entries.Count == 0 ? HashChain.Start : _entries[^1].Hash;
        var hash = HashChain.Next(previous, _entries.Count + 1, EntryKind.Reading, reading.Content);
        _entries.Add((reading.ToEntry(entry.Article.Text), reading.Content, hash));
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
