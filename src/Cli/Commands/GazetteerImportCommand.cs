using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Pipeline;
using Spectre.Console;

namespace Ledgerline.Cli.Commands;

/// <summary><c>gazetteer import</c>: adds GeoNames' tables to the gazetteer in use.</summary>
internal static class GazetteerImportCommand
{
    private const int MostNamed = 20;

    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "import",
            """
            Adds GeoNames' tables to the gazetteer: a country (UA.zip), the world (allCountries.zip), further names (alternateNamesV2.zip). The
            whole is written to a file of the user's, which counts from then on. A table that is in it already changes nothing.

            Example:
              ledgerline gazetteer import UA.zip
            """);
        var tables = new Argument<string[]>("FILE") { Description = "Tables from https://download.geonames.org/export/dump/, plain, .gz or .zip.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--out") { Description = "The file to write, instead of the one that the program then uses by itself.", HelpName = "FILE" };
        command.Add(tables);
        command.Add(output);
        command.SetAction(async (parsed, _) =>
        {
            var target = parsed.GetValue(output) ?? context.Files.ImportedGazetteer;
            var change = GazetteerImport.Run(context.Files.Gazetteer, parsed.GetValue(tables)!, target); // The argument is required.
            if (change is null)
            {
                await context.Error.WriteLineAsync($"ledgerline: all of this is in {target} already; nothing was changed.");
                return Entry.Done;
            }

            WriteTable(context, change);
            await WriteProblemsAsync(context, change);
            await context.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{target}: {change.Places} places, {change.Names} names, {change.Bytes / 1e6:0.0} MB."));
            return change.Refused.Count > 0 ? Entry.SomeFailed : Entry.Done;
        });
        return command;
    }

    private static void WriteTable(CommandContext context, GazetteerChange change)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Table", "New", "Merged", "Refused");
        foreach (var row in change.Tables)
        {
            table.AddRow(Tables.Plain(row.Name), Count(row.New), Count(row.Merged), Count(row.Refused));
        }

        Tables.Console(context).Write(table);
    }

    private static async Task WriteProblemsAsync(CommandContext context, GazetteerChange change)
    {
        foreach (var (kind, count) in change.Refused)
        {
            await context.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"ledgerline: rows refused, {kind}: {count}"));
        }

        foreach (var problem in change.Problems.Take(MostNamed))
        {
            await context.Error.WriteLineAsync("  " + problem);
        }

        var problems = change.Refused.Values.Sum();
        if (problems > MostNamed)
        {
            await context.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  and {problems - MostNamed} more"));
        }
    }

    private static Text Count(int count) => Tables.Plain(count.ToString("#,0", CultureInfo.InvariantCulture));
}
