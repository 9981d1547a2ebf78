using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Ledgerline.Ledger.Postgres.Writing;

/// <summary>Writes what a batch was read from, within the batch's transaction.</summary>
internal static class IntakeWriter
{
    public static async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<PreparedEntry> entries, DateTime recorded, CancellationToken cancellationToken)
    {
        var intakes = entries.Where(entry => entry.Entry.Intake is not null).DistinctBy(entry => KeyOf(entry)).ToList();
        if (intakes.Count == 0)
        {
            return;
        }

        var known = await EntryWriter.HashesAsync(connection, "SELECT key FROM intakes WHERE key = ANY($1)", intakes.Select(KeyOf), cancellationToken).ConfigureAwait(false);
        intakes.RemoveAll(entry => known.Contains(KeyOf(entry)));
        await CopyOriginalsAsync(connection, intakes, cancellationToken).ConfigureAwait(false);
        var last = await connection.NumberAsync("SELECT coalesce(max(id), 0) FROM intakes", cancellationToken).ConfigureAwait(false);
        await using var copy = await connection.BeginBinaryImportAsync("COPY intakes (id, key, article, original, form, recorded) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var entry in intakes)
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(++last, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(KeyOf(entry).ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(entry.Article, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(entry.OriginalHash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(entry.Entry.Intake!.Original.Form, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false); // Only those that have one are left.
            await copy.WriteAsync(recorded, NpgsqlDbType.TimestampTz, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task CopyOriginalsAsync(NpgsqlConnection connection, List<PreparedEntry> intakes, CancellationToken cancellationToken)
    {
        var originals = intakes.DistinctBy(entry => entry.OriginalHash).ToList();
        var known = await EntryWriter.HashesAsync(connection, "SELECT hash FROM originals WHERE hash = ANY($1)", originals.Select(entry => entry.OriginalHash), cancellationToken).ConfigureAwait(false);
        await using var copy = await connection.BeginBinaryImportAsync("COPY originals (hash, body, size) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var entry in originals.Where(entry => !known.Contains(entry.OriginalHash)))
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(entry.OriginalHash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(entry.Original!, NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false); // It has an intake.
            await copy.WriteAsync((long)entry.Entry.Intake!.Original.Bytes.Length, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Digest KeyOf(PreparedEntry entry) => entry.Entry.Intake!.Key; // Asked of those that have one.
}
