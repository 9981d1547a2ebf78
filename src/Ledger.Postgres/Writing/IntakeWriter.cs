using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Ledgerline.Ledger.Postgres.Writing;

/// <summary>Writes what a batch was read from, within the batch's transaction.</summary>
internal static class IntakeWriter
{
    public static async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<PreparedIntake> given, CancellationToken cancellationToken)
    {
        if (given.Count == 0)
        {
            return;
        }

        var known = await EntryWriter.HashesAsync(connection, "SELECT key FROM intakes WHERE key = ANY($1)", given.Select(intake => intake.Key), cancellationToken).ConfigureAwait(false);
        var intakes = given.DistinctBy(intake => intake.Key).Where(intake => !known.Contains(intake.Key)).ToList();
        await CopyOriginalsAsync(connection, intakes, cancellationToken).ConfigureAwait(false);
        var last = await connection.NumberAsync("SELECT coalesce(max(id), 0) FROM intakes", cancellationToken).ConfigureAwait(false);
        await using var copy = await connection.BeginBinaryImportAsync("COPY intakes (id, key, article, original, form, recorded) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var intake in intakes)
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(++last, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(intake.Key.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(intake.Article, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(intake.Hash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(intake.Form, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(intake.Recorded!.Value.UtcDateTime, NpgsqlDbType.TimestampTz, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task CopyOriginalsAsync(NpgsqlConnection connection, List<PreparedIntake> intakes, CancellationToken cancellationToken)
    {
        var originals = intakes.DistinctBy(intake => intake.Hash).ToList();
        var known = await EntryWriter.HashesAsync(connection, "SELECT hash FROM originals WHERE hash = ANY($1)", originals.Select(intake => intake.Hash), cancellationToken).ConfigureAwait(false);
        await using var copy = await connection.BeginBinaryImportAsync("COPY originals (hash, body, size) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var intake in originals.Where(intake => !known.Contains(intake.Hash)))
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(intake.Hash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(intake.Packed.ToArray(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(intake.Size, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
