using System.Runtime.CompilerServices;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Postgres.Reading;
using Ledgerline.Ledger.Postgres.Searching;
using Ledgerline.Ledger.Postgres.Writing;
using Ledgerline.Ledger.Storage;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Postgres;

/// <summary>A ledger in a schema of a PostgreSQL database (14 or newer) with PostGIS.</summary>
/// <remarks>Thread-safe. Any number of readers see what was committed when they began, and never wait; writers take turns, also across
/// machines. What <see cref="AppendAsync"/> acknowledged is on the server's disk (<c>synchronous_commit=on</c>).</remarks>
public sealed class PostgresLedger : ILedger
{
    // So many entries are one transaction of indexing: a few seconds, for which other writers wait.
    private const int IndexedAtOnce = 2000;

    private readonly LedgerDatabase _database;
    private readonly PostgresLedgerOptions _options;

    private PostgresLedger(LedgerDatabase database, PostgresLedgerOptions options) => (_database, _options) = (database, options);

    /// <summary>Whether <paramref name="address"/> is meant for this backend: <c>postgres://</c> or <c>postgresql://</c>.</summary>
    public static bool IsAddress(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The address for people to read, without the user's name and password.</summary>
    /// <exception cref="LedgerException">It is no such address.</exception>
    public static string NameOf(string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        return LedgerAddress.Parse(address).Display;
    }

    /// <summary>Opens the ledger at <paramref name="address"/>; makes its schema and tables where there are none and it may be written to.</summary>
    /// <param name="address"><c>postgres://user:password@host:port/database?schema=name</c>; the schema is <c>ledgerline</c> where left out.</param>
    /// <param name="options">The settings.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="LedgerException">The address is none, the server does not answer or refuses, the schema holds no ledger (read-only), or one
    /// that is newer than this program. Nothing was changed.</exception>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public static async Task<PostgresLedger> OpenAsync(string address, PostgresLedgerOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var parsed = LedgerAddress.Parse(address);
        parsed.Settings.Timeout = (int)Math.Ceiling(options.ConnectTimeout.TotalSeconds);
        parsed.Settings.CommandTimeout = 0; // A ledger is read and verified for as long as it takes; who waits may cancel.
        var ledger = new PostgresLedger(await LedgerDatabase.OpenAsync(parsed, options.BusyTimeout, cancellationToken).ConfigureAwait(false), options);
        try
        {
            await ledger.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return ledger;
        }
        catch
        {
            await ledger.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An entry is not sound: a quote does not stand in its text, or a span lies beyond it.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<ArticleEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        RequireWritable();
        var prepared = await Task.Run(() => PreparedEntry.OfAll(entries, PreparedEntry.Of, cancellationToken), cancellationToken).ConfigureAwait(false);
        return await _database.WriteAsync(connection => EntryWriter.AppendAsync(connection, prepared, Now(), cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await _database.GuardAsync(() => LedgerDatabase.SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        var newest = await _database.GuardAsync(() => EntryReader.NewestOfEachAsync(connection, cancellationToken)).ConfigureAwait(false);
        foreach (var page in newest.Chunk(EntryReader.PageSize))
        {
            var read = await _database.GuardAsync(() => EntryReader.ReadAsync(connection, page, cancellationToken)).ConfigureAwait(false);
            foreach (var entry in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return ToEntry(read.GetValueOrDefault(entry), entry);
            }
        }
    }

    /// <inheritdoc/>
    public Task<ArticleEntry?> FindAsync(ArticleId article, CancellationToken cancellationToken)
        => _database.ReadAsync(
            async connection =>
            {
                if (await EntryReader.NewestOfAsync(connection, article.Value, cancellationToken).ConfigureAwait(false) is not { } entry)
                {
                    return null;
                }

                var read = await EntryReader.ReadAsync(connection, [entry], cancellationToken).ConfigureAwait(false);
                return ToEntry(read.GetValueOrDefault(entry), entry);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlySet<Digest>> ReadIntakesAsync(CancellationToken cancellationToken)
        => _database.UseAsync(connection => OriginalReader.KeysAsync(connection, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Original?> FindOriginalAsync(ArticleId article, CancellationToken cancellationToken)
        => _database.UseAsync(connection => OriginalReader.NewestOfAsync(connection, article.Value, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Original> ReadOriginalsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await _database.GuardAsync(() => LedgerDatabase.SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        foreach (var intake in await _database.GuardAsync(() => OriginalReader.NewestOfEachAsync(connection, cancellationToken)).ConfigureAwait(false))
        {
            yield return await _database.GuardAsync(() => OriginalReader.OfAsync(connection, intake, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task<LedgerStatistics> MeasureAsync(CancellationToken cancellationToken)
        => _database.ReadAsync(connection => StatisticsReader.ReadAsync(connection, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEntry> ReadHistoryAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await _database.GuardAsync(() => LedgerDatabase.SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        while (await _database.GuardAsync(() => EntryReader.RowsAsync(connection, after, cancellationToken)).ConfigureAwait(false) is { Count: > 0 } rows)
        {
            var read = await _database.GuardAsync(() => EntryReader.ReadAsync(connection, [.. rows.Select(row => row.Sequence)], cancellationToken)).ConfigureAwait(false);
            foreach (var row in rows)
            {
                yield return _database.Sound(() => StoredEntry.ToRecorded(row, read.GetValueOrDefault(row.Sequence)));
            }

            after = rows[^1].Sequence;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedIntake> ReadIntakeHistoryAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await _database.GuardAsync(() => LedgerDatabase.SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        var after = 0L;
        while (await _database.GuardAsync(() => OriginalReader.HistoryAsync(connection, after, cancellationToken)).ConfigureAwait(false) is { Count: > 0 } intakes)
        {
            foreach (var (_, intake) in intakes)
            {
                yield return intake;
            }

            after = intakes[^1].Id;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task TakeOverAsync(IReadOnlyList<RecordedEntry> entries, IReadOnlyList<RecordedIntake> intakes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(intakes);
        RequireWritable();
        var prepared = await Task.Run(() => PreparedEntry.OfAll(entries, PreparedEntry.Of, cancellationToken), cancellationToken).ConfigureAwait(false);
        var packed = await Task.Run(() => intakes.Select(PreparedIntake.Of).ToArray(), cancellationToken).ConfigureAwait(false);
        var hasRemoved = await _database.WriteAsync(
            connection => EntryWriter.TakeOverAsync(connection, [.. entries.Zip(prepared)], packed, _database.Address.Display, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (hasRemoved)
        {
            await ClearAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task<IReadOnlyList<long>> NoteAsync(IReadOnlyList<Note> notes, CancellationToken cancellationToken)
    {
        RequireWritable();
        var prepared = PreparedEntry.OfNotes(notes);
        return await _database.WriteAsync(connection => EntryWriter.NoteAsync(connection, prepared, Now(), cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedNote> ReadNotesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await _database.GuardAsync(() => LedgerDatabase.SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        for (var after = 0L; await _database.GuardAsync(() => EntryReader.NotesAsync(connection, after, cancellationToken)).ConfigureAwait(false) is { Count: > 0 } rows; after = rows[^1].Sequence)
        {
            var read = await _database.GuardAsync(() => EntryReader.ReadAsync(connection, [.. rows.Select(row => row.Sequence)], cancellationToken)).ConfigureAwait(false);
            foreach (var row in rows)
            {
                var recorded = _database.Sound(() => StoredEntry.ToRecorded(row, read.GetValueOrDefault(row.Sequence)));
                yield return new RecordedNote(row.Sequence, recorded.Recorded, recorded.Note ?? throw Damage.Explain(new FormatException($"what entry {row.Sequence} holds is missing."), _database.Address.Display));
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task<Removal?> RemoveAsync(ArticleId article, string by, string reason, Day on, CancellationToken cancellationToken)
    {
        RequireWritable();
        var removal = await _database.WriteAsync(
            connection => RemovalWriter.RemoveAsync(connection, article.Value, readings => new Removal(article, readings, by, reason, on), Now(), cancellationToken), cancellationToken).ConfigureAwait(false);
        if (removal is not null)
        {
            await ClearAsync(cancellationToken).ConfigureAwait(false);
        }

        return removal;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Digest> ReadHashesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Prepare("SELECT hash FROM entries ORDER BY sequence");
        await using var reader = await _database.GuardAsync(() => command.ExecuteReaderAsync(cancellationToken)).ConfigureAwait(false);
        while (await _database.GuardAsync(() => reader.ReadAsync(cancellationToken)).ConfigureAwait(false))
        {
            yield return new Digest(reader.Bytes(0));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task IndexAsync(Action<long>? progress, CancellationToken cancellationToken)
    {
        RequireWritable();
        var hasIndexed = false;
        while (true)
        {
            var (indexed, behind) = await _database.UseAsync(connection => SearchIndexer.StateAsync(connection, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (behind == 0)
            {
                break;
            }

            hasIndexed = true;
            progress?.Invoke(behind);
            var last = Math.Min(indexed + IndexedAtOnce, indexed + behind);
            var rows = await RowsToIndexAsync(indexed, last, cancellationToken).ConfigureAwait(false);
            await _database.WriteAsync(
                async connection =>
                {
                    await SearchIndexer.WriteAsync(connection, rows, indexed, last, cancellationToken).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }

        if (hasIndexed)
        {
            await _database.UseAsync(connection => SearchIndexer.CountAsync(connection, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate();
        return _database.ReadAsync(connection => SearchReader.SearchAsync(connection, query, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchedPlace>> FindPlacesAsync(BoundingBox? within, CancellationToken cancellationToken)
        => _database.UseAsync(connection => SearchReader.PlacesAsync(connection, within, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Verification> VerifyAsync(CancellationToken cancellationToken)
        => _database.ReadAsync(connection => LedgerVerifier.VerifyAsync(connection, cancellationToken), cancellationToken);

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    // Rows that are deleted lie in the tables until the server clears them away; of what had to go nothing is to lie there.
    private Task ClearAsync(CancellationToken cancellationToken)
        => _database.UseAsync(connection => connection.ExecuteAsync("VACUUM bodies, texts, originals, intakes, search_articles, search_claims", cancellationToken), cancellationToken);

    // Read and folded before the lock is taken, on all cores.
    private async Task<IReadOnlyList<SearchRows>> RowsToIndexAsync(long indexed, long last, CancellationToken cancellationToken)
    {
        await using var connection = await _database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var rows = new List<SearchRows>();
        foreach (var page in Range(indexed + 1, last).Chunk(EntryReader.PageSize))
        {
            var read = await _database.GuardAsync(() => EntryReader.ReadAsync(connection, page, cancellationToken)).ConfigureAwait(false);

            // Notes are not searched, nor what had to go.
            rows.AddRange(page.Where(entry => read.GetValueOrDefault(entry) is { TextHash: not null }).AsParallel().AsOrdered().Select(entry => SearchRows.Of(entry, ToEntry(read[entry], entry))));
        }

        return rows;
    }

    private static IEnumerable<long> Range(long first, long last)
    {
        for (var number = first; number <= last; number++)
        {
            yield return number;
        }
    }

    private void RequireWritable()
    {
        if (_options.ReadOnly)
        {
            throw new InvalidOperationException($"The ledger '{_database.Address.Display}' was opened to be read only.");
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var version = await _database.UseAsync(connection => Migrations.VersionAsync(connection, _database.Address.Schema, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (version > Migrations.Latest)
        {
            throw new LedgerException($"The ledger '{_database.Address.Display}' was made by a newer version of this program (format {version}; this one knows formats up to {Migrations.Latest}). It was not touched; install the newer version.");
        }

        if (version == Migrations.Latest)
        {
            return;
        }

        if (_options.ReadOnly)
        {
            throw new LedgerException(version is null
                ? $"There is no ledger at '{_database.Address.Display}'. Make one with 'ingest', or name another with --db."
                : $"The ledger '{_database.Address.Display}' has the old format {version} (this program uses {Migrations.Latest}). Run 'ledger migrate' on it once, which brings it up to date.");
        }

        await _database.MigrateAsync(cancellationToken).ConfigureAwait(false);
    }

    private ArticleEntry ToEntry(StoredEntry? stored, long entry) => _database.Sound(() => (stored ?? throw new FormatException($"what entry {entry} holds is missing.")).ToReading());

    // To the millisecond, as it is kept.
    private DateTime Now()
    {
        var now = _options.Clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
