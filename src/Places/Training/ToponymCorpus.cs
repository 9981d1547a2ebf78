using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Ledgerline.Records;

namespace Ledgerline.Places.Training;

/// <summary>Reads corpora whose places are marked: the Local-Global Lexicon (Lieberman, Samet and Sankaranarayanan 2010) and GeoVirus (Gritta,
/// Pilehvar and Collier 2018), both in the layout of Gritta et al. 2020, "A pragmatic guide to geoparsing evaluation".</summary>
public static class ToponymCorpus
{
    /// <summary>The texts of <paramref name="path"/>; which of the two layouts it has shows in its elements.</summary>
    /// <exception cref="InvalidDataException">The file is in neither layout.</exception>
    public static IReadOnlyList<ToponymText> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var articles = XDocument.Load(path, LoadOptions.PreserveWhitespace).Root?.Elements("article") ?? [];
            return [.. articles.Select((article, index) => ReadArticle(article, $"{name}-{index}"))];
        }
        catch (Exception fault) when (fault is XmlException or FormatException or ArgumentOutOfRangeException)
        {
            throw new InvalidDataException($"{path}: {fault.Message}", fault);
        }
    }

    private static ToponymText ReadArticle(XElement article, string id)
    {
        var text = article.Element("text")?.Value ?? throw new FormatException($"{id} has no text.");
        var source = (string?)article.Attribute("docid") ?? article.Element("source")?.Value ?? id;
        var marked = article.Element("toponyms")?.Elements("toponym").Select(Lexicon) ?? article.Element("locations")?.Elements("location").Select(Virus) ?? [];
        return new(id, source, text, [.. marked.Where(toponym => toponym.Span.End <= text.Length).OrderBy(toponym => toponym.Span)]);
    }

    private static GoldToponym Lexicon(XElement toponym)
    {
        var tag = toponym.Element("gaztag");
        return new(
            new TextSpan(Number(toponym, "start"), Number(toponym, "end")),
            tag is null ? null : Point(tag),
            (string?)tag?.Attribute("geonameid") is { Length: > 0 } id ? new PlaceId($"geonames:{id}") : null);
    }

    // Its offsets count from one.
    private static GoldToponym Virus(XElement location)
        => new(new TextSpan(Number(location, "start") - 1, Number(location, "end") - 1), Point(location), null);

    private static int Number(XElement parent, string name) => int.Parse(Value(parent, name), CultureInfo.InvariantCulture);

    private static Coordinate? Point(XElement parent)
        => double.TryParse(parent.Element("lat")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && double.TryParse(parent.Element("lon")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            ? new Coordinate(latitude, longitude)
            : null;

    private static string Value(XElement parent, string name) => parent.Element(name)?.Value ?? throw new FormatException($"<{parent.Name}> has no <{name}>.");
}
