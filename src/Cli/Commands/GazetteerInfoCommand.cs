using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Json;
using Ledgerline.Pipeline;
using Spectre.Console;

namespace Ledgerline.Cli.Commands;

/// <summary><c>gazetteer info</c>: which gazetteer file is in use, and what is in it.</summary>
internal static class GazetteerInfoCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "info",
            """
            Prints which gazetteer file is in use, its version and size, how many places of each kind it holds, and what it was made from.

            Example:
              ledgerline gazetteer info
            """);
        command.SetAction(_ =>
        {
            var facts = GazetteerImport.Facts(context.Files.Gazetteer);
            var table = new Table().Border(TableBorder.Simple).AddColumns("What", "Value");
            void Add(string what, string value) => table.AddRow(Tables.Plain(what), Tables.Plain(value));
            Add("File", facts.Path);
            Add("Version", facts.Version.ToString(CultureInfo.InvariantCulture));
            Add("Size", string.Create(CultureInfo.InvariantCulture, $"{facts.Bytes / 1e6:0.0} MB"));
            Add("Names", facts.Names.ToString("#,0", CultureInfo.InvariantCulture));
            foreach (var (kind, count) in facts.Places)
            {
                Add($"Places: {ContractCodes.Of(kind)}", count.ToString("#,0", CultureInfo.InvariantCulture));
            }

            var shapes = facts.Sources.Count(IsShape);
            var more = shapes > 0 ? string.Create(CultureInfo.InvariantCulture, $"; shapes of {shapes} countries") : string.Empty;
            Add("Made from", string.Join(", ", facts.Sources.Where(source => !IsShape(source))) + more);
            Add("Licences", facts.Licences);
            Tables.Console(context).Write(table);
            return Entry.Done;
        });
        return command;
    }

    // The shape of each country is a file of its own: "UA.json".
    private static bool IsShape(string source) => source.Length == "UA.json".Length && source.EndsWith(".json", StringComparison.Ordinal);
}
