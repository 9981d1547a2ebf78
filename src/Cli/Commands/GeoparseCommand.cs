using System.CommandLine;
using System.Text.Json;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Commands;

/// <summary><c>geoparse</c>: place mentions and the places they mean.</summary>
internal static class GeoparseCommand
{
    public static Command Build(CommandContext context)
    {
        var footprints = new Option<bool>("--footprints") { Description = "Adds the ground that each mention describes, as GeoJSON." };
        var command = ArticleCommand.Build(
            context,
            "geoparse",
            """
            Prints every place mention of the articles, with the place it means, as a JSON object a line.

            Example:
              ledgerline geoparse report.txt --footprints
            """,
            withTheatre: true,
            (parsed, pipeline, article) => pipeline.Geoparse(article).Mentions
                .Select(mention => (Action<Utf8JsonWriter>)(writer => ContractJson.Write(writer, article, mention, parsed.GetValue(footprints) ? pipeline.Footprint(mention) : null))));
        command.Add(footprints);
        return command;
    }
}
