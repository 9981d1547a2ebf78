using System.Data;
using Ledgerline.Ledger.Postgres.Reading;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Database;

/// <summary>The database that a ledger lies in: its connections, snapshots and transactions; what goes wrong is told in the ledger's words. Thread-safe.</summary>
internal sealed class LedgerDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly LedgerLock _lock;

    private LedgerDatabase(NpgsqlDataSource source, LedgerAddress address, LedgerLock ledgerLock) => (_source, Address, _lock) = (source, address, ledgerLock);

    /// <summary>Where the ledger is.</summary>
    public LedgerAddress Address { get; }

    /// <summary>Asks the server for what its connections need to know.</summary>
    /// <exception cref="LedgerException">The server does not answer or refuses.</exception>
    public static async Task<LedgerDatabase> OpenAsync(LedgerAddress address, TimeSpan busyTimeout, CancellationToken cancellationToken)
        => new(await SourceAsync(address, cancellationToken).ConfigureAwait(false), address, new LedgerLock(address.Schema, busyTimeout));

    /// <summary>A transaction that sees what was committed when it began.</summary>
    public static async Task<NpgsqlTransaction> SnapshotAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
        => await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);

    /// <summary>A connection, which is the caller's.</summary>
    public Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken) => GuardAsync(() => _source.OpenConnectionAsync(cancellationToken).AsTask());

    /// <summary>Does something with a connection.</summary>
    public async Task<T> UseAsync<T>(Func<NpgsqlConnection, Task<T>> use, CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        return await GuardAsync(() => use(connection)).ConfigureAwait(false);
    }

    /// <summary>The same, where nothing is to be had.</summary>
    public Task UseAsync(Func<NpgsqlConnection, Task> use, CancellationToken cancellationToken)
        => UseAsync(
            async connection =>
            {
                await use(connection).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    /// <summary>Reads with a connection that sees one state of the ledger.</summary>
    public Task<T> ReadAsync<T>(Func<NpgsqlConnection, Task<T>> read, CancellationToken cancellationToken)
        => UseAsync(
            async connection =>
            {
                await using var snapshot = await SnapshotAsync(connection, cancellationToken).ConfigureAwait(false);
                return await read(connection).ConfigureAwait(false);
            },
            cancellationToken);

    /// <summary>Writes, in one transaction that holds the ledger's lock.</summary>
    public Task<T> WriteAsync<T>(Func<NpgsqlConnection, Task<T>> write, CancellationToken cancellationToken)
        => UseAsync(
            async connection =>
            {
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
                await _lock.TakeAsync(connection, cancellationToken).ConfigureAwait(false);
                var written = await write(connection).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                return written;
            },
            cancellationToken);

    /// <summary>Makes the tables that are missing.</summary>
    public Task MigrateAsync(CancellationToken cancellationToken) => UseAsync(connection => Migrations.RunAsync(connection, _lock, Address, cancellationToken), cancellationToken);

    /// <summary>Does something that may fail at the server or find damage.</summary>
    /// <exception cref="LedgerException">It did.</exception>
    public async Task<T> GuardAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use().ConfigureAwait(false);
        }
        catch (NpgsqlException failure)
        {
            throw PostgresFailure.Explain(failure, Address.Display);
        }
        catch (FormatException damaged)
        {
            throw Damage.Explain(damaged, Address.Display);
        }
    }

    /// <summary>Reads what may be damaged.</summary>
    /// <exception cref="LedgerException">It is.</exception>
    public T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException damaged)
        {
            throw Damage.Explain(damaged, Address.Display);
        }
    }

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
}
