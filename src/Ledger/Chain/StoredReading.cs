using System.Buffers.Binary;
using System.Text.Json;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Chain;

/// <summary>A reading of an article as ledgers keep it: JSON documents in the contract's form, and the hash of them all.</summary>
/// <remarks>The article's document has the text's hash (<c>textSha256</c>) in the place of its text, which is kept by itself under that hash. The
/// body is the 21 ASCII bytes <c>ledgerline/reading/1\n</c>, then the article's document, the list of mentions and each claim's document in
/// order, each led by its length in bytes (4 bytes, big-endian). The content hash is the SHA-256 of the body, so that two readings have the same
/// content hash exactly where text, article, mentions and claims are the same.</remarks>
public sealed class StoredReading
{
    /// <summary>Takes up documents.</summary>
    public StoredReading(byte[] article, byte[] mentions, IReadOnlyList<byte[]> claims)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(claims);
        Article = article;
        Mentions = mentions;
        Claims = claims;
        Body = Join();
        Content = Digest.Of(Body);
    }

    private StoredReading(byte[] body, List<byte[]> documents)
    {
        Article = documents[0];
        Mentions = documents[1];
        Claims = documents[2..];
        Body = body;
        Content = Digest.Of(body);
    }

    private static ReadOnlySpan<byte> Label => "ledgerline/reading/1\n"u8;

    /// <summary>The article, UTF-8 JSON.</summary>
    public byte[] Article { get; }

    /// <summary>The list of place mentions, UTF-8 JSON.</summary>
    public byte[] Mentions { get; }

    /// <summary>The claims in order, UTF-8 JSON each.</summary>
    public IReadOnlyList<byte[]> Claims { get; }

    /// <summary>All of it, as one row of bytes.</summary>
    public byte[] Body { get; }

    /// <summary>The hash of all of it.</summary>
    public Digest Content { get; }

    /// <summary>Puts a reading into the form that ledgers keep.</summary>
    /// <exception cref="ArgumentException">The reading is not sound: see <see cref="ReadingCheck"/>.</exception>
    public static StoredReading Of(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (ReadingCheck.FirstFault(entry) is { } fault)
        {
            throw new ArgumentException($"The reading of article '{entry.Article.Id}' cannot be kept: {fault}", nameof(entry));
        }

        var text = Digest.OfText(entry.Article.Text).ToString();
        return new StoredReading(
            ContractJson.PrintBytes(entry.Article, (writer, article) => ArticleJson.WriteStored(writer, article, text)),
            ContractJson.PrintBytes(entry, WriteMentions),
            [.. entry.Claims.Select(claim => ContractJson.PrintBytes(claim, ContractJson.Write))]);
    }

    /// <summary>Takes up a body that a ledger kept.</summary>
    /// <exception cref="FormatException">It is no body of a reading.</exception>
    public static StoredReading Read(byte[] body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var rest = body.AsSpan();
        if (!rest.StartsWith(Label))
        {
            throw new FormatException("what it holds is no reading.");
        }

        var documents = new List<byte[]>();
        for (rest = rest[Label.Length..]; rest.Length > 0; rest = rest[documents[^1].Length..])
        {
            if (rest.Length < sizeof(int) || BinaryPrimitives.ReadInt32BigEndian(rest) is var length && (length < 0 || length > rest.Length - sizeof(int)))
            {
                throw new FormatException("one of its documents is cut off.");
            }

            rest = rest[sizeof(int)..];
            documents.Add(rest[..length].ToArray());
        }

        return documents.Count >= 2 ? new StoredReading(body, documents) : throw new FormatException("its article or its mentions are missing.");
    }

    /// <summary>The reading itself.</summary>
    /// <param name="text">The article's text, kept elsewhere.</param>
    /// <exception cref="FormatException">A document is damaged, or a quote does not stand in the text where it should; the message says which.</exception>
    public ArticleEntry ToEntry(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var article = ReadArticle(text);
        var mentions = Parse("the mentions", Mentions, ReadMentions);
        var claims = new Claim[Claims.Count];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = ReadClaim(i);
        }

        var entry = new ArticleEntry(article, mentions, claims);
        return ReadingCheck.FirstFault(entry) is { } fault ? throw new FormatException(fault) : entry;
    }

    /// <summary>The article alone.</summary>
    /// <param name="text">The article's text, kept elsewhere.</param>
    /// <exception cref="FormatException">The document is damaged.</exception>
    public Article ReadArticle(string text) => Parse("the article", Article, json => ArticleJson.Read(json, text));

    /// <summary>One of the claims alone.</summary>
    /// <param name="ordinal">Which, from 0.</param>
    /// <exception cref="FormatException">There is no such claim, or its document is damaged.</exception>
    public Claim ReadClaim(int ordinal)
        => ordinal >= 0 && ordinal < Claims.Count ? Parse($"claim {ordinal + 1}", Claims[ordinal], ClaimJson.Read) : throw new FormatException($"claim {ordinal + 1} is missing.");

    /// <summary>The hash of the article's text, as the article's document has it: 64 hexadecimal digits.</summary>
    /// <exception cref="FormatException">The document is damaged.</exception>
    public string ReadTextHash() => Parse("the article", Article, ArticleJson.ReadTextHash);

    /// <summary>Checks that the words of every mention, as they were kept, stand in the text.</summary>
    /// <exception cref="FormatException">They do not; the message says which.</exception>
    public void CheckMentionQuotes(string text)
        => Parse("the mentions", Mentions, json =>
        {
            foreach (var mention in json.EnumerateArray())
            {
                var (span, quote) = (mention.Span(), mention.Text("quote"));
                if (span.End > text.Length || !text.AsSpan(span.Start, span.Length).SequenceEqual(quote))
                {
                    throw new FormatException($"the mention '{quote}' does not stand at {span}.");
                }
            }

            return true;
        });

    private static void WriteMentions(Utf8JsonWriter writer, ArticleEntry entry)
    {
        writer.WriteStartArray();
        foreach (var mention in entry.Mentions)
        {
            ContractJson.Write(writer, entry.Article, mention);
        }

        writer.WriteEndArray();
    }

    private static PlaceMention[] ReadMentions(JsonElement json)
        => json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Select(MentionJson.Read)]
            : throw new FormatException($"a list is expected where {JsonFields.Describe(json)} stands.");

    private static T Parse<T>(string what, byte[] document, Func<JsonElement, T> read)
    {
        try
        {
            return StoredJson.Parse(document, read);
        }
        catch (FormatException fault)
        {
            throw new FormatException($"{what}: {fault.Message}", fault);
        }
    }

    private byte[] Join()
    {
        byte[][] documents = [Article, Mentions, .. Claims];
        var body = new byte[Label.Length + documents.Sum(document => sizeof(int) + document.Length)];
        Label.CopyTo(body);
        var rest = body.AsSpan(Label.Length);
        foreach (var document in documents)
        {
            BinaryPrimitives.WriteInt32BigEndian(rest, document.Length);
            document.CopyTo(rest[sizeof(int)..]);
            rest = rest[(sizeof(int) + document.Length)..];
        }

        return body;
    }
}
