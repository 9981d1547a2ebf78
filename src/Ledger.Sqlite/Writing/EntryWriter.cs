using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Sqlite.Searching;
using Ledgerline.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Writing;

/// <summary>The one connection that appends, with its statements prepared. Used by one caller at a time.</summary>
internal sealed class EntryWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _clock;
    private readonly SqliteCommand _head;
    private readonly SqliteCommand _known;
    private readonly SqliteCommand _addEntry;
    private readonly SqliteCommand _addText;
    private readonly SqliteCommand _addArticle;
    private readonly SqliteCommand _addClaim;
    private readonly SqliteCommand _addOriginal;
    private readonly SqliteCommand _addIntake;

    public EntryWriter(SqliteConnection connection, TimeProvider clock)
    {
        _connection = connection;
        _clock = clock;
        _head = connection.Prepare("SELECT sequence, hash, recorded FROM entries ORDER BY sequence DESC LIMIT 1");
        _known = connection.Prepare("SELECT content FROM entries WHERE article = $article", ("$article", SqliteType.Text));
        _addEntry = connection.Prepare(
            "INSERT INTO entries (sequence, kind, article, content, previous, hash, recorded) VALUES ($sequence, $kind, $article, $content, $previous, $hash, $recorded)",
            ("$sequence", SqliteType.Integer),
            ("$kind", SqliteType.Integer),
            ("$article", SqliteType.Text),
            ("$content", SqliteType.Blob),
            ("$previous", SqliteType.Blob),
            ("$hash", SqliteType.Blob),
            ("$recorded", SqliteType.Text));
        _addText = connection.Prepare(
            "INSERT INTO texts (hash, body) VALUES ($hash, $body) ON CONFLICT (hash) DO NOTHING",
            ("$hash", SqliteType.Blob),
            ("$body", SqliteType.Text));
        _addArticle = connection.Prepare(
            "INSERT INTO articles (entry, text, document, mentions, mentions_size) VALUES ($entry, $text, $document, $mentions, $size)",
            ("$entry", SqliteType.Integer),
            ("$text", SqliteType.Blob),
            ("$document", SqliteType.Text),
            ("$mentions", SqliteType.Blob),
            ("$size", SqliteType.Integer));
        _addClaim = connection.Prepare(
            """
            INSERT INTO claims (entry, ordinal, id, type, place, valid_from, valid_until, said_from, said_until, published_from, published_until, document)
            VALUES ($entry, $ordinal, $id, $type, $place, $validFrom, $validUntil, $saidFrom, $saidUntil, $publishedFrom, $publishedUntil, $document)
            """,
            ("$entry", SqliteType.Integer),
            ("$ordinal", SqliteType.Integer),
            ("$id", SqliteType.Text),
            ("$type", SqliteType.Integer),
            ("$place", SqliteType.Text),
            ("$validFrom", SqliteType.Text),
            ("$validUntil", SqliteType.Text),
            ("$saidFrom", SqliteType.Text),
            ("$saidUntil", SqliteType.Text),
            ("$publishedFrom", SqliteType.Text),
            ("$publishedUntil", SqliteType.Text),
            ("$document", SqliteType.Text));
        _addOriginal = connection.Prepare(
            "INSERT INTO originals (hash, body, size) VALUES ($hash, $body, $size) ON CONFLICT (hash) DO NOTHING",
            ("$hash", SqliteType.Blob),
            ("$body", SqliteType.Blob),
            ("$size", SqliteType.Integer));
        _addIntake = connection.Prepare(
            "INSERT INTO intakes (key, article, original, form, recorded) VALUES ($key, $article, $original, $form, $recorded) ON CONFLICT (key) DO NOTHING",
            ("$key", SqliteType.Blob),
            ("$article", SqliteType.Text),
            ("$original", SqliteType.Blob),
            ("$form", SqliteType.Text),
            ("$recorded", SqliteType.Text));
    }

    /// <summary>Appends all entries or, where anything fails or the token ends it, none.</summary>
    public AppendOutcome[] Append(IReadOnlyList<PreparedEntry> entries, CancellationToken cancellationToken)
        => Whole(() =>
        {
            var head = ReadHead();
            var outcomes = new AppendOutcome[entries.Count];
            for (var i = 0; i < outcomes.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                outcomes[i] = AppendOne(entries[i], ref head);
            }

            return outcomes;
        });

    /// <summary>Takes over what another ledger has recorded, all or nothing.</summary>
    /// <exception cref="LedgerException">The entries do not go on with this chain.</exception>
    public bool TakeOver(IReadOnlyList<(RecordedEntry Recorded, PreparedEntry Entry)> entries, IReadOnlyList<PreparedIntake> intakes, string ledger, CancellationToken cancellationToken)
        => Whole(() =>
        {
            var head = ReadHead();
            foreach (var (recorded, entry, previous) in TakenOver.Follow(entries, head.Sequence, head.Hash, ledger))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var written = WriteEntry(entry, new Head(recorded.Sequence - 1, previous, RecordedTime.Format(recorded.Recorded)));
                WriteArticle(entry, written.Sequence);
                WriteClaims(entry, written.Sequence);
            }

            foreach (var intake in intakes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                WriteIntake(intake);
            }

            return true;
        });

    /// <summary>Indexes entries that follow the last indexed one; nothing where another process has done so meanwhile.</summary>
    public bool Index(IReadOnlyList<SearchRows> rows, long last)
        => Whole(() =>
        {
            var isNext = SearchIndexer.Indexed(_connection) == rows[0].Key.Entry - 1;
            if (isNext)
            {
                using var indexer = new SearchIndexer(_connection);
                indexer.Write(rows, last);
            }

            return isNext;
        });

    private T Whole<T>(Func<T> write)
    {
        _connection.Execute("BEGIN IMMEDIATE");
        try
        {
            var written = write();
            _connection.Execute("COMMIT");
            return written;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var command in new[] { _head, _known, _addEntry, _addText, _addArticle, _addClaim, _addOriginal, _addIntake })
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private AppendOutcome AppendOne(PreparedEntry entry, ref Head head)
    {
        var outcome = OutcomeOf(entry);
        if (outcome != AppendOutcome.AlreadyThere)
        {
            head = WriteEntry(entry, head);
            WriteArticle(entry, head.Sequence);
            WriteClaims(entry, head.Sequence);
        }

        if (entry.Entry.Intake is not null)
        {
            WriteIntake(PreparedIntake.Of(entry, RecordedTime.Parse(head.Recorded)));
        }

        return outcome;
    }

    private AppendOutcome OutcomeOf(PreparedEntry entry)
    {
        var outcome = AppendOutcome.Appended;
        using var reader = _known.Bind(0, entry.Article).ExecuteReader();
        while (reader.Read())
        {
            if (new Digest(reader.Bytes(0)) == entry.Reading.Content)
            {
                return AppendOutcome.AlreadyThere;
            }

            outcome = AppendOutcome.AppendedAsNewReading;
        }

        return outcome;
    }

    private Head WriteEntry(PreparedEntry entry, Head head)
    {
        var sequence = head.Sequence + 1;
        var hash = HashChain.Next(head.Hash, sequence, EntryKind.Reading, entry.Reading.Content);
        _addEntry
            .Bind(0, sequence)
            .Bind(1, (long)EntryKind.Reading)
            .Bind(2, entry.Article)
            .Bind(3, entry.Reading.Content.ToBytes())
            .Bind(4, head.Hash.ToBytes())
            .Bind(5, hash.ToBytes())
            .Bind(6, head.Recorded)
            .ExecuteNonQuery();
        return head with { Sequence = sequence, Hash = hash };
    }

    private void WriteArticle(PreparedEntry entry, long sequence)
    {
        var text = entry.TextHash.ToBytes();
        _addText.Bind(0, text).Bind(1, entry.Entry.Article.Text).ExecuteNonQuery();
        _addArticle
            .Bind(0, sequence)
            .Bind(1, text)
            .Bind(2, Encoding.UTF8.GetString(entry.Reading.Article))
            .Bind(3, entry.Mentions)
            .Bind(4, (long)entry.Reading.Mentions.Length)
            .ExecuteNonQuery();
    }

    private void WriteClaims(PreparedEntry entry, long sequence)
    {
        for (var i = 0; i < entry.Entry.Claims.Count; i++)
        {
            var row = ClaimRow.Of(entry.Entry.Article, entry.Entry.Claims[i]);
            _addClaim
                .Bind(0, sequence)
                .Bind(1, (long)i)
                .Bind(2, row.Id)
                .Bind(3, row.Type)
                .Bind(4, row.Place)
                .Bind(5, row.ValidFrom?.ToString())
                .Bind(6, row.ValidUntil?.ToString())
                .Bind(7, row.SaidFrom?.ToString())
                .Bind(8, row.SaidUntil?.ToString())
                .Bind(9, row.PublishedFrom?.ToString())
                .Bind(10, row.PublishedUntil?.ToString())
                .Bind(11, Encoding.UTF8.GetString(entry.Reading.Claims[i]))
                .ExecuteNonQuery();
        }
    }

    private void WriteIntake(PreparedIntake intake)
    {
        var hash = intake.Hash.ToBytes();
        _addOriginal.Bind(0, hash).Bind(1, intake.Packed.ToArray()).Bind(2, intake.Size).ExecuteNonQuery();
        _addIntake.Bind(0, intake.Key.ToBytes()).Bind(1, intake.Article).Bind(2, hash).Bind(3, intake.Form).Bind(4, RecordedTime.Format(intake.Recorded)).ExecuteNonQuery();
    }

    // Recorded times never run backwards: where the clock was set back, the last recorded time stands until the clock passes it.
    private Head ReadHead()
    {
        var now = RecordedTime.Format(_clock.GetUtcNow());
        using var reader = _head.ExecuteReader();
        if (!reader.Read())
        {
            return new Head(0, HashChain.Start, now);
        }

        var last = reader.Text(2);
        return new Head(reader.GetInt64(0), new Digest(reader.Bytes(1)), string.CompareOrdinal(now, last) < 0 ? last : now);
    }

    // A full disk or a failed write may have ended the transaction already; then there is nothing to roll back.
    private void RollBack()
    {
        try
        {
            _connection.Execute("ROLLBACK");
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == 1)
        {
            // The first failure says more than "no transaction is active".
        }
    }

    private readonly record struct Head(long Sequence, Digest Hash, string Recorded);
}
