using System.Globalization;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Exports;

/// <summary>An origin and place a row, in the columns of VIINA's event files (Zhukov 2022, codebook at github.com/zhukovyuri/VIINA), with its indicators as <c>_b</c>.
/// What a ledger does not know stays empty, so an indicator is 1 or empty, but for those of who acts, which a known agent decides; they are called after the theatre's sides.</summary>
internal static class ViinaExport
{
    private static readonly string[] Columns =
    [
        "event_id", "report_id", "location", "tempid", "source", "date", "time", "url", "text", "lang", "address", "longitude", "latitude", "GEO_PRECISION", "GEO_API",
        "t_mil_b", "t_loc_b", "t_control_b", "t_firefight_b", "t_property_b",
    ];

    public static void Write(ExportContent content, TextWriter output)
    {
        var sides = content.Rows.Select(row => row.Claim.Agent.Side).OfType<SideCode>().Distinct().Order().ToList();
        CsvTable.Write(output, [.. Columns, .. sides.Select(side => $"a_{side.Value.ToLowerInvariant()}_b"), "factuality", "speaker", "articles", "program", "licence"]);
        var number = 0;
        foreach (var row in content.Events().Where(row => row.Claim.Factuality >= Factuality.Certain && row.Day is not null))
        {
            var (article, claim, place, day) = (row.Article, row.Claim, row.Claim.Place.Place!, row.Day!.Value); // Events have a place; those without a day are left out above.
            var type = claim.Type;
            CsvTable.Write(output,
            [
                row.Origin.Id.Value, article.Id.Value, "1", (++number).ToString(CultureInfo.InvariantCulture), article.Outlet, day.ToString().Replace("-", "", StringComparison.Ordinal),
                TimeOf(article), article.Url, claim.Quote, LanguageOf(article), $"{place.Name}, {place.Admin}", CsvTable.Number(place.Location.Longitude), CsvTable.Number(place.Location.Latitude),
                PrecisionOf(place), "ledgerline", "1", "1",
                Flag(type is ClaimType.Captures or ClaimType.Controls or ClaimType.PartlyControls or ClaimType.Withdraws),
                Flag(type == ClaimType.Clashes), Flag(type == ClaimType.Destroys),
                .. sides.Select(side => claim.Agent.Side is { } agent ? agent == side ? "1" : "0" : null),
                ContractCodes.Of(claim.Factuality), claim.Sources.Count > 0 ? claim.Sources[^1].Name : null, row.Origin.Articles.Count.ToString(CultureInfo.InvariantCulture),
                content.Program, ExportContent.Licence,
            ]);
        }
    }

    private static string? Flag(bool holds) => holds ? "1" : null;

    private static string? TimeOf(Article article)
        => article.Published.Precision == TimePrecision.Instant ? article.Published.Start.ToString("HH:mm", CultureInfo.InvariantCulture) : null;

    // The file has "ua" for Ukrainian.
    private static string LanguageOf(Article article) => article.Language == Language.Ukrainian ? "ua" : article.Language.ToString();

    private static string PrecisionOf(Place place) => place.Kind switch
    {
        PlaceKind.Country => "ADM0",
        PlaceKind.Region => place.Population > 0 ? "ADM1" : "ADM2",
        _ => "ADM3",
    };
}
