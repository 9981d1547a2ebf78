using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Reading;

/// <summary>Counts what a ledger holds.</summary>
internal static class StatisticsReader
{
    public static LedgerStatistics Read(SqliteConnection connection, string path)
    {
        using var command = connection.Prepare("SELECT hash, recorded FROM entries ORDER BY sequence DESC LIMIT 1");
        using var last = command.ExecuteReader();
        var isEmpty = !last.Read();
        return new LedgerStatistics(
            connection.Number("SELECT count(*) FROM entries"),
            isEmpty ? "" : new Digest(last.Bytes(0)).ToString(),
            isEmpty ? null : RecordedTime.Parse(last.Text(1)),
            connection.Number("SELECT count(DISTINCT article) FROM entries WHERE kind = 1 AND article NOT IN (SELECT article FROM removed)"),
            connection.Number("SELECT coalesce(sum(claims), 0) FROM bodies"),
            connection.Number("SELECT count(*) FROM texts"),
            connection.Number("SELECT count(*) FROM originals"),
            connection.Number("SELECT count(*) FROM intakes"),
            new[] { path, path + "-wal" }.Select(file => new FileInfo(file)).Where(file => file.Exists).Sum(file => file.Length),
            Migrations.VersionOf(connection));
    }
}
