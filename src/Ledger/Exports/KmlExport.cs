using System.Globalization;
using System.Xml;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Ledger.Exports;

/// <summary>A claim with a place a placemark, with its day as time.</summary>
internal static class KmlExport
{
    private const string Namespace = "http://www.opengis.net/kml/2.2";

    public static void Write(ExportContent content, TextWriter output)
    {
        using var writer = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CheckCharacters = false });
        writer.WriteStartElement("kml", Namespace);
        writer.WriteStartElement("Document", Namespace);
        writer.WriteElementString("name", Namespace, "Ledgerline");
        writer.WriteElementString("description", Namespace, $"{content.Program}. {ExportContent.Licence}");
        foreach (var row in content.Rows)
        {
            if (row.Claim.Place.Place is not { } place)
            {
                continue;
            }

            writer.WriteStartElement("Placemark", Namespace);
            writer.WriteAttributeString("id", "c" + row.Claim.Id.Value);
            writer.WriteElementString("name", Namespace, $"{place.Name}: {ContractCodes.Of(row.Claim.Type)} ({ContractCodes.Of(row.Claim.Factuality)})");
            var speaker = row.Claim.Sources.Count > 0 ? row.Claim.Sources[^1].Name : row.Article.Outlet ?? row.Article.Id.Value;
            writer.WriteElementString("description", Namespace, Clean($"{speaker}: “{row.Claim.Quote}” {row.Article.Url}".TrimEnd()));
            if (row.Day is { } day)
            {
                writer.WriteStartElement("TimeStamp", Namespace);
                writer.WriteElementString("when", Namespace, day.ToString());
                writer.WriteEndElement();
            }

            writer.WriteStartElement("Point", Namespace);
            writer.WriteElementString("coordinates", Namespace, string.Create(CultureInfo.InvariantCulture, $"{place.Location.Longitude:0.######},{place.Location.Latitude:0.######}"));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>XML has no form for control characters.</summary>
    private static string Clean(string text) => string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
}
