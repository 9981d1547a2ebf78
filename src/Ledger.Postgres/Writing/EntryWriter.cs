using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Storage;
using Ledgerline.Records;
using Npgsql;
using NpgsqlTypes;

namespace Ledgerline.Ledger.Postgres.Writing;

/// <summary>Appends a batch within a transaction that holds the ledger's lock: asks once what is known, then copies all rows in binary.</summary>
internal static class EntryWriter
{
    /// <summary>Writes the batch; the caller commits.</summary>
    public static async Task<AppendOutcome[]> WriteAsync(NpgsqlConnection connection, IReadOnlyList<PreparedEntry> entries, DateTime now, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(connection, now, cancellationToken).ConfigureAwait(false);
        var known = await KnownAsync(connection, entries, cancellationToken).ConfigureAwait(false);
        var outcomes = new AppendOutcome[entries.Count];
        var links = new List<Link>();
        for (var i = 0; i < outcomes.Length; i++)
        {
            var entry = entries[i];
            var readings = known.TryGetValue(entry.Article, out var found) ? found : known[entry.Article] = [];
            outcomes[i] = readings.Contains(entry.Reading.Content) ? AppendOutcome.AlreadyThere : readings.Count > 0 ? AppendOutcome.AppendedAsNewReading : AppendOutcome.Appended;
            if (readings.Add(entry.Reading.Content))
            {
                var hash = HashChain.Next(head.Hash, head.Sequence + 1, EntryKind.Reading, entry.Reading.Content);
                links.Add(new Link(head.Sequence + 1, entry, head.Hash, hash, head.Recorded));
                head = head with { Sequence = head.Sequence + 1, Hash = hash };
            }
        }

        await CopyAsync(connection, links, cancellationToken).ConfigureAwait(false);
        await IntakeWriter.WriteAsync(
            connection, [.. entries.Where(entry => entry.Entry.Intake is not null).Select(entry => PreparedIntake.Of(entry, new DateTimeOffset(head.Recorded, TimeSpan.Zero)))], cancellationToken).ConfigureAwait(false);
        return outcomes;
    }

    /// <summary>Writes what another ledger has recorded; the caller commits.</summary>
    public static async Task TakeOverAsync(
        NpgsqlConnection connection, IReadOnlyList<(RecordedEntry Recorded, PreparedEntry Entry)> entries, IReadOnlyList<PreparedIntake> intakes, string ledger, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(connection, default, cancellationToken).ConfigureAwait(false);
        var links = TakenOver.Follow(entries, head.Sequence, head.Hash, ledger)
            .Select(link => new Link(link.Recorded.Sequence, link.Entry, link.Previous, link.Recorded.Hash, link.Recorded.Recorded.UtcDateTime)).ToList();
        await CopyAsync(connection, links, cancellationToken).ConfigureAwait(false);
        await IntakeWriter.WriteAsync(connection, intakes, cancellationToken).ConfigureAwait(false);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        if (links.Count > 0)
        {
            await CopyEntriesAsync(connection, links, cancellationToken).ConfigureAwait(false);
            await CopyTextsAsync(connection, links, cancellationToken).ConfigureAwait(false);
            await CopyArticlesAsync(connection, links, cancellationToken).ConfigureAwait(false);
            await CopyClaimsAsync(connection, links, cancellationToken).ConfigureAwait(false);
        }
    }

    // Recorded times never run backwards: where the clock was set back, the last recorded time stands until the clock passes it.
    private static async Task<ChainHead> HeadAsync(NpgsqlConnection connection, DateTime now, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT sequence, hash, recorded FROM entries ORDER BY sequence DESC LIMIT 1");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return new ChainHead(0, HashChain.Start, now);
        }

        var last = reader.GetFieldValue<DateTime>(2);
        return new ChainHead(reader.GetInt64(0), new Digest(reader.Bytes(1)), now < last ? last : now);
    }

    private static async Task<Dictionary<string, HashSet<Digest>>> KnownAsync(NpgsqlConnection connection, IReadOnlyList<PreparedEntry> entries, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT article, content FROM entries WHERE article = ANY($1)").With(entries.Select(entry => entry.Article).Distinct().ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var known = new Dictionary<string, HashSet<Digest>>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var article = reader.GetString(0);
            (known.TryGetValue(article, out var readings) ? readings : known[article] = []).Add(new Digest(reader.Bytes(1)));
        }

        return known;
    }

    private static async Task CopyEntriesAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "COPY entries (sequence, kind, article, content, previous, hash, recorded) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var link in links)
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Sequence, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync((int)EntryKind.Reading, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Entry.Article, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Entry.Reading.Content.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Previous.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Hash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Recorded, NpgsqlDbType.TimestampTz, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    // Nobody else appends meanwhile, so that what is not known now is not known when it is written.
    private static async Task CopyTextsAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        var texts = links.DistinctBy(link => link.Entry.TextHash).ToList();
        var known = await HashesAsync(connection, "SELECT hash FROM texts WHERE hash = ANY($1)", texts.Select(link => link.Entry.TextHash), cancellationToken).ConfigureAwait(false);
        await using var copy = await connection.BeginBinaryImportAsync("COPY texts (hash, body) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var link in texts.Where(link => !known.Contains(link.Entry.TextHash)))
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Entry.TextHash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(Encoding.UTF8.GetBytes(link.Entry.Entry.Article.Text), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task CopyArticlesAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "COPY articles (entry, text, document, mentions, mentions_size) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var link in links)
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Sequence, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Entry.TextHash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(Encoding.UTF8.GetString(link.Entry.Reading.Article), NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Entry.Mentions, NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Entry.Reading.Mentions.Length, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    // Most of the rows: written without waiting for each value, off the caller's thread.
    private static Task CopyClaimsAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
        => Task.Run(() => CopyClaims(connection, links, cancellationToken), cancellationToken);

    private static void CopyClaims(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        using var copy = connection.BeginBinaryImport(
            """
            COPY claims (entry, ordinal, id, type, place, valid_from, valid_until, said_from, said_until, published_from, published_until, document)
            FROM STDIN (FORMAT binary)
            """);
        foreach (var link in links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < link.Entry.Entry.Claims.Count; i++)
            {
                var row = ClaimRow.Of(link.Entry.Entry.Article, link.Entry.Entry.Claims[i]);
                copy.StartRow();
                copy.Write(link.Sequence, NpgsqlDbType.Bigint);
                copy.Write(i, NpgsqlDbType.Integer);
                copy.Write(row.Id, NpgsqlDbType.Text);
                copy.Write((int)row.Type, NpgsqlDbType.Integer);
                if (row.Place is { } place)
                {
                    copy.Write(place, NpgsqlDbType.Text);
                }
                else
                {
                    copy.WriteNull();
                }

                WriteDay(copy, row.ValidFrom);
                WriteDay(copy, row.ValidUntil);
                WriteDay(copy, row.SaidFrom);
                WriteDay(copy, row.SaidUntil);
                WriteDay(copy, row.PublishedFrom);
                WriteDay(copy, row.PublishedUntil);
                copy.Write(Encoding.UTF8.GetString(link.Entry.Reading.Claims[i]), NpgsqlDbType.Text);
            }
        }

        copy.Complete();
    }

    private static void WriteDay(NpgsqlBinaryImporter copy, Day? day)
    {
        if (day is { } known)
        {
            copy.Write(known.ToDateOnly(), NpgsqlDbType.Date);
        }
        else
        {
            copy.WriteNull();
        }
    }

    /// <summary>Which of some hashes a query finds.</summary>
    internal static async Task<HashSet<Digest>> HashesAsync(NpgsqlConnection connection, string query, IEnumerable<Digest> hashes, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(query).With(hashes.Select(hash => hash.ToBytes()).ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var found = new HashSet<Digest>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            found.Add(new Digest(reader.Bytes(0)));
        }

        return found;
    }

    private sealed record Link(long Sequence, PreparedEntry Entry, Digest Previous, Digest Hash, DateTime Recorded);
}
