using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Sqlite.Files;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Verifying;

/// <summary>A row of the chain.</summary>
internal sealed record EntryRow(long Sequence, long Kind, string Article, Digest Content, Digest Previous, Digest Hash, string Recorded)
{
    public const string Query = "SELECT sequence, kind, article, content, previous, hash, recorded FROM entries ORDER BY sequence";

    public static EntryRow Read(SqliteDataReader reader) => new(
        reader.GetInt64(0),
        reader.GetInt64(1),
        reader.Text(2),
        new Digest(reader.Bytes(3)),
        new Digest(reader.Bytes(4)),
        new Digest(reader.Bytes(5)),
        reader.Text(6));
}
