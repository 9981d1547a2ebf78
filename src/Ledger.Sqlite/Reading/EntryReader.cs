using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Storage;
using Ledgerline.Records;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Reading;

/// <summary>Reads entries over one connection. Used by one caller at a time.</summary>
internal sealed class EntryReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _newest;
    private readonly SqliteCommand _article;
    private readonly SqliteCommand _claims;
    private readonly SqliteCommand _rows;

    public EntryReader(SqliteConnection connection)
    {
        _connection = connection;
        _newest = connection.Prepare("SELECT max(sequence) FROM entries WHERE article = $article", ("$article", SqliteType.Text));
        _article = connection.Prepare(
            "SELECT a.document, a.mentions, a.mentions_size, t.body, t.hash FROM articles a JOIN texts t ON t.hash = a.text WHERE a.entry = $entry",
            ("$entry", SqliteType.Integer));
        _claims = connection.Prepare("SELECT document FROM claims WHERE entry = $entry ORDER BY ordinal", ("$entry", SqliteType.Integer));
        _rows = connection.Prepare(
            """
            SELECT ordinal, id, type, place, valid_from, valid_until, said_from, said_until, published_from, published_until
            FROM claims WHERE entry = $entry ORDER BY ordinal
            """,
            ("$entry", SqliteType.Integer));
    }

    public SqliteConnection Connection => _connection;

    /// <summary>The entry of the newest reading of each article, by article.</summary>
    public IReadOnlyList<long> NewestOfEach()
    {
        using var command = _connection.Prepare("SELECT max(sequence) FROM entries GROUP BY article ORDER BY article");
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

    /// <exception cref="FormatException">The entry is damaged.</exception>
    public ArticleEntry Read(long entry)
    {
        using var reader = OpenArticle(entry);
        return ReadDocuments(reader, entry).ToEntry(reader.Text(3));
    }

    /// <summary>The links of the chain behind one, in order. The connection is in use until the last is read.</summary>
    public IEnumerable<EntryRow> Rows(long after)
    {
        using var command = _connection.Prepare("SELECT sequence, kind, article, content, previous, hash, recorded FROM entries WHERE sequence > $after ORDER BY sequence", ("$after", SqliteType.Integer));
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

    /// <summary>All that the file keeps of an entry, to be verified.</summary>
    /// <exception cref="FormatException">The entry is damaged.</exception>
    public StoredEntry ReadStored(long entry)
    {
        using var reader = OpenArticle(entry);
        return new StoredEntry(ReadDocuments(reader, entry), new Digest(reader.Bytes(4)), reader.Bytes(3), ReadRows(entry));
    }

    public void Dispose()
    {
        _newest.Dispose();
        _article.Dispose();
        _claims.Dispose();
        _rows.Dispose();
        _connection.Dispose();
    }

    private SqliteDataReader OpenArticle(long entry)
    {
        var reader = _article.Bind(0, entry).ExecuteReader();
        if (reader.Read())
        {
            return reader;
        }

        reader.Dispose();
        throw new FormatException("its article or its text is missing.");
    }

    private StoredReading ReadDocuments(SqliteDataReader article, long entry)
        => new(article.Bytes(0), MentionPacking.Unpack(article.Bytes(1), article.GetInt64(2)), ReadClaims(entry));

    private List<ClaimRow> ReadRows(long entry)
    {
        using var reader = _rows.Bind(0, entry).ExecuteReader();
        var rows = new List<ClaimRow>();
        while (reader.Read())
        {
            if (reader.GetInt64(0) != rows.Count)
            {
                throw new FormatException($"the number of claim {rows.Count} is {reader.GetInt64(0)}.");
            }

            rows.Add(new ClaimRow(
                reader.Text(1),
                reader.GetInt64(2),
                reader.TextOrNull(3),
                DayAt(reader, 4),
                DayAt(reader, 5),
                DayAt(reader, 6),
                DayAt(reader, 7),
                DayAt(reader, 8),
                DayAt(reader, 9)));
        }

        return rows;
    }

    private static Day? DayAt(SqliteDataReader reader, int column)
        => reader.TextOrNull(column) is not { } text ? null : Day.TryParse(text, out var day) ? day : throw new FormatException($"'{text}' is no day.");

    private List<byte[]> ReadClaims(long entry)
    {
        using var reader = _claims.Bind(0, entry).ExecuteReader();
        var documents = new List<byte[]>();
        while (reader.Read())
        {
            documents.Add(reader.Bytes(0));
        }

        return documents;
    }
}
