using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;

namespace Ledgerline.Cli.Commands;

/// <summary><c>flips</c>: the days on which places changed hands.</summary>
internal static class FlipsCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "flips",
            """
            Prints every change of a place's verdict between two days (both included), as CSV.

            Example:
              ledgerline flips --from 2024-08-01 --to 2025-02-28
            """);
        var from = new Option<string?>("--from") { Description = "The first day (YYYY-MM-DD).", HelpName = "DAY", Required = true };
        var to = new Option<string?>("--to") { Description = "The last day (YYYY-MM-DD).", HelpName = "DAY", Required = true };
        command.Add(from);
        command.Add(to);
        var options = new LedgerOptions();
        options.AddTo(command, withDays: false);
        command.Add(options.AsOf);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (first, last) = (LedgerOptions.DayOf(parsed, from)!.Value, LedgerOptions.DayOf(parsed, to)!.Value); // Both options are required.
            if (last < first)
            {
                throw new UsageException($"--to ({last}) lies before --from ({first}).");
            }

            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            var asOf = LedgerOptions.DayOf(parsed, options.AsOf);
            await context.TextOutput.WriteLineAsync("place_id,name,lat,lon,date,from,to,probability,origins");
            foreach (var summary in await session.View.ControlAsync(last, asOf, null, cancellationToken))
            {
                var place = summary.Status.Place;
                var dossier = await session.View.DossierAsync(place, last, asOf, cancellationToken);
                foreach (var change in dossier.History.Where(change => change.On >= first && change.On <= last))
                {
                    await context.TextOutput.WriteLineAsync(string.Join(',',
                        Csv.Cell(place.Id.Value),
                        Csv.Cell(place.Name),
                        Csv.Number(place.Location.Latitude),
                        Csv.Number(place.Location.Longitude),
                        change.On,
                        change.From,
                        change.To,
                        change.Probability.Value.ToString("0.####", CultureInfo.InvariantCulture),
                        summary.Origins.ToString(CultureInfo.InvariantCulture)));
                }
            }

            return Entry.Done;
        });
        return command;
    }
}
