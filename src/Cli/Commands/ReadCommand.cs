using System.CommandLine;
using System.CommandLine.Invocation;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary><c>read</c>: articles, cleaned and dated.</summary>
internal static class ReadCommand
{
    public static Command Build(CommandContext context)
    {
        var command = ArticleCommand.Build(
            context,
            "read",
            """
            Reads articles and prints each, with its language, date and clutter told apart, as a JSON object a line.

            Example:
              ledgerline read report.txt --published 2025-02-07 --outlet "The Daily"
              ledgerline read https://example.org/report.html --contact desk@example.org
              ledgerline read --original report --db war.db > report.html     # the bytes that a ledger has kept
            """,
            withTheatre: false,
            (_, _, article) => [writer => ContractJson.Write(writer, article)]);
        var original = new Option<string?>("--original") { Description = "Gives back the bytes that the ledger has kept of this article, as they came.", HelpName = "ID" };
        var db = new LedgerOptions().Db;
        var inputs = (Argument<string[]>)command.Arguments[0];
        inputs.Arity = ArgumentArity.ZeroOrMore;
        command.Add(original);
        command.Add(db);
        command.Validators.Add(result =>
        {
            if ((result.GetValue(inputs) ?? []).Length == 0 != result.GetValue(original) is not null)
            {
                result.AddError(result.GetValue(original) is null ? "Name at least one INPUT, or an article with --original." : "--original gives back one article; leave the inputs out.");
            }
        });
        var read = command.Action!; // It has been set by the shape of the command.
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(original) is { } id
            ? WriteOriginalAsync(context, id, parsed.GetValue(db)!, cancellationToken) // The option has a default.
            : ((AsynchronousCommandLineAction)read).InvokeAsync(parsed, cancellationToken));
        return command;
    }

    private static async Task<int> WriteOriginalAsync(CommandContext context, string id, string db, CancellationToken cancellationToken)
    {
        await using var ledger = await LedgerOptions.OpenLedgerAsync(db, readOnly: true, context, cancellationToken);
        if (await ledger.FindOriginalAsync(new ArticleId(id), cancellationToken) is not { } kept)
        {
            throw new UsageException($"--original: the ledger '{db}' has kept no bytes of an article '{id}'. 'stories' lists its articles.");
        }

        await context.Output.WriteAsync(kept.Bytes, cancellationToken);
        await context.Output.FlushAsync(cancellationToken);
        return Entry.Done;
    }
}
