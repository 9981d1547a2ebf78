using System.CommandLine;
using System.Reflection;
using Ledgerline.Ledger.Exports;

namespace Ledgerline.Cli.Commands;

/// <summary><c>export</c>: the ledger in the formats of others.</summary>
internal static class ExportCommand
{
    private static readonly string[] Known = ["csv", "geojson", "gpkg", "kml", "acled", "viina", "plover", "prov"];

    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "export",
            """
            Writes the ledger's claims in a format of others: csv, geojson, kml, acled, plover or prov. Not part of this version: gpkg, viina.

            Example:
              ledgerline export --format kml --db war.db --out war.kml
            """);
        var format = new Option<string>("--format") { Description = "The format.", Required = true, HelpName = string.Join('|', Known) };
        format.AcceptOnlyFromAmong(Known);
        var file = new Option<string?>("--out") { Description = "The file to write; standard output where left out.", HelpName = "FILE" };
        var options = new LedgerOptions();
        command.Add(format);
        command.Add(file);
        options.AddTo(command, withDays: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var name = parsed.GetValue(format)!; // It is required.
            if (!Enum.TryParse<ExportFormat>(name, ignoreCase: true, out var wanted))
            {
                throw new UsageException($"--format: '{name}' is not part of this version yet; nothing was done. There are csv, geojson, kml, acled, plover and prov.");
            }

            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            if (parsed.GetValue(file) is not { } path)
            {
                await Exporter.WriteAsync(session.View, wanted, Program(), context.Output, cancellationToken);
                return Entry.Done;
            }

            var half = path + ".part";
            await using (var output = File.Create(half))
            {
                await Exporter.WriteAsync(session.View, wanted, Program(), output, cancellationToken);
            }

            File.Move(half, path, overwrite: true);
            return Entry.Done;
        });
        return command;
    }

    private static string Program() => $"Ledgerline {Assembly.GetExecutingAssembly().GetName().Version?.ToString(3)}";
}
