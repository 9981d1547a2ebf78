using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Views;

namespace Ledgerline.Cli.Commands;

/// <summary><c>control</c>: the status of every place on a day.</summary>
internal static class ControlCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "control",
            """
            Prints the status on a day of every place that the ledger has claims about.

            Example:
              ledgerline control --on 2025-02-07 --bbox 36.5,47.5,38.5,49 --format geojson
            """);
        var bbox = new Option<string?>("--bbox") { Description = "Only places in this box: west,south,east,north in degrees.", HelpName = "W,S,E,N" };
        var format = OutputFormat.Option("jsonl", "csv", "geojson");
        command.Add(bbox);
        command.Add(format);
        var options = new LedgerOptions();
        options.AddTo(command, withDays: true);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (on, asOf) = (LedgerOptions.DayOf(parsed, options.On), LedgerOptions.DayOf(parsed, options.AsOf));
            var bounds = parsed.GetValue(bbox) is { } text ? Box(text) : (BoundingBox?)null;
            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            var day = LedgerOptions.OnOrLast(on, await session.View.SummariseAsync(cancellationToken));
            var places = await session.View.ControlAsync(day, asOf, bounds, cancellationToken);
            await ControlOutput.WriteAsync(context, places, parsed.GetValue(format)!, cancellationToken); // The option has a default.
            return Entry.Done;
        });
        return command;
    }

    private static BoundingBox Box(string text)
    {
        var numbers = text.Split(',')
            .Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : double.NaN)
            .ToList();
        return numbers is [>= -180 and <= 180 and var west, >= -90 and <= 90 and var south, >= -180 and <= 180 and var east, >= -90 and <= 90 and var north] && south <= north
            ? new BoundingBox(west, south, east, north)
            : throw new UsageException($"--bbox: '{text}' is no box. Give west,south,east,north in degrees, such as 36.5,47.5,38.5,49.");
    }
}
