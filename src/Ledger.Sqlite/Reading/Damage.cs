using Ledgerline.Ledger.Sqlite.Files;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Reading;

/// <summary>Tells the failures that come of a damaged file from those of a program.</summary>
internal static class Damage
{
    /// <summary>Whether reading a damaged row ends like this: a document or hash of another form, a column of another type, a page that is none.</summary>
    public static bool Causes(Exception failure) => failure switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteFailure.Corrupt or SqliteFailure.NotADatabase or SqliteFailure.InputOutput,
        FormatException or ArgumentException or InvalidCastException or InvalidOperationException or OverflowException => true,
        _ => false,
    };

    public static LedgerException Explain(Exception failure, long entry, string path)
        => new($"Entry {entry} of the ledger '{path}' is damaged: {failure.Message} Run 'verify', and go back to a backup.", failure);
}
