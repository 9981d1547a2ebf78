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
    private readonly SqliteCommand _removed;
    private readonly SqliteCommand _tools;
    private readonly SqliteCommand _addEntry;
    private readonly SqliteCommand _addText;
    private readonly SqliteCommand _addBody;
    private readonly SqliteCommand _addOriginal;
    private readonly SqliteCommand _addIntake;

    public EntryWriter(SqliteConnection connection, TimeProvider clock)
    {
        _connection = connection;
        _clock = clock;
        _head = connection.Prepare("SELECT sequence, hash, recorded FROM entries ORDER BY sequence DESC LIMIT 1");
        _known = connection.Prepare("SELECT content FROM entries WHERE article = $article AND kind = 1", ("$article", SqliteType.Text));
        _removed = connection.Prepare("SELECT EXISTS (SELECT 1 FROM removed WHERE article = $article OR text = $text)", ("$article", SqliteType.Text), ("$text", SqliteType.Blob));
        _tools = connection.Prepare("SELECT sequence, content FROM entries WHERE kind = 5 ORDER BY sequence DESC LIMIT 1");
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
        _addBody = connection.Prepare(
            "INSERT INTO bodies (entry, text, claims, size, body) VALUES ($entry, $text, $claims, $size, $body)",
            ("$entry", SqliteType.Integer),
            ("$text", SqliteType.Blob),
            ("$claims", SqliteType.Integer),
            ("$size", SqliteType.Integer),
            ("$body", SqliteType.Blob));
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

    /// <summary>Appends all readings or, where anything fails or the token ends it, none.</summary>
    public AppendOutcome[] Append(IReadOnlyList<PreparedEntry> entries, CancellationToken cancellationToken)
        => Whole(() =>
        {
            var head = ReadHead();
            var tools = ReadTools().Content;
            var outcomes = new AppendOutcome[entries.Count];
            for (var i = 0; i < outcomes.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                outcomes[i] = AppendOne(entries[i], ref head, ref tools);
            }

            return outcomes;
        });

    /// <summary>Appends all notes, or none.</summary>
    public long[] Note(IReadOnlyList<PreparedEntry> notes)
        => Whole(() =>
        {
            var head = ReadHead();
            var tools = ReadTools();
            var numbers = new long[notes.Count];
            for (var i = 0; i < numbers.Length; i++)
            {
                if (notes[i].Kind == EntryKind.Tools && notes[i].Content == tools.Content)
                {
                    numbers[i] = tools.Sequence;
                    continue;
                }

                head = Write(notes[i], head);
                numbers[i] = head.Sequence;
                tools = notes[i].Kind == EntryKind.Tools ? (head.Sequence, notes[i].Content) : tools;
            }

            return numbers;
        });

    /// <summary>Puts a removal on record and does it; null where there is nothing to remove.</summary>
    public Notes.Removal? Remove(Func<IReadOnlyList<Notes.RemovedReading>, Notes.Removal> note, string article)
    {
        // What goes is overwritten, in the file as in its log.
        _connection.Execute("PRAGMA secure_delete = ON");
        var removal = Whole(() =>
        {
            var readings = RemovalWriter.Find(_connection, article);
            if (readings.Count == 0)
            {
                return null;
            }

            var made = note(readings);
            Write(PreparedEntry.Of(made), ReadHead());
            RemovalWriter.Do(_connection, made);
            return made;
        });
        if (removal is not null)
        {
            RemovalWriter.Forget(_connection);
        }

        return removal;
    }

    /// <summary>Takes over what another ledger has recorded, all or nothing.</summary>
    /// <exception cref="LedgerException">The entries do not go on with this chain.</exception>
    public bool TakeOver(IReadOnlyList<(RecordedEntry Recorded, PreparedEntry Entry)> entries, IReadOnlyList<PreparedIntake> intakes, string ledger, CancellationToken cancellationToken)
    {
        var removals = entries.Select(entry => entry.Entry.Note).OfType<Notes.Removal>().ToList();
        if (removals.Count > 0)
        {
            _connection.Execute("PRAGMA secure_delete = ON");
        }

        Whole(() =>
        {
            var head = ReadHead();
            foreach (var (recorded, entry, previous) in TakenOver.Follow(entries, head.Sequence, head.Hash, ledger))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Write(entry, new Head(recorded.Sequence - 1, previous, RecordedTime.Format(recorded.Recorded)));
                if (entry.Note is Notes.Removal removal)
                {
                    RemovalWriter.Do(_connection, removal);
                }
            }

            foreach (var intake in intakes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                WriteIntake(intake, RecordedTime.Format(intake.Recorded!.Value)); // Taken over, it has been recorded.
            }

            return true;
        });
        if (removals.Count > 0)
        {
            RemovalWriter.Forget(_connection);
        }

        return true;
    }

    /// <summary>Indexes entries that follow the last indexed one; nothing where another process has done so meanwhile.</summary>
    public bool Index(IReadOnlyList<SearchRows> rows, long after, long last)
        => Whole(() =>
        {
            var isNext = SearchIndexer.Indexed(_connection) == after;
            if (isNext)
            {
                using var indexer = new SearchIndexer(_connection);
                indexer.Write(rows, last);
            }

            return isNext;
        });

    public void Dispose()
    {
        foreach (var command in new[] { _head, _known, _removed, _tools, _addEntry, _addText, _addBody, _addOriginal, _addIntake })
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

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

    private AppendOutcome AppendOne(PreparedEntry entry, ref Head head, ref Digest tools)
    {
        var outcome = OutcomeOf(entry);
        if (outcome == AppendOutcome.Removed)
        {
            return outcome;
        }

        if (outcome != AppendOutcome.AlreadyThere)
        {
            if (entry.MadeBy is { } made && PreparedEntry.Of(made) is var note && note.Content != tools)
            {
                head = Write(note, head);
                tools = note.Content;
            }

            head = Write(entry, head);
        }

        if (entry.Intake is { } intake)
        {
            WriteIntake(intake, head.Recorded);
        }

        return outcome;
    }

    private AppendOutcome OutcomeOf(PreparedEntry entry)
    {
        if (_removed.Bind(0, entry.Subject).Bind(1, entry.TextHash.ToBytes()).ExecuteScalar() is 1L)
        {
            return AppendOutcome.Removed;
        }

        var outcome = AppendOutcome.Appended;
        using var reader = _known.Bind(0, entry.Subject).ExecuteReader();
        while (reader.Read())
        {
            if (new Digest(reader.Bytes(0)) == entry.Content)
            {
                return AppendOutcome.AlreadyThere;
            }

            outcome = AppendOutcome.AppendedAsNewReading;
        }

        return outcome;
    }

    private Head Write(PreparedEntry entry, Head head)
    {
        var sequence = head.Sequence + 1;
        var hash = HashChain.Next(head.Hash, sequence, entry.Kind, entry.Content);
        _addEntry
            .Bind(0, sequence)
            .Bind(1, (long)entry.Kind)
            .Bind(2, entry.Subject)
            .Bind(3, entry.Content.ToBytes())
            .Bind(4, head.Hash.ToBytes())
            .Bind(5, hash.ToBytes())
            .Bind(6, head.Recorded)
            .ExecuteNonQuery();
        if (entry.Body is { } body)
        {
            var text = entry.Text is null ? null : entry.TextHash.ToBytes();
            if (text is not null)
            {
                _addText.Bind(0, text).Bind(1, entry.Text).ExecuteNonQuery();
            }

            _addBody.Bind(0, sequence).Bind(1, text).Bind(2, (long)entry.Claims).Bind(3, (long)entry.Size).Bind(4, body).ExecuteNonQuery();
        }

        return head with { Sequence = sequence, Hash = hash };
    }

    private void WriteIntake(PreparedIntake intake, string recorded)
    {
        var hash = intake.Hash.ToBytes();
        _addOriginal.Bind(0, hash).Bind(1, intake.Packed.ToArray()).Bind(2, intake.Size).ExecuteNonQuery();
        _addIntake.Bind(0, intake.Key.ToBytes()).Bind(1, intake.Article).Bind(2, hash).Bind(3, intake.Form).Bind(4, recorded).ExecuteNonQuery();
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

    private (long Sequence, Digest Content) ReadTools()
    {
        using var reader = _tools.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), new Digest(reader.Bytes(1))) : default;
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
