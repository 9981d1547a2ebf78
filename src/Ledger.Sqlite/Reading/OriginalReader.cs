using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Storage;
using Ledgerline.Records;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Reading;

/// <summary>Reads originals and intakes over a connection that somebody else owns.</summary>
internal static class OriginalReader
{
    private const string Columns = "o.body, o.size, i.form FROM intakes i JOIN originals o ON o.hash = i.original";

    public static IReadOnlySet<Digest> Keys(SqliteConnection connection)
    {
        using var command = connection.Prepare("SELECT key FROM intakes");
        using var reader = command.ExecuteReader();
        var keys = new HashSet<Digest>();
        while (reader.Read())
        {
            keys.Add(new Digest(reader.Bytes(0)));
        }

        return keys;
    }

    /// <exception cref="FormatException">The original is damaged.</exception>
    public static Original? NewestOf(SqliteConnection connection, string article)
    {
        using var command = connection.Prepare($"SELECT {Columns} WHERE i.article = $article ORDER BY i.id DESC LIMIT 1", ("$article", SqliteType.Text));
        using var reader = command.Bind(0, article).ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    /// <summary>The newest intake of each article, by its number.</summary>
    public static IReadOnlyList<long> NewestOfEach(SqliteConnection connection)
    {
        using var command = connection.Prepare("SELECT max(id) FROM intakes GROUP BY article ORDER BY 1");
        using var reader = command.ExecuteReader();
        var intakes = new List<long>();
        while (reader.Read())
        {
            intakes.Add(reader.GetInt64(0));
        }

        return intakes;
    }

    /// <exception cref="FormatException">The original is damaged.</exception>
    public static Original Of(SqliteConnection connection, long intake)
    {
        using var command = connection.Prepare($"SELECT {Columns} WHERE i.id = $id", ("$id", SqliteType.Integer));
        using var reader = command.Bind(0, intake).ExecuteReader();
        return reader.Read() ? Read(reader) : throw new FormatException("an intake's original is missing.");
    }

    /// <summary>All intakes with their originals, in order. The connection is in use until the last is read.</summary>
    public static IEnumerable<RecordedIntake> History(SqliteConnection connection)
    {
        using var command = connection.Prepare("SELECT i.article, i.recorded, i.key, o.body, o.size, i.form FROM intakes i JOIN originals o ON o.hash = i.original ORDER BY i.id");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var original = new Original(OriginalPacking.Unpack(reader.Bytes(3), reader.GetInt64(4)), reader.Text(5));
            yield return new RecordedIntake(new ArticleId(reader.Text(0)), RecordedTime.Parse(reader.Text(1)), new Intake(new Digest(reader.Bytes(2)), original));
        }
    }

    /// <summary>The first original that is not what its hash says; null where all are.</summary>
    public static string? FirstFault(SqliteConnection connection, CancellationToken cancellationToken)
    {
        using var command = connection.Prepare("SELECT hash, body, size FROM originals ORDER BY id");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var hash = new Digest(reader.Bytes(0));
            if (Digest.Of(OriginalPacking.Unpack(reader.Bytes(1), reader.GetInt64(2))) != hash)
            {
                return $"the original {hash} is not what was taken in.";
            }
        }

        return null;
    }

    private static Original Read(SqliteDataReader reader) => new(OriginalPacking.Unpack(reader.Bytes(0), reader.GetInt64(1)), reader.Text(2));
}
