using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Ledgerline.Ledger.Postgres.Writing;

/// <summary>Appends a batch within a transaction that holds the ledger's lock: asks once what is known, then copies all rows in binary.</summary>
internal static class EntryWriter
{
    /// <summary>Writes readings; the caller commits.</summary>
    public static async Task<AppendOutcome[]> AppendAsync(NpgsqlConnection connection, IReadOnlyList<PreparedEntry> entries, DateTime now, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(connection, now, cancellationToken).ConfigureAwait(false);
        var known = await KnownAsync(connection, entries, cancellationToken).ConfigureAwait(false);
        var (articles, texts) = await RemovedAsync(connection, entries, cancellationToken).ConfigureAwait(false);
        var (_, tools) = await ToolsAsync(connection, cancellationToken).ConfigureAwait(false);
        var outcomes = new AppendOutcome[entries.Count];
        var links = new List<Link>();
        for (var i = 0; i < outcomes.Length; i++)
        {
            var entry = entries[i];
            if (articles.Contains(entry.Subject) || texts.Contains(entry.TextHash))
            {
                outcomes[i] = AppendOutcome.Removed;
                continue;
            }

            var readings = known.TryGetValue(entry.Subject, out var found) ? found : known[entry.Subject] = [];
            outcomes[i] = readings.Contains(entry.Content) ? AppendOutcome.AlreadyThere : readings.Count > 0 ? AppendOutcome.AppendedAsNewReading : AppendOutcome.Appended;
            if (readings.Add(entry.Content))
            {
                if (entry.MadeBy is { } made && PreparedEntry.Of(made) is var note && note.Content != tools)
                {
                    head = Append(note, head, links);
                    tools = note.Content;
                }

                head = Append(entry, head, links);
            }
        }

        await CopyAsync(connection, links, cancellationToken).ConfigureAwait(false);
        var recorded = new DateTimeOffset(head.Recorded, TimeSpan.Zero);
        var intakes = entries.Zip(outcomes).Where(pair => pair.Second != AppendOutcome.Removed).Select(pair => pair.First.Intake).OfType<PreparedIntake>();
        await IntakeWriter.WriteAsync(connection, [.. intakes.Select(intake => intake with { Recorded = recorded })], cancellationToken).ConfigureAwait(false);
        return outcomes;
    }

    /// <summary>Writes notes; the caller commits.</summary>
    public static async Task<long[]> NoteAsync(NpgsqlConnection connection, IReadOnlyList<PreparedEntry> notes, DateTime now, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(connection, now, cancellationToken).ConfigureAwait(false);
        var tools = await ToolsAsync(connection, cancellationToken).ConfigureAwait(false);
        var links = new List<Link>();
        var numbers = new long[notes.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (notes[i].Kind == EntryKind.Tools && notes[i].Content == tools.Content)
            {
                numbers[i] = tools.Sequence;
                continue;
            }

            head = Append(notes[i], head, links);
            numbers[i] = head.Sequence;
            tools = notes[i].Kind == EntryKind.Tools ? (head.Sequence, notes[i].Content) : tools;
        }

        await CopyAsync(connection, links, cancellationToken).ConfigureAwait(false);
        return numbers;
    }

    /// <summary>Writes what another ledger has recorded; the caller commits.</summary>
    /// <returns>Whether something had to go.</returns>
    public static async Task<bool> TakeOverAsync(
        NpgsqlConnection connection, IReadOnlyList<(RecordedEntry Recorded, PreparedEntry Entry)> entries, IReadOnlyList<PreparedIntake> intakes, string ledger, CancellationToken cancellationToken)
    {
        var head = await HeadAsync(connection, default, cancellationToken).ConfigureAwait(false);
        var links = TakenOver.Follow(entries, head.Sequence, head.Hash, ledger)
            .Select(link => new Link(link.Recorded.Sequence, link.Entry, link.Previous, link.Recorded.Hash, link.Recorded.Recorded.UtcDateTime)).ToList();
        await CopyAsync(connection, links, cancellationToken).ConfigureAwait(false);
        var removals = links.Select(link => link.Entry.Note).OfType<Removal>().ToList();
        foreach (var removal in removals)
        {
            await RemovalWriter.DoAsync(connection, removal, cancellationToken).ConfigureAwait(false);
        }

        await IntakeWriter.WriteAsync(connection, intakes, cancellationToken).ConfigureAwait(false);
        return removals.Count > 0;
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

    private static ChainHead Append(PreparedEntry entry, ChainHead head, List<Link> links)
    {
        var hash = HashChain.Next(head.Hash, head.Sequence + 1, entry.Kind, entry.Content);
        links.Add(new Link(head.Sequence + 1, entry, head.Hash, hash, head.Recorded));
        return head with { Sequence = head.Sequence + 1, Hash = hash };
    }

    private static async Task CopyAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        if (links.Count > 0)
        {
            await CopyEntriesAsync(connection, links, cancellationToken).ConfigureAwait(false);
            await CopyTextsAsync(connection, links, cancellationToken).ConfigureAwait(false);
            await CopyBodiesAsync(connection, links, cancellationToken).ConfigureAwait(false);
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

    private static async Task<(long Sequence, Digest Content)> ToolsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT sequence, content FROM entries WHERE kind = 5 ORDER BY sequence DESC LIMIT 1");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? (reader.GetInt64(0), new Digest(reader.Bytes(1))) : default;
    }

    private static async Task<Dictionary<string, HashSet<Digest>>> KnownAsync(NpgsqlConnection connection, IReadOnlyList<PreparedEntry> entries, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT article, content FROM entries WHERE kind = 1 AND article = ANY($1)").With(entries.Select(entry => entry.Subject).Distinct().ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var known = new Dictionary<string, HashSet<Digest>>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var article = reader.GetString(0);
            (known.TryGetValue(article, out var readings) ? readings : known[article] = []).Add(new Digest(reader.Bytes(1)));
        }

        return known;
    }

    // Of these articles and texts, those that had to go.
    private static async Task<(HashSet<string> Articles, HashSet<Digest> Texts)> RemovedAsync(NpgsqlConnection connection, IReadOnlyList<PreparedEntry> entries, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT article, text FROM removed WHERE article = ANY($1) OR text = ANY($2)")
            .With(entries.Select(entry => entry.Subject).Distinct().ToArray()).With(entries.Select(entry => entry.TextHash.ToBytes()).ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var (articles, texts) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<Digest>());
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            articles.Add(reader.GetString(0));
            texts.Add(new Digest(reader.Bytes(1)));
        }

        return (articles, texts);
    }

    private static async Task CopyEntriesAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "COPY entries (sequence, kind, article, content, previous, hash, recorded) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var link in links)
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Sequence, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync((int)link.Entry.Kind, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Entry.Subject, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Entry.Content.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Previous.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Hash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(link.Recorded, NpgsqlDbType.TimestampTz, cancellationToken).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    // Nobody else appends meanwhile, so that what is not known now is not known when it is written.
    private static async Task CopyTextsAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        var texts = links.Select(link => link.Entry).Where(entry => entry.Text is not null).DistinctBy(entry => entry.TextHash).ToList();
        var known = await HashesAsync(connection, "SELECT hash FROM texts WHERE hash = ANY($1)", texts.Select(entry => entry.TextHash), cancellationToken).ConfigureAwait(false);
        await using var copy = await connection.BeginBinaryImportAsync("COPY texts (hash, body) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var entry in texts.Where(entry => !known.Contains(entry.TextHash)))
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(entry.TextHash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(Encoding.UTF8.GetBytes(entry.Text!), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false); // Those without were left out.
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task CopyBodiesAsync(NpgsqlConnection connection, List<Link> links, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync("COPY bodies (entry, text, claims, size, body) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
        foreach (var (sequence, entry) in links.Where(link => link.Entry.Body is not null).Select(link => (link.Sequence, link.Entry)))
        {
            await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(sequence, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
            await (entry.Text is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(entry.TextHash.ToBytes(), NpgsqlDbType.Bytea, cancellationToken)).ConfigureAwait(false);
            await copy.WriteAsync(entry.Claims, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(entry.Size, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
            await copy.WriteAsync(entry.Body!, NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false); // Those without were left out.
        }

        await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private sealed record Link(long Sequence, PreparedEntry Entry, Digest Previous, Digest Hash, DateTime Recorded);
}
