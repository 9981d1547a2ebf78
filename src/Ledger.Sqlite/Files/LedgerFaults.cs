using Ledgerline.Ledger.Sqlite.Reading;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>Tells what goes wrong with a ledger's file in the ledger's words. Immutable.</summary>
internal sealed class LedgerFaults(string path)
{
    /// <summary>Does something that may fail at the file.</summary>
    /// <exception cref="LedgerException">It did.</exception>
    public T Guard<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.Explain(failure, path);
        }
    }

    /// <summary>Does something that may fail at the file or find it damaged.</summary>
    /// <exception cref="LedgerException">It did.</exception>
    public T Whole<T>(Func<T> use)
    {
        try
        {
            return Guard(use);
        }
        catch (FormatException damaged)
        {
            throw new LedgerException($"The ledger '{path}' is damaged: {damaged.Message} 'verify' says where it begins; take a copy that is whole.", damaged);
        }
    }

    /// <summary>Reads an entry that may be damaged.</summary>
    /// <exception cref="LedgerException">It is.</exception>
    public T Sound<T>(long entry, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            throw Damage.Explain(failure, entry, path);
        }
    }
}
