using Ledgerline.Ledger.Json;

namespace Ledgerline.Ledger.Exports;

/// <summary>A claim a row.</summary>
internal static class CsvExport
{
    private static readonly string[] Columns =
    [
        "claim", "article", "url", "outlet", "published", "origin", "type", "agent_side", "agent", "target_side", "target", "place_id", "place", "place_as_named", "lat",
        "lon", "admin", "relation", "speaker", "speaker_kind", "speaker_side", "sources", "factuality", "time_start", "time_end", "said_start", "said_end", "confidence",
        "weapon", "start", "end", "quote", "program", "licence",
    ];

    public static void Write(ExportContent content, TextWriter output)
    {
        CsvTable.Write(output, Columns);
        foreach (var row in content.Rows)
        {
            var (article, claim, place) = (row.Article, row.Claim, row.Claim.Place.Place);
            var speaker = claim.Sources.Count > 0 ? claim.Sources[^1] : null;
            CsvTable.Write(output,
            [
                claim.Id.Value, article.Id.Value, article.Url, article.Outlet, article.Published.Value, row.Origin.Id.Value, ContractCodes.Of(claim.Type),
                claim.Agent.Side?.Value, claim.Agent.Actor, claim.Target.Side?.Value, claim.Target.Actor, place?.Id.Value, place?.Name, claim.Place.AsNamed,
                place is null ? null : CsvTable.Number(place.Location.Latitude), place is null ? null : CsvTable.Number(place.Location.Longitude), place?.Admin,
                ContractCodes.Of(claim.Place.Relation.Kind), speaker?.Name, speaker is null ? null : ContractCodes.Of(speaker.Kind), speaker?.Side?.Value,
                string.Join(" > ", claim.Sources.Select(source => source.Name)), ContractCodes.Of(claim.Factuality), claim.Time?.Start?.ToString(), claim.Time?.End?.ToString(),
                claim.Said?.Start?.ToString(), claim.Said?.End?.ToString(), CsvTable.Number(claim.Confidence.Value), claim.Weapon,
                CsvTable.Number(claim.Span.Start), CsvTable.Number(claim.Span.End), claim.Quote, content.Program, ExportContent.Licence,
            ]);
        }
    }
}
