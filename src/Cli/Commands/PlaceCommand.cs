using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Commands;

/// <summary><c>place</c>: the dossier of a place on a day.</summary>
internal static class PlaceCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "place",
            """
            Tells who holds a place on a day, how surely, and on whose word.

            Example:
              ledgerline place Toretsk --on 2025-02-07 --as-of 2025-02-08
            """);
        var name = new Argument<string>("PLACE") { Description = "A name in any spelling, or an id such as geonames:709354." };
        var format = OutputFormat.Option("table", "json");
        command.Add(name);
        command.Add(format);
        var options = new LedgerOptions();
        options.AddTo(command, withDays: true);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (on, asOf) = (LedgerOptions.DayOf(parsed, options.On), LedgerOptions.DayOf(parsed, options.AsOf));
            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            var place = await Places.OneAsync(session.View, parsed.GetValue(name)!, context, cancellationToken); // The argument is required.
            var day = LedgerOptions.OnOrLast(on, await session.View.SummariseAsync(cancellationToken));
            var dossier = await session.View.DossierAsync(place, day, asOf, cancellationToken);
            if (parsed.GetValue(format) == "json")
            {
                var output = new JsonLines(context.Output);
                await output.WriteAsync(writer => ContractJson.Write(writer, dossier), cancellationToken);
                await output.FlushAsync(cancellationToken);
            }
            else
            {
                DossierTable.Write(Tables.Console(context), dossier);
            }

            return Entry.Done;
        });
        return command;
    }
}
