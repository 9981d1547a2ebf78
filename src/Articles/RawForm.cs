using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Articles;

/// <summary>Writes down how a document is to be read, so that it can be read again later from its bytes alone.</summary>
public static class RawForm
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Everything about <paramref name="raw"/> but its bytes, with what <paramref name="options"/> gave it, as JSON.</summary>
    public static string Write(RawDocument raw, ArticleReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(raw);
        ArgumentNullException.ThrowIfNull(options);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("format"u8, raw.Format.ToString());
            writer.WriteString("input"u8, raw.Input);
            writer.WriteString("id"u8, raw.Id);
            Text(writer, "line", raw.Line?.ToString(CultureInfo.InvariantCulture));
            Text(writer, "url", raw.Facts.Url);
            Text(writer, "charset", raw.Facts.Charset);
            Text(writer, "title", raw.Facts.Title);
            Text(writer, "outlet", raw.Facts.Outlet);
            Text(writer, "byline", raw.Facts.Byline);
            Text(writer, "language", raw.Facts.Language);
            Text(writer, "summary", raw.Facts.IsSummary ? "yes" : null);
            Text(writer, "fetched", raw.Facts.Fetched?.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture));
            Text(writer, "header", raw.Facts.Header);
            Text(writer, "published", raw.Facts.Published.Value);
            Text(writer, "givenPublished", options.Published);
            Text(writer, "givenOutlet", options.Outlet);
            Text(writer, "givenLanguage", options.Language?.Code);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The document of <paramref name="bytes"/>, and what was given beside it.</summary>
    /// <exception cref="FormatException"><paramref name="form"/> was not written by <see cref="Write"/>.</exception>
    public static (RawDocument Raw, ArticleReaderOptions Options) Read(string form, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(form);
            var root = json.RootElement;
            string? Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
            var raw = new RawDocument
            {
                Input = Text("input") ?? "",
                Id = Text("id") ?? throw new FormatException("The form of an original has no id."),
                Line = Text("line") is { } line ? int.Parse(line, CultureInfo.InvariantCulture) : null,
                Format = Enum.Parse<RawFormat>(Text("format") ?? ""),
                Content = bytes,
                Facts = new DocumentFacts
                {
                    Url = Text("url"),
                    Charset = Text("charset"),
                    Title = Text("title"),
                    Outlet = Text("outlet"),
                    Byline = Text("byline"),
                    Language = Text("language"),
                    IsSummary = Text("summary") is not null,
                    Fetched = Text("fetched") is { } fetched ? Date(fetched).Start : null,
                    Header = Text("header"),
                    Published = Text("published") is { } published ? Date(published) : PublicationDate.None,
                },
            };
            return (raw, new ArticleReaderOptions
            {
                Published = Text("givenPublished"),
                Outlet = Text("givenOutlet"),
                Language = Text("givenLanguage") is { } code ? new Language(code) : null,
            });
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException("The form of an original cannot be read.", broken);
        }
    }

    private static PublicationDate Date(string value)
        => DateTimeOffset.TryParseExact(value, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? PublicationDate.At(instant, DateBasis.Metadata)
            : Day.TryParse(value, out var day) ? PublicationDate.On(day, TimePrecision.Day, DateBasis.Metadata)
            : PublicationDate.None;

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
