using System.Runtime.CompilerServices;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Sqlite.Reading;
using Ledgerline.Ledger.Sqlite.Searching;
using Ledgerline.Ledger.Sqlite.Verifying;
using Ledgerline.Ledger.Sqlite.Writing;
using Ledgerline.Ledger.Storage;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite;

/// <summary>A ledger in one SQLite file.</summary>
/// <remarks>Thread-safe. Any number of readers see what was committed when they began, and never wait; writers take turns, also across
/// processes. What <see cref="AppendAsync"/> acknowledged is on disk (<c>synchronous=FULL</c>). While it is open, a <c>-wal</c> and a
/// <c>-shm</c> file lie beside the ledger and belong to it.</remarks>
public sealed class SqliteLedger : ILedger
{
    // So many entries are one transaction of indexing: a few seconds, for which other writers wait.
    private const int IndexedAtOnce = 2000;

    private readonly string _path;
    private readonly SqliteLedgerOptions _options;
    private readonly Connections _connections;
    private readonly LedgerFaults _faults;
    private readonly ReaderPool _readers;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private EntryWriter? _writer;
    private bool _disposed;

    private SqliteLedger(string path, SqliteLedgerOptions options, Connections connections)
    {
        _path = path;
        _options = options;
        _connections = connections;
        _faults = new LedgerFaults(path);
        _readers = new ReaderPool(connections);
    }

    /// <summary>Opens the ledger at <paramref name="path"/>; creates it where nothing is there and it may be written to.</summary>
    /// <exception cref="LedgerException">The file is missing (read-only), foreign, newer than this program, locked or damaged, or its folder
    /// cannot be used. The file is as it was.</exception>
    /// <exception cref="ArgumentException">The path is empty, or a setting is out of range.</exception>
    public static Task<SqliteLedger> OpenAsync(string path, SqliteLedgerOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return Task.Run(() => Open(path, options), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An entry is not sound: a quote does not stand in its text, or a span lies beyond it.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<ArticleEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        RequireWritable();
        var prepared = await Task.Run(() => PreparedEntry.OfAll(entries, PreparedEntry.Of, cancellationToken), cancellationToken).ConfigureAwait(false);
        return await WriteAsync(writer => writer.Append(prepared, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        using var lease = await Task.Run(() => _faults.Guard(_readers.Rent), cancellationToken).ConfigureAwait(false);
        foreach (var entry in _faults.Guard(lease.Reader.NewestOfEach))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Read(lease.Reader, entry);
        }
    }

    /// <inheritdoc/>
    public Task<ArticleEntry?> FindAsync(ArticleId article, CancellationToken cancellationToken)
        => UseAsync(reader => reader.NewestOf(article.Value) is { } entry ? Read(reader, entry) : null, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlySet<Digest>> ReadIntakesAsync(CancellationToken cancellationToken)
        => UseAsync(reader => OriginalReader.Keys(reader.Connection), cancellationToken);

    /// <inheritdoc/>
    public Task<Original?> FindOriginalAsync(ArticleId article, CancellationToken cancellationToken)
        => UseAsync(reader => OriginalReader.NewestOf(reader.Connection, article.Value), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Original> ReadOriginalsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        using var lease = await Task.Run(() => _faults.Guard(_readers.Rent), cancellationToken).ConfigureAwait(false);
        foreach (var intake in _faults.Guard(() => OriginalReader.NewestOfEach(lease.Reader.Connection)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return _faults.Whole(() => OriginalReader.Of(lease.Reader.Connection, intake));
        }
    }

    /// <inheritdoc/>
    public Task<LedgerStatistics> MeasureAsync(CancellationToken cancellationToken)
        => UseAsync(reader => StatisticsReader.Read(reader.Connection, _path), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEntry> ReadHistoryAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        using var lease = await Task.Run(() => _faults.Guard(_readers.Rent), cancellationToken).ConfigureAwait(false);
        using var rows = lease.Reader.Rows(after).GetEnumerator();
        while (_faults.Whole(rows.MoveNext))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = rows.Current;
            yield return Recorded(lease.Reader, row);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedIntake> ReadIntakeHistoryAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        using var lease = await Task.Run(() => _faults.Guard(_readers.Rent), cancellationToken).ConfigureAwait(false);
        using var intakes = OriginalReader.History(lease.Reader.Connection).GetEnumerator();
        while (_faults.Whole(intakes.MoveNext))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return intakes.Current;
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
        await WriteAsync(writer => writer.TakeOver([.. entries.Zip(prepared)], packed, _path, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task<IReadOnlyList<long>> NoteAsync(IReadOnlyList<Note> notes, CancellationToken cancellationToken)
    {
        RequireWritable();
        var prepared = PreparedEntry.OfNotes(notes);
        return await WriteAsync(writer => writer.Note(prepared), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedNote> ReadNotesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        using var lease = await Task.Run(() => _faults.Guard(_readers.Rent), cancellationToken).ConfigureAwait(false);
        using var rows = lease.Reader.Notes().GetEnumerator();
        while (_faults.Whole(rows.MoveNext))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var recorded = Recorded(lease.Reader, rows.Current);
            yield return new RecordedNote(recorded.Sequence, recorded.Recorded, recorded.Note ?? throw Damage.Explain(new FormatException("what it holds is missing."), recorded.Sequence, _path));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task<Removal?> RemoveAsync(ArticleId article, string by, string reason, Day on, CancellationToken cancellationToken)
    {
        RequireWritable();
        return await WriteAsync(writer => writer.Remove(readings => new Removal(article, readings, by, reason, on), article.Value), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Digest> ReadHashesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        using var lease = await Task.Run(() => _faults.Guard(_readers.Rent), cancellationToken).ConfigureAwait(false);
        using var rows = lease.Reader.Rows(0).GetEnumerator();
        while (_faults.Whole(rows.MoveNext))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return rows.Current.Hash;
        }
    }

    /// <summary>Writes the ledger as it is now to a new file, while it is in use (SQLite's online backup). The file comes into being whole or not at all.</summary>
    /// <param name="path">The file; nothing may be there yet.</param>
    /// <param name="cancellationToken">Ends the wait before it begins.</param>
    /// <exception cref="LedgerException">Something is there, or the file cannot be written.</exception>
    public Task BackupAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Task.Run(
            () =>
            {
                if (Path.Exists(path))
                {
                    throw new LedgerException($"There is something at '{path}' already, which is left as it is. Name another file.");
                }

                var half = path + ".part";
                File.Delete(half);
                _faults.Guard(() =>
                {
                    using var lease = _readers.Rent();
                    using var copy = _connections.OpenNew(half);
                    lease.Reader.Connection.BackupDatabase(copy);
                    return true;
                });
                File.Move(half, path);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The ledger was opened read-only.</exception>
    public async Task IndexAsync(Action<long>? progress, CancellationToken cancellationToken)
    {
        RequireWritable();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (rows, after, last, behind) = await Task.Run(NextToIndex, cancellationToken).ConfigureAwait(false);
            if (behind == 0)
            {
                return;
            }

            progress?.Invoke(behind);
            await WriteAsync(writer => writer.Index(rows, after, last), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate();
        return UseAsync(reader => SearchReader.Search(reader, query), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchedPlace>> FindPlacesAsync(BoundingBox? within, CancellationToken cancellationToken)
        => UseAsync(reader => SearchReader.Places(reader.Connection, within), cancellationToken);

    /// <inheritdoc/>
    public Task<Verification> VerifyAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Task.Run(() => _faults.Guard(() => LedgerVerifier.Verify(_connections.OpenReader(), cancellationToken)), cancellationToken);
    }

    /// <summary>Closes the file, after the entries that are being appended.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        await _turn.WaitAsync().ConfigureAwait(false);
        _disposed = true;
        _readers.Dispose();
        _writer?.Dispose();

        // Whoever still waits for a turn gets it, and is told that the ledger is closed.
        _turn.Release();
    }

    private static SqliteLedger Open(string path, SqliteLedgerOptions options)
    {
        var connections = new Connections(path, options);
        try
        {
            LedgerFile.Prepare(path, options.ReadOnly, connections);
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.Explain(failure, path);
        }

        return new SqliteLedger(path, options, connections);
    }

    // Read and folded before the write lock is taken, on all cores.
    private (IReadOnlyList<SearchRows> Rows, long After, long Last, long Behind) NextToIndex()
    {
        using var lease = _faults.Guard(_readers.Rent);
        var reader = lease.Reader;
        var indexed = _faults.Guard(() => SearchIndexer.Indexed(reader.Connection));
        var behind = _faults.Guard(() => SearchIndexer.Behind(reader.Connection));
        var last = Math.Min(indexed + IndexedAtOnce, indexed + behind);
        var entries = new List<(long Sequence, ArticleEntry Entry)>();
        for (var sequence = indexed + 1; sequence <= last; sequence++)
        {
            // Notes are not searched, nor what had to go.
            if (_faults.Sound(sequence, () => reader.ReadStored(sequence)) is { TextHash: not null } stored)
            {
                entries.Add((sequence, _faults.Sound(sequence, stored.ToReading)));
            }
        }

        return ([.. entries.AsParallel().AsOrdered().Select(each => SearchRows.Of(each.Sequence, each.Entry))], indexed, last, behind);
    }

    private Task<T> UseAsync<T>(Func<EntryReader, T> use, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Task.Run(
            () =>
            {
                using var lease = _faults.Guard(_readers.Rent);
                return _faults.Whole(() => use(lease.Reader));
            },
            cancellationToken);
    }

    private void RequireWritable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_options.ReadOnly)
        {
            throw new InvalidOperationException($"The ledger '{_path}' was opened to be read only.");
        }
    }

    private async Task<T> WriteAsync<T>(Func<EntryWriter, T> write, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(
                () =>
                {
                    ObjectDisposedException.ThrowIf(_disposed, this);
                    return _faults.Guard(() => write(_writer ??= new EntryWriter(_connections.OpenWriter(), _options.Clock)));
                },
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private ArticleEntry Read(EntryReader reader, long entry) => _faults.Sound(entry, () => reader.Read(entry));

    private RecordedEntry Recorded(EntryReader reader, EntryRow row) => _faults.Sound(row.Sequence, () => StoredEntry.ToRecorded(row, reader.ReadStored(row.Sequence)));
}
