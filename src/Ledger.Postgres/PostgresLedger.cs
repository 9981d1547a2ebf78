using System.Data;
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
using Npgsql;

namespace Ledgerline.Ledger.Postgres;

/// <summary>A ledger in a schema of a PostgreSQL database (14 or newer) with PostGIS.</summary>
/// <remarks>Thread-safe. Any number of readers see what was committed when they began, and never wait; writers take turns, also across
/// machines. What <see cref="AppendAsync"/> acknowledged is on the server's disk (<c>synchronous_commit=on</c>).</remarks>
public sealed class PostgresLedger : ILedger
{
    // So many entries are one transaction of indexing: a few seconds, for which other writers wait.
    private const int IndexedAtOnce = 2000;

    private readonly NpgsqlDataSource _source;
    private readonly LedgerAddress _address;
    private readonly PostgresLedgerOptions _options;
    private readonly LedgerLock _lock;

    private PostgresLedger(NpgsqlDataSource source, LedgerAddress address, PostgresLedgerOptions options)
    {
        (_source, _address, _options) = (source, address, options);
        _lock = new LedgerLock(address.Schema, options.BusyTimeout);
    }

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
        var ledger = new PostgresLedger(await SourceAsync(parsed, cancellationToken).ConfigureAwait(false), parsed, options);
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
        return await WriteAsync(connection => EntryWriter.AppendAsync(connection, prepared, Now(), cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await GuardAsync(() => SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        var newest = await GuardAsync(() => EntryReader.NewestOfEachAsync(connection, cancellationToken)).ConfigureAwait(false);
        foreach (var page in newest.Chunk(EntryReader.PageSize))
        {
            var read = await GuardAsync(() => EntryReader.ReadAsync(connection, page, cancellationToken)).ConfigureAwait(false);
            foreach (var entry in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return ToEntry(read.GetValueOrDefault(entry), entry);
            }
        }
    }

    /// <inheritdoc/>
    public Task<ArticleEntry?> FindAsync(ArticleId article, CancellationToken cancellationToken)
        => GuardAsync(
            async connection =>
            {
                await using var snapshot = await SnapshotAsync(connection, cancellationToken).ConfigureAwait(false);
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
        => GuardAsync(connection => OriginalReader.KeysAsync(connection, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Original?> FindOriginalAsync(ArticleId article, CancellationToken cancellationToken)
        => GuardAsync(connection => OriginalReader.NewestOfAsync(connection, article.Value, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Original> ReadOriginalsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await GuardAsync(() => SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        foreach (var intake in await GuardAsync(() => OriginalReader.NewestOfEachAsync(connection, cancellationToken)).ConfigureAwait(false))
        {
            yield return await GuardAsync(() => OriginalReader.OfAsync(connection, intake, cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task<LedgerStatistics> MeasureAsync(CancellationToken cancellationToken)
        => GuardAsync(
            async connection =>
            {
                await using var snapshot = await SnapshotAsync(connection, cancellationToken).ConfigureAwait(false);
                return await StatisticsReader.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEntry> ReadHistoryAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await GuardAsync(() => SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        while (await GuardAsync(() => EntryReader.RowsAsync(connection, after, cancellationToken)).ConfigureAwait(false) is { Count: > 0 } rows)
        {
            var read = await GuardAsync(() => EntryReader.ReadAsync(connection, [.. rows.Select(row => row.Sequence)], cancellationToken)).ConfigureAwait(false);
            foreach (var row in rows)
            {
                yield return Sound(() => StoredEntry.ToRecorded(row, read.GetValueOrDefault(row.Sequence)));
            }

            after = rows[^1].Sequence;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedIntake> ReadIntakeHistoryAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await GuardAsync(() => SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        var after = 0L;
        while (await GuardAsync(() => OriginalReader.HistoryAsync(connection, after, cancellationToken)).ConfigureAwait(false) is { Count: > 0 } intakes)
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
        var hasRemoved = await WriteAsync(
            connection => EntryWriter.TakeOverAsync(connection, [.. entries.Zip(prepared)], packed, _address.Display, cancellationToken), cancellationToken).ConfigureAwait(false);
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
        return await WriteAsync(connection => EntryWriter.NoteAsync(connection, prepared, Now(), cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedNote> ReadNotesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var snapshot = await GuardAsync(() => SnapshotAsync(connection, cancellationToken)).ConfigureAwait(false);
        for (var after = 0L; await GuardAsync(() => EntryReader.NotesAsync(connection, after, cancellationToken)).ConfigureAwait(false) is { Count: > 0 } rows; after = rows[^1].Sequence)
        {
            var read = await GuardAsync(() => EntryReader.ReadAsync(connection, [.. rows.Select(row => row.Sequence)], cancellationToken)).ConfigureAwait(false);
            foreach (var row in rows)
            {
                var recorded = Sound(() => StoredEntry.ToRecorded(row, read.GetValueOrDefault(row.Sequence)));
                yield return new RecordedNote(row.Sequence, recorded.Recorded, recorded.Note ?? throw Damage.Explain(new FormatException($"what entry {row.Sequence} holds is missing."), _address.Display));
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task<Removal?> RemoveAsync(ArticleId article, string by, string reason, Day on, CancellationToken cancellationToken)
    {
        RequireWritable();
        var removal = await WriteAsync(
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
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.Prepare("SELECT hash FROM entries ORDER BY sequence");
        await using var reader = await GuardAsync(() => command.ExecuteReaderAsync(cancellationToken)).ConfigureAwait(false);
        while (await GuardAsync(() => reader.ReadAsync(cancellationToken)).ConfigureAwait(false))
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
            var (indexed, behind) = await GuardAsync(connection => SearchIndexer.StateAsync(connection, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (behind == 0)
            {
                break;
            }

            hasIndexed = true;

            progress?.Invoke(behind);
            var last = Math.Min(indexed + IndexedAtOnce, indexed + behind);
            var rows = await RowsToIndexAsync(indexed, last, cancellationToken).ConfigureAwait(false);
            await WriteAsync(
                async connection =>
                {
                    await SearchIndexer.WriteAsync(connection, rows, indexed, last, cancellationToken).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }

        if (hasIndexed)
        {
            await GuardAsync(
                async connection =>
                {
                    await SearchIndexer.CountAsync(connection, cancellationToken).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate();
        return GuardAsync(
            async connection =>
            {
                await using var snapshot = await SnapshotAsync(connection, cancellationToken).ConfigureAwait(false);
                return await SearchReader.SearchAsync(connection, query, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchedPlace>> FindPlacesAsync(BoundingBox? within, CancellationToken cancellationToken)
        => GuardAsync(connection => SearchReader.PlacesAsync(connection, within, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Verification> VerifyAsync(CancellationToken cancellationToken)
        => GuardAsync(
            async connection =>
            {
                await using var snapshot = await SnapshotAsync(connection, cancellationToken).ConfigureAwait(false);
                return await LedgerVerifier.VerifyAsync(connection, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    // The ledger's own names come first, then those of PostGIS, wherever that has been put.
    private static async Task<NpgsqlDataSource> SourceAsync(LedgerAddress address, CancellationToken cancellationToken)
    {
        string? postGis;
        try
        {
            await using var first = NpgsqlDataSource.Create(address.Settings);
            await using var connection = await first.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            postGis = await PostGis.SchemaAsync(connection, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException failure)
        {
            throw PostgresFailure.Explain(failure, address.Display);
        }

        address.Settings.SearchPath = $"{address.Schema},{postGis ?? PostGis.DefaultSchema}";
        return NpgsqlDataSource.Create(address.Settings);
    }

    private static async Task<NpgsqlTransaction> SnapshotAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
        => await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);

    // Rows that are deleted lie in the tables until the server clears them away; of what had to go nothing is to lie there.
    private Task<bool> ClearAsync(CancellationToken cancellationToken)
        => GuardAsync(
            async connection =>
            {
                await connection.ExecuteAsync("VACUUM bodies, texts, originals, intakes, search_articles, search_claims", cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    // Whatever is written is one transaction that holds the ledger's lock.
    private Task<T> WriteAsync<T>(Func<NpgsqlConnection, Task<T>> write, CancellationToken cancellationToken)
        => GuardAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                await _lock.TakeAsync(connection, cancellationToken).ConfigureAwait(false);
                var written = await write(connection).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                return written;
            },
            cancellationToken);

    // Read and folded before the lock is taken, on all cores.
    private async Task<IReadOnlyList<SearchRows>> RowsToIndexAsync(long indexed, long last, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var rows = new List<SearchRows>();
        foreach (var page in Range(indexed + 1, last).Chunk(EntryReader.PageSize))
        {
            var read = await GuardAsync(() => EntryReader.ReadAsync(connection, page, cancellationToken)).ConfigureAwait(false);

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
            throw new InvalidOperationException($"The ledger '{_address.Display}' was opened to be read only.");
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var version = await GuardAsync(connection => Migrations.VersionAsync(connection, _address.Schema, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (version > Migrations.Latest)
        {
            throw new LedgerException($"The ledger '{_address.Display}' was made by a newer version of this program (format {version}; this one knows formats up to {Migrations.Latest}). It was not touched; install the newer version.");
        }

        if (version == Migrations.Latest)
        {
            return;
        }

        if (_options.ReadOnly)
        {
            throw new LedgerException(version is null
                ? $"There is no ledger at '{_address.Display}'. Make one with 'ingest', or name another with --db."
                : $"The ledger '{_address.Display}' has the old format {version} (this program uses {Migrations.Latest}). Run 'ledger migrate' on it once, which brings it up to date.");
        }

        await GuardAsync(
            async connection =>
            {
                await Migrations.RunAsync(connection, _lock, _address, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private ArticleEntry ToEntry(StoredEntry? stored, long entry) => Sound(() => (stored ?? throw new FormatException($"what entry {entry} holds is missing.")).ToReading());

    private T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException damaged)
        {
            throw Damage.Explain(damaged, _address.Display);
        }
    }

    // To the millisecond, as it is kept.
    private DateTime Now()
    {
        var now = _options.Clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }

    private Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) => GuardAsync(() => _source.OpenConnectionAsync(cancellationToken).AsTask());

    private async Task<T> GuardAsync<T>(Func<NpgsqlConnection, Task<T>> use, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        return await GuardAsync(() => use(connection)).ConfigureAwait(false);
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use().ConfigureAwait(false);
        }
        catch (NpgsqlException failure)
        {
            throw PostgresFailure.Explain(failure, _address.Display);
        }
        catch (FormatException damaged)
        {
            throw Damage.Explain(damaged, _address.Display);
        }
    }
}
