using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Commands;

/// <summary><c>origins</c>: the utterances and observations behind the claims.</summary>
internal static class OriginsCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "origins",
            """
            Prints the origins behind the claims, each with its tellings and what drifted, as a JSON object a line.

            Example:
              ledgerline origins --place Toretsk --db war.db
              ledgerline origins --tree --db war.db
            """);
        var place = new Option<string?>("--place") { Description = "Only origins of claims about this place (a name or an id).", HelpName = "PLACE" };
        var tree = new Option<bool>("--tree") { Description = "For people: each origin as a tree over time, copies under what they derive from, with what drifted." };
        command.Add(place);
        command.Add(tree);
        var options = new LedgerOptions();
        options.AddTo(command, withDays: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            var about = parsed.GetValue(place) is { } name ? await Places.OneAsync(session.View, name, context, cancellationToken) : null;
            var origins = await session.View.OriginsAsync(about?.Id, cancellationToken);
            if (parsed.GetValue(tree))
            {
                var told = new OriginTree(await session.View.ArticlesAsync(cancellationToken), await session.View.StoriesAsync(cancellationToken));
                told.Write(Tables.Console(context), origins);
                return Entry.Done;
            }

            var output = new JsonLines(context.Output);
            foreach (var origin in origins)
            {
                await output.WriteAsync(writer => ContractJson.Write(writer, origin), cancellationToken);
            }

            await output.FlushAsync(cancellationToken);
            return Entry.Done;
        });
        return command;
    }
}
