using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Reading;

/// <summary>Reads entries over one connection. Used by one caller at a time.</summary>
internal sealed class EntryReader : IDisposable
{
    private const string Links = "SELECT sequence, kind, article, content, previous, hash, recorded FROM entries";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _newest;
    private readonly SqliteCommand _body;

    public EntryReader(SqliteConnection connection)
    {
        _connection = connection;
        _newest = connection.Prepare(
            "SELECT max(sequence) FROM entries WHERE article = $article AND kind = 1 AND NOT EXISTS (SELECT 1 FROM removed WHERE article = $article)", ("$article", SqliteType.Text));
        _body = connection.Prepare(
            "SELECT b.body, b.size, t.hash, t.body FROM bodies b LEFT JOIN texts t ON t.hash = b.text WHERE b.entry = $entry",
            ("$entry", SqliteType.Integer));
    }

    public SqliteConnection Connection => _connection;

    /// <summary>The entry of the newest reading of each article that has one, by article.</summary>
    public IReadOnlyList<long> NewestOfEach()
    {
        using var command = _connection.Prepare("SELECT max(sequence) FROM entries WHERE kind = 1 AND article NOT IN (SELECT article FROM removed) GROUP BY article ORDER BY article");
        using var reader = command.ExecuteReader();
        var entries = new List<long>();
        while (reader.Read())
        {
            entries.Add(reader.GetInt64(0));
        }

        return entries;
    }

    public long? NewestOf(string article)
    {
        using var reader = _newest.Bind(0, article).ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0) ? reader.GetInt64(0) : null;
    }

    /// <exception cref="FormatException">The entry is damaged, or nothing is kept of it.</exception>
    public ArticleEntry Read(long entry) => (ReadStored(entry) ?? throw new FormatException("what it holds is missing.")).ToReading();

    /// <summary>The links of the chain behind one, in order. The connection is in use until the last is read.</summary>
    public IEnumerable<EntryRow> Rows(long after) => Rows($"{Links} WHERE sequence > $after ORDER BY sequence", after);

    /// <summary>The links of notes, in order. The connection is in use until the last is read.</summary>
    public IEnumerable<EntryRow> Notes() => Rows($"{Links} WHERE kind <> 1 AND sequence > $after ORDER BY sequence", 0);

    /// <summary>All that the file keeps of an entry; null where that is nothing.</summary>
    /// <exception cref="FormatException">The entry is damaged.</exception>
    public StoredEntry? ReadStored(long entry)
    {
        using var reader = _body.Bind(0, entry).ExecuteReader();
        return reader.Read()
            ? new StoredEntry(
                BodyPacking.Unpack(reader.Bytes(0), reader.GetInt64(1)),
                reader.IsDBNull(2) ? null : new Digest(reader.Bytes(2)),
                reader.IsDBNull(3) ? [] : reader.Bytes(3))
            : null;
    }

    public void Dispose()
    {
        _newest.Dispose();
        _body.Dispose();
        _connection.Dispose();
    }

    private IEnumerable<EntryRow> Rows(string query, long after)
    {
        using var command = _connection.Prepare(query, ("$after", SqliteType.Integer));
        using var reader = command.Bind(0, after).ExecuteReader();
        while (reader.Read())
        {
            yield return new EntryRow(
                reader.GetInt64(0),
                reader.GetInt64(1),
                reader.Text(2),
                new Digest(reader.Bytes(3)),
                new Digest(reader.Bytes(4)),
                new Digest(reader.Bytes(5)),
                reader.Text(6));
        }
    }
}
