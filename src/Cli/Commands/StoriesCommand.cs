using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Commands;

/// <summary><c>stories</c>: which articles tell of one happening, and which copy which.</summary>
internal static class StoriesCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "stories",
            """
            Prints for every article of the ledger its story and what it copies, as a JSON object a line.

            Example:
              ledgerline stories --db war.db
            """);
        var options = new LedgerOptions();
        options.AddTo(command, withDays: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            var output = new JsonLines(context.Output);
            foreach (var story in await session.View.StoriesAsync(cancellationToken))
            {
                await output.WriteAsync(writer => ContractJson.Write(writer, story), cancellationToken);
            }

            await output.FlushAsync(cancellationToken);
            return Entry.Done;
        });
        return command;
    }
}
