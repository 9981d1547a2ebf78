using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Storage;
using Ledgerline.Records;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Reading;

/// <summary>Reads originals and intakes over a connection that somebody else owns.</summary>
internal static class OriginalReader
{
    // Originals are whole pages: fewer of them at once.
    private const int PageSize = 32;
    private const string Columns = "o.body, o.size, i.form FROM intakes i JOIN originals o ON o.hash = i.original";

    public static async Task<IReadOnlySet<Digest>> KeysAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT key FROM intakes");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var keys = new HashSet<Digest>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            keys.Add(new Digest(reader.Bytes(0)));
        }

        return keys;
    }

    /// <exception cref="FormatException">The original is damaged.</exception>
    public static Task<Original?> NewestOfAsync(NpgsqlConnection connection, string article, CancellationToken cancellationToken)
        => FirstAsync(connection.Prepare($"SELECT {Columns} WHERE i.article = $1 ORDER BY i.id DESC LIMIT 1").With(article), cancellationToken);

    /// <summary>The newest intake of each article, by its number.</summary>
    public static async Task<List<long>> NewestOfEachAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT max(id) FROM intakes GROUP BY article ORDER BY 1");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var intakes = new List<long>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            intakes.Add(reader.GetInt64(0));
        }

        return intakes;
    }

    /// <exception cref="FormatException">The original is damaged or missing.</exception>
    public static async Task<Original> OfAsync(NpgsqlConnection connection, long intake, CancellationToken cancellationToken)
        => await FirstAsync(connection.Prepare($"SELECT {Columns} WHERE i.id = $1").With(intake), cancellationToken).ConfigureAwait(false)
            ?? throw new FormatException("an intake's original is missing.");

    /// <summary>The next intakes behind one, with their originals; empty where there are no more.</summary>
    public static async Task<List<(long Id, RecordedIntake Intake)>> HistoryAsync(NpgsqlConnection connection, long after, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(
            "SELECT i.id, i.article, i.recorded, i.key, o.body, o.size, i.form FROM intakes i JOIN originals o ON o.hash = i.original WHERE i.id > $1 ORDER BY i.id LIMIT $2").With(after).With(PageSize);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var intakes = new List<(long, RecordedIntake)>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var original = new Original(OriginalPacking.Unpack(reader.Bytes(4), reader.GetInt64(5)), reader.GetString(6));
            intakes.Add((reader.GetInt64(0), new RecordedIntake(new ArticleId(reader.GetString(1)), reader.Instant(2), new Intake(new Digest(reader.Bytes(3)), original))));
        }

        return intakes;
    }

    /// <summary>The first original that is not what its hash says; null where all are.</summary>
    public static async Task<string?> FirstFaultAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT hash, body, size FROM originals ORDER BY hash");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var hash = new Digest(reader.Bytes(0));
            if (Digest.Of(OriginalPacking.Unpack(reader.Bytes(1), reader.GetInt64(2))) != hash)
            {
                return $"the original {hash} is not what was taken in.";
            }
        }

        return null;
    }

    private static async Task<Original?> FirstAsync(NpgsqlCommand query, CancellationToken cancellationToken)
    {
        await using var command = query;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
            ? new Original(OriginalPacking.Unpack(reader.Bytes(0), reader.GetInt64(1)), reader.GetString(2))
            : null;
    }
}
