using System.CommandLine;
using System.Reflection;
using Ledgerline.Ledger.Exports;
using Ledgerline.Ledger.Sqlite.Exports;
using Ledgerline.Ledger.Views;

namespace Ledgerline.Cli.Commands;

/// <summary><c>export</c>: the ledger in the formats of others.</summary>
internal static class ExportCommand
{
    private const string GeoPackage = "gpkg";
    private static readonly string[] Known = ["csv", "geojson", GeoPackage, "kml", "acled", "viina", "plover", "prov"];

    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "export",
            """
            Writes the ledger's claims in a format of others: csv, geojson, gpkg (a GeoPackage), kml, acled, viina, plover or prov.

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
            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            if (parsed.GetValue(file) is { } path)
            {
                await WriteFileAsync(session.View, name, path, cancellationToken);
            }
            else if (name == GeoPackage)
            {
                throw new UsageException("--format gpkg: a GeoPackage is a file; name it with --out.");
            }
            else
            {
                await Exporter.WriteAsync(session.View, Enum.Parse<ExportFormat>(name, ignoreCase: true), Program(), context.Output, cancellationToken);
            }

            return Entry.Done;
        });
        return command;
    }

    // A file comes into being whole or not at all.
    private static async Task WriteFileAsync(ILedgerView view, string format, string path, CancellationToken cancellationToken)
    {
        LedgerOptions.RequireFolder(path);
        var half = path + ".part";
        File.Delete(half);
        if (format == GeoPackage)
        {
            await GeoPackageExport.WriteAsync(view, Program(), half, cancellationToken);
        }
        else
        {
            await using var output = File.Create(half);
            await Exporter.WriteAsync(view, Enum.Parse<ExportFormat>(format, ignoreCase: true), Program(), output, cancellationToken);
        }

        File.Move(half, path, overwrite: true);
    }

    private static string Program() => $"Ledgerline {Assembly.GetExecutingAssembly().GetName().Version?.ToString(3)}";
}
