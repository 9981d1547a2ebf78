using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Json;
using Ledgerline.Pipeline;
using Spectre.Console;

namespace Ledgerline.Cli.Commands;

/// <summary><c>gazetteer</c>: places by name, and the file that they are kept in.</summary>
internal static class GazetteerCommand
{
    public static Command Build(CommandContext context)
        => new(
            "gazetteer",
            """
            Finds places by any of their names, and makes the gazetteer that they are found in.

            Example:
              ledgerline gazetteer search Toretsk
            """)
        {
            Search(context),
            GazetteerBuildCommand.Build(context),
            GazetteerImportCommand.Build(context),
            GazetteerInfoCommand.Build(context),
        };

    private static Command Search(CommandContext context)
    {
        var command = new Command(
            "search",
            """
            Prints the places that a name may mean, the likeliest first.

            Example:
              ledgerline gazetteer search Артемівськ
            """);
        var name = new Argument<string>("NAME") { Description = "A name in any spelling, script or year." };
        var limit = new Option<int>("--limit") { Description = "How many places at most.", DefaultValueFactory = _ => 10 };
        var theatre = InputOptions.Theatres();
        var format = OutputFormat.Option("table", "jsonl");
        command.Add(name);
        command.Add(limit);
        command.Add(theatre);
        command.Add(format);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var pipeline = ReportPipeline.Open(context.Files, parsed.GetValue(theatre)!); // The option has a default.
            var sought = parsed.GetValue(name)!; // The argument is required.
            var found = pipeline.SearchPlaces(sought, parsed.GetValue(limit) is var most and > 0 ? most : throw new UsageException("--limit: give a number of 1 or more."));
            if (parsed.GetValue(format) == "jsonl")
            {
                await WriteLinesAsync(context, found, cancellationToken);
            }
            else
            {
                WriteTable(context, found);
            }

            if (found.Count == 0)
            {
                await context.Error.WriteLineAsync($"ledgerline: no place is called '{sought}' or like it.");
            }

            return Entry.Done;
        });
        return command;
    }

    private static async Task WriteLinesAsync(CommandContext context, IReadOnlyList<FoundPlace> found, CancellationToken cancellationToken)
    {
        var output = new JsonLines(context.Output);
        foreach (var candidate in found)
        {
            await output.WriteAsync(
                writer =>
                {
                    writer.WriteStartObject();
                    writer.WritePropertyName("place");
                    ContractJson.Write(writer, candidate.Place);
                    writer.WriteNumber("score", Math.Round(candidate.Score, 3));
                    writer.WriteString("matched", candidate.MatchedName);
                    writer.WriteString("match", candidate.Match);
                    writer.WriteEndObject();
                },
                cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
    }

    private static void WriteTable(CommandContext context, IReadOnlyList<FoundPlace> found)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Score", "Id", "Name", "Kind", "Lies in", "Latitude", "Longitude", "People", "Matched");
        foreach (var candidate in found)
        {
            var place = candidate.Place;
            table.AddRow(
                Tables.Plain(candidate.Score.ToString("0.00", CultureInfo.InvariantCulture)),
                Tables.Plain(place.Id.Value),
                Tables.Plain(place.Name),
                Tables.Plain(ContractCodes.Of(place.Kind)),
                Tables.Plain(place.Admin),
                Tables.Plain(place.Location.Latitude.ToString("0.000", CultureInfo.InvariantCulture)),
                Tables.Plain(place.Location.Longitude.ToString("0.000", CultureInfo.InvariantCulture)),
                Tables.Plain(place.Population == 0 ? "–" : place.Population.ToString(CultureInfo.InvariantCulture)),
                Tables.Plain($"{candidate.MatchedName} ({candidate.Match})"));
        }

        Tables.Console(context).Write(table);
    }
}
