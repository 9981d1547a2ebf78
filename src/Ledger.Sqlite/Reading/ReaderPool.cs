using Ledgerline.Ledger.Sqlite.Files;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Reading;

/// <summary>Keeps a few readers open, because opening one takes longer than most questions. Thread-safe.</summary>
internal sealed class ReaderPool(Connections connections) : IDisposable
{
    // A reader holds a page cache of about 2 MB.
    private const int MaxIdle = 4;

    private readonly Lock _lock = new();
    private readonly Stack<EntryReader> _idle = new();
    private bool _closed;

    /// <summary>A reader that sees the ledger as it is now, until the lease ends.</summary>
    public Lease Rent()
    {
        var reader = TakeIdle() ?? new EntryReader(connections.OpenReader());
        try
        {
            reader.Connection.Execute("BEGIN");
            return new Lease(this, reader);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Closes the readers that are idle; the others close when their lease ends.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _closed = true;
            while (_idle.TryPop(out var reader))
            {
                reader.Dispose();
            }
        }
    }

    private EntryReader? TakeIdle()
    {
        lock (_lock)
        {
            return _idle.TryPop(out var reader) ? reader : null;
        }
    }

    private void Return(EntryReader reader)
    {
        if (!EndsSnapshot(reader) || !Keep(reader))
        {
            reader.Dispose();
        }
    }

    private bool Keep(EntryReader reader)
    {
        lock (_lock)
        {
            if (_closed || _idle.Count == MaxIdle)
            {
                return false;
            }

            _idle.Push(reader);
            return true;
        }
    }

    // After a damaged page the transaction may be gone already; such a reader is not used again.
    private static bool EndsSnapshot(EntryReader reader)
    {
        try
        {
            reader.Connection.Execute("COMMIT");
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>A reader on loan.</summary>
    internal sealed class Lease(ReaderPool pool, EntryReader reader) : IDisposable
    {
        private EntryReader? _reader = reader;

        public EntryReader Reader => _reader ?? throw new ObjectDisposedException(nameof(Lease));

        public void Dispose()
        {
            if (_reader is { } lent)
            {
                _reader = null;
                pool.Return(lent);
            }
        }
    }
}
