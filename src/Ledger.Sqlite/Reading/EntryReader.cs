using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Reading;

/// <summary>Reads entries over one connection. Used by one caller at a time.</summary>
internal sealed class EntryReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _newest;
    private readonly SqliteCommand _article;
    private readonly SqliteCommand _claims;

    public EntryReader(SqliteConnection connection)
    {
        _connection = connection;
        _newest = connection.Prepare("SELECT max(sequence) FROM entries WHERE article = $article", ("$article", SqliteType.Text));
        _article = connection.Prepare(
            "SELECT a.document, a.mentions, a.mentions_size, t.body FROM articles a JOIN texts t ON t.hash = a.text WHERE a.entry = $entry",
            ("$entry", SqliteType.Integer));
        _claims = connection.Prepare("SELECT document FROM claims WHERE entry = $entry ORDER BY ordinal", ("$entry", SqliteType.Integer));
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
        var (reading, text) = ReadStored(entry);
        return reading.ToEntry(text);
    }

    /// <exception cref="FormatException">The entry is damaged.</exception>
    public (StoredReading Reading, string Text) ReadStored(long entry)
    {
        using var reader = _article.Bind(0, entry).ExecuteReader();
        if (!reader.Read())
        {
            throw new FormatException("its article or its text is missing.");
        }

        var mentions = MentionPacking.Unpack(reader.Bytes(1), reader.GetInt64(2));
        return (new StoredReading(reader.Bytes(0), mentions, ReadClaims(entry)), reader.Text(3));
    }

    public void Dispose()
    {
        _newest.Dispose();
        _article.Dispose();
        _claims.Dispose();
        _connection.Dispose();
    }

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
