using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Chain;

/// <summary>A reading of an article as ledgers keep it: JSON documents in the contract's form, and the hash of them all.</summary>
/// <remarks>The article's document has the text's hash (<c>textSha256</c>) in the place of its text, which is kept by itself under that hash. The
/// content hash is SHA-256 over the 21 ASCII bytes <c>ledgerline/reading/1\n</c>, then the article's document, the list of mentions and each
/// claim's document in order, each led by its length in bytes (4 bytes, big-endian). So two readings have the same content hash exactly where
/// text, article, mentions and claims are the same.</remarks>
public sealed class StoredReading
{
    /// <summary>Takes up documents that a ledger kept.</summary>
    public StoredReading(byte[] article, byte[] mentions, IReadOnlyList<byte[]> claims)
    {
        Article = article;
        Mentions = mentions;
        Claims = claims;
        Content = Hash();
    }

    /// <summary>The article, UTF-8 JSON.</summary>
    public byte[] Article { get; }

    /// <summary>The list of place mentions, UTF-8 JSON.</summary>
    public byte[] Mentions { get; }

    /// <summary>The claims in order, UTF-8 JSON each.</summary>
    public IReadOnlyList<byte[]> Claims { get; }

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

    /// <summary>The reading itself.</summary>
    /// <param name="text">The article's text, kept elsewhere.</param>
    /// <exception cref="FormatException">A document is damaged, or a quote does not stand in the text where it should; the message says which.</exception>
    public ArticleEntry ToEntry(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var article = ReadArticle(Article, text);
        var mentions = Parse("the mentions", Mentions, ReadMentions);
        var claims = new Claim[Claims.Count];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[i] = Parse($"claim {i + 1}", Claims[i], ClaimJson.Read);
        }

        var entry = new ArticleEntry(article, mentions, claims);
        return ReadingCheck.FirstFault(entry) is { } fault ? throw new FormatException(fault) : entry;
    }

    /// <summary>The article of a document alone.</summary>
    /// <param name="document">What <see cref="Article"/> holds.</param>
    /// <param name="text">The article's text, kept elsewhere.</param>
    /// <exception cref="FormatException">The document is damaged.</exception>
    public static Article ReadArticle(byte[] document, string text) => Parse("the article", document, json => ArticleJson.Read(json, text));

    /// <summary>The claim of a document alone.</summary>
    /// <exception cref="FormatException">The document is damaged.</exception>
    public static Claim ReadClaim(byte[] document) => Parse("a claim", document, ClaimJson.Read);

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

    private Digest Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("ledgerline/reading/1\n"u8);
        Append(hash, Article);
        Append(hash, Mentions);
        foreach (var claim in Claims)
        {
            Append(hash, claim);
        }

        Span<byte> result = stackalloc byte[Digest.Length];
        hash.GetHashAndReset(result);
        return new Digest(result);
    }

    private static void Append(IncrementalHash hash, byte[] document)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, document.Length);
        hash.AppendData(length);
        hash.AppendData(document);
    }
}
