using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>Turns SQLite's result codes into words: what is wrong, with which file, and what to do.</summary>
internal static class SqliteFailure
{
    // Primary result codes, https://www.sqlite.org/rescode.html.
    public const int Busy = 5;
    public const int Locked = 6;
    public const int ReadOnly = 8;
    public const int InputOutput = 10;
    public const int Corrupt = 11;
    public const int Full = 13;
    public const int CannotOpen = 14;
    public const int NotADatabase = 26;

    public static LedgerException Explain(SqliteException failure, string path)
        => new(Describe(failure, path), failure);

    private static string Describe(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        Busy or Locked => $"The ledger '{path}' is locked by another process that is writing to it. Nothing was changed; wait until it has finished, and try again.",
        ReadOnly => $"The ledger '{path}' cannot be written to. Nothing was changed; give yourself the right to write the file and its folder, or name another with --db.",
        InputOutput => $"The disk failed while '{path}' was used ({failure.Message}). What was acknowledged before is kept; check the disk, then run 'verify'.",
        Corrupt => $"The ledger '{path}' is damaged ({failure.Message}). Run 'verify' to see where, and go back to a backup.",
        Full => $"The disk that holds '{path}' is full. Nothing of the last step was kept, and what was acknowledged before is whole; make room, and try again.",
        CannotOpen => $"The ledger '{path}' cannot be opened. Check that its folder exists and that you may read and write there.",
        NotADatabase => NotALedger(path),
        _ => $"The ledger '{path}' cannot be used: {failure.Message}",
    };

    public static string NotALedger(string path)
        => $"The file '{path}' is no ledger, and was not touched. Name another file with --db; one that is missing is created.";
}
