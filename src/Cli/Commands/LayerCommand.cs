using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger;
using Ledgerline.Pipeline;
using Ledgerline.Pipeline.Layers;
using Ledgerline.Records;
using Spectre.Console;

namespace Ledgerline.Cli.Commands;

/// <summary><c>layer import</c>: takes in a map layer as one more source.</summary>
internal static class LayerCommand
{
    // Far above any front line, far below what would exhaust the memory.
    private const long LargestFile = 256L * 1024 * 1024;

    public static Command Build(CommandContext context)
        => new(
            "layer",
            """
            Takes in map layers as one more source.

            Example:
              ledgerline layer import front.geojson --source mapper --side RU --on 2025-02-07
            """)
        {
            Import(context),
        };

    private static Command Import(CommandContext context)
    {
        var command = new Command(
            "import",
            """
            Takes in polygons that somebody shows as held by one side on a day (GeoJSON, longitude before latitude). Of every settlement in them the ledger then has a claim of that source that the side
            holds it; of one within a kilometre of an edge, that it holds a part. Nothing follows for places outside. The same layer again changes nothing.

            Example:
              ledgerline layer import front.geojson --source "Frontline Map" --side RU --on 2025-02-07 --db war.db
            """);
        var file = new Argument<string>("FILE") { Description = "The layer, GeoJSON." };
        var source = new Option<string>("--source") { Description = "Who shows it.", Required = true, HelpName = "NAME" };
        var side = new Option<string>("--side") { Description = "Whose ground it is.", Required = true, HelpName = "CODE" };
        var on = new Option<string?>("--on") { Description = "The day that it shows (YYYY-MM-DD).", Required = true, HelpName = "DAY" };
        var options = new LedgerOptions();
        command.Add(file);
        command.Add(source);
        command.Add(side);
        command.Add(on);
        options.AddTo(command, withDays: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!; // The argument is required.
            var request = new LayerRequest(
                await ReadAsync(path, cancellationToken),
                parsed.GetValue(source) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : throw new UsageException("--source: say who shows the layer."),
                new SideCode(parsed.GetValue(side)!.ToUpperInvariant()), // The option is required.
                LedgerOptions.DayOf(parsed, on)!.Value); // As above.
            using var pipeline = ReportPipeline.Open(context.Files, parsed.GetValue(options.Theatre)!); // The option has a default.
            await using var ledger = await LedgerOptions.OpenLedgerAsync(parsed.GetValue(options.Db)!, readOnly: false, context, cancellationToken); // As above.
            LayerReport report;
            try
            {
                report = await pipeline.ImportLayerAsync(request, ledger, cancellationToken);
            }
            catch (PipelineException failure)
            {
                throw new UsageException($"{path}: {failure.Message}");
            }

            await Indexing.RunAsync(ledger, context, isShown: true, cancellationToken);
            await WriteAsync(context, report);
            return Entry.Done;
        });
        return command;
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new UsageException($"There is no file '{path}'.");
        }

        return file.Length <= LargestFile
            ? await File.ReadAllBytesAsync(path, cancellationToken)
            : throw new UsageException($"{path}: {file.Length} bytes are more than the {LargestFile} that a layer may have; simplify it.");
    }

    private static async Task WriteAsync(CommandContext context, LayerReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Taken in", "Count");
        table.Columns[1].RightAligned();
        foreach (var (name, count) in new[] { ("polygons", report.Polygons), ("settlements in them", report.Whole), ("settlements across an edge", report.Partly) })
        {
            table.AddRow(Tables.Plain(name), Tables.Plain(count.ToString(CultureInfo.InvariantCulture)));
        }

        Tables.Console(context).Write(table);
        await context.TextOutput.WriteLineAsync(report.Outcome switch
        {
            AppendOutcome.AlreadyThere => $"'{report.Article}' was in the ledger already.",
            AppendOutcome.AppendedAsNewReading => $"'{report.Article}' replaces what the ledger had of that name; both are kept.",
            AppendOutcome.Removed => $"'{report.Article}' had to go from this ledger, and is not taken in again.",
            _ => $"'{report.Article}' is in the ledger.",
        });
    }
}
