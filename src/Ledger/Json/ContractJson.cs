using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>The one JSON form of the project's nouns, as the command line prints, the API serves and the ledger stores them.</summary>
/// <remarks>Property order is fixed, numbers are invariant, days are <c>YYYY-MM-DD</c>, letters of every script stand as they are, and there is
/// no indentation: the same value gives the same bytes. Instants are kept to the second. It is data, not HTML: whoever puts it into a page
/// escapes it there. Values outside their enum throw <see cref="ArgumentOutOfRangeException"/>, spans beyond their text likewise.</remarks>
public static class ContractJson
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Creates a writer with the contract's settings; whoever asks for it disposes it.</summary>
    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> output) => new(output, WriterOptions);

    /// <summary>Writes an article, as <c>read</c> prints it, and its blocks.</summary>
    public static void Write(Utf8JsonWriter writer, Article article) => ArticleJson.Write(writer, article);

    /// <summary>Writes a place mention of <paramref name="article"/>, as <c>geoparse</c> prints it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="article">The article that the mention stands in.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="footprint">The ground that it describes, as GeoJSON; null leaves the property out.</param>
    public static void Write(Utf8JsonWriter writer, Article article, PlaceMention mention, string? footprint = null)
        => MentionJson.Write(writer, article, mention, footprint);

    /// <summary>Writes a time expression of <paramref name="article"/>, as <c>times</c> prints it.</summary>
    public static void Write(Utf8JsonWriter writer, Article article, TimeExpression time) => TimeJson.Write(writer, article, time);

    /// <summary>Writes an attribution of <paramref name="article"/>, as <c>attribute</c> prints it.</summary>
    public static void Write(Utf8JsonWriter writer, Article article, Attribution attribution) => AttributionJson.Write(writer, article, attribution);

    /// <summary>Writes a claim, as <c>extract</c> prints it.</summary>
    public static void Write(Utf8JsonWriter writer, Claim claim) => ClaimJson.Write(writer, claim, null);

    /// <summary>Writes a claim with what it was read from, as <c>extract --explain</c> prints it.</summary>
    public static void Write(Utf8JsonWriter writer, Claim claim, Explanation explanation) => ClaimJson.Write(writer, claim, explanation);

    /// <summary>Writes an origin, as <c>origins</c> prints it; <c>copies</c> counts the articles beyond the first.</summary>
    public static void Write(Utf8JsonWriter writer, Origin origin) => LineageJson.Write(writer, origin);

    /// <summary>Writes an article's place among the others, as <c>stories</c> prints it.</summary>
    public static void Write(Utf8JsonWriter writer, StoryArticle story) => LineageJson.Write(writer, story);

    /// <summary>Writes a status with its evidence, as <c>place</c> prints it.</summary>
    public static void Write(Utf8JsonWriter writer, PlaceStatus status) => StatusJson.Write(writer, status);

    /// <summary>Writes a dossier: its status as <c>place</c> prints it, then how it changed.</summary>
    public static void Write(Utf8JsonWriter writer, PlaceDossier dossier) => StatusJson.Write(writer, dossier);

    /// <summary>Writes a row of <c>control</c>; <c>probability</c> is that of the verdict, and null where the status is unknown.</summary>
    public static void Write(Utf8JsonWriter writer, PlaceSummary summary) => StatusJson.Write(writer, summary);

    /// <summary>Writes a hit of a search, as <c>search</c> prints it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="hit">The hit.</param>
    /// <param name="terms">What was searched for, to be shown in the text of an article.</param>
    public static void Write(Utf8JsonWriter writer, SearchHit hit, IReadOnlyList<SearchTerm> terms) => SearchJson.Write(writer, hit, terms);

    /// <summary>Writes a note with its entry, as <c>ledger notes</c> prints it.</summary>
    public static void Write(Utf8JsonWriter writer, RecordedNote note) => NoteJson.Write(writer, note);

    /// <summary>Writes a place.</summary>
    public static void Write(Utf8JsonWriter writer, Place place) => writer.WritePlace(place);

    /// <summary>An article as one line, without line break.</summary>
    public static string Print(Article article) => Print(article, Write);

    /// <summary>A place mention of <paramref name="article"/> as one line, without line break.</summary>
    public static string Print(Article article, PlaceMention mention) => Print(mention, (writer, it) => Write(writer, article, it));

    /// <summary>A time expression of <paramref name="article"/> as one line, without line break.</summary>
    public static string Print(Article article, TimeExpression time) => Print(time, (writer, it) => Write(writer, article, it));

    /// <summary>A claim as one line, without line break.</summary>
    public static string Print(Claim claim) => Print(claim, Write);

    /// <summary>An origin as one line, without line break.</summary>
    public static string Print(Origin origin) => Print(origin, Write);

    /// <summary>An article's place among the others as one line, without line break.</summary>
    public static string Print(StoryArticle story) => Print(story, Write);

    /// <summary>A status as one line, without line break.</summary>
    public static string Print(PlaceStatus status) => Print(status, Write);

    /// <summary>A dossier as one line, without line break.</summary>
    public static string Print(PlaceDossier dossier) => Print(dossier, Write);

    /// <summary>A row of <c>control</c> as one line, without line break.</summary>
    public static string Print(PlaceSummary summary) => Print(summary, Write);

    /// <summary>A note with its entry as one line, without line break.</summary>
    public static string Print(RecordedNote note) => Print(note, Write);

    /// <summary>A place as one line, without line break.</summary>
    public static string Print(Place place) => Print(place, Write);

    /// <summary>Reads an article back.</summary>
    /// <exception cref="FormatException"><paramref name="json"/> is no article; the message names the field.</exception>
    public static Article ParseArticle(string json) => StoredJson.Parse(Encoding.UTF8.GetBytes(json), ArticleJson.Read);

    /// <summary>Reads a place back.</summary>
    /// <exception cref="FormatException"><paramref name="json"/> is no place; the message names the field.</exception>
    public static Place ParsePlace(string json) => StoredJson.Parse(Encoding.UTF8.GetBytes(json), JsonPartReads.Place);

    /// <summary>Reads a place mention back.</summary>
    /// <exception cref="FormatException"><paramref name="json"/> is no mention; the message names the field.</exception>
    public static PlaceMention ParseMention(string json) => StoredJson.Parse(Encoding.UTF8.GetBytes(json), MentionJson.Read);

    /// <summary>Reads a claim back.</summary>
    /// <exception cref="FormatException"><paramref name="json"/> is no claim; the message names the field.</exception>
    public static Claim ParseClaim(string json) => StoredJson.Parse(Encoding.UTF8.GetBytes(json), ClaimJson.Read);

    internal static byte[] PrintBytes<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Fill(buffer, value, write);
        return buffer.WrittenSpan.ToArray();
    }

    private static string Print<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(value);
        var buffer = new ArrayBufferWriter<byte>(1024);
        Fill(buffer, value, write);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Fill<T>(ArrayBufferWriter<byte> buffer, T value, Action<Utf8JsonWriter, T> write)
    {
        using var writer = CreateWriter(buffer);
        write(writer, value);
    }
}
