using System.Globalization;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Exports;

/// <summary>An origin and place a row, in the 31 columns of ACLED's event files (codebook of 2023). What a ledger does not know stays empty; nothing is made up,
/// so <c>fatalities</c> is empty and not 0. Factuality, speaker and the number of articles stand in <c>tags</c>.</summary>
internal static class AcledExport
{
    private static readonly string[] Columns =
    [
        "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2",
        "inter2", "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source",
        "source_scale", "notes", "fatalities", "tags", "timestamp",
    ];

    public static void Write(ExportContent content, TextWriter output)
    {
        CsvTable.Write(output, Columns);
        foreach (var row in content.Events().Where(row => row.Claim.Factuality >= Factuality.Certain && row.Day is not null))
        {
            var (claim, place, day) = (row.Claim, row.Claim.Place.Place!, row.Day!.Value); // Events have a place; those without a day are left out above.
            var (kind, subKind) = Kind(claim);
            var speaker = claim.Sources.Count > 0 ? claim.Sources[^1].Name : null;
            CsvTable.Write(output,
            [
                $"{place.Country}{row.Origin.Id.Value}", day.ToString(), day.Year.ToString(CultureInfo.InvariantCulture), TimePrecisionOf(claim), kind == "Strategic developments" ? kind : "Political violence",
                kind, subKind, claim.Agent.Actor ?? claim.Agent.Side?.Value, null, null, claim.Target.Actor ?? claim.Target.Side?.Value, null, null, null, null, null, null, place.Country,
                Admin(place), null, null, place.Name, CsvTable.Number(place.Location.Latitude), CsvTable.Number(place.Location.Longitude), PrecisionOf(claim, place),
                string.Join("; ", row.Origin.Articles.Select(article => article.Value)), null, claim.Quote, null,
                $"claim {claim.Id}; factuality {ContractCodes.Of(claim.Factuality)}; speaker {speaker ?? "unknown"}; articles {row.Origin.Articles.Count}; {content.Program}; {ExportContent.Licence}",
                null,
            ]);
        }
    }

    /// <summary>Event type and sub-event type; the latter is empty where it hangs on who governs, or on the weapon.</summary>
    private static (string Kind, string? SubKind) Kind(Claim claim) => claim.Type switch
    {
        ClaimType.Captures or ClaimType.Controls or ClaimType.PartlyControls => ("Battles", null),
        ClaimType.Withdraws => ("Strategic developments", "Non-violent transfer of territory"),
        ClaimType.Reinforces => ("Strategic developments", "Other"),
        ClaimType.Strikes or ClaimType.Destroys => ("Explosions/Remote violence", null),
        _ => ("Battles", "Armed clash"),
    };

    /// <summary>1 the day is known, 2 the week, 3 the month.</summary>
    private static string TimePrecisionOf(Claim claim) => (claim.Time ?? claim.Said)?.Precision switch
    {
        TimePrecision.Month or TimePrecision.Year or TimePrecision.None => "3",
        TimePrecision.Instant or TimePrecision.Day => "1",
        null => "1",
        _ => "2",
    };

    /// <summary>1 the place itself, 2 near it or a part of a region, 3 a region.</summary>
    private static string PrecisionOf(Claim claim, Place place)
        => place.Kind is PlaceKind.Region or PlaceKind.Country ? "3" : claim.Place.Relation.Kind is RelationKind.In or RelationKind.Part ? "1" : "2";

    private static string Admin(Place place) => place.Admin.Split(',')[0];
}
