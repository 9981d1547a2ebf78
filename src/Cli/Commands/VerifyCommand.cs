using System.CommandLine;

namespace Ledgerline.Cli.Commands;

/// <summary><c>verify</c>: whether the ledger is as it was written.</summary>
internal static class VerifyCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "verify",
            """
            Checks the ledger's chain of hashes and every quote against its text, and names the first entry that is not as it was written.

            Example:
              ledgerline verify --db war.db
            """);
        var options = new LedgerOptions();
        command.Add(options.Db);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(options.Db)!; // The option has a default.
            await using var ledger = await LedgerOptions.OpenLedgerAsync(path, readOnly: true, context, cancellationToken);
            var verification = await ledger.VerifyAsync(cancellationToken);
            if (verification.Fault is { } fault)
            {
                await context.TextOutput.WriteLineAsync($"{LedgerOptions.NameOf(path)}: broken at entry {fault.Sequence} ({fault.Entry}): {fault.Message}");
                await context.TextOutput.WriteLineAsync($"{verification.Entries} entries before it are whole; head {Head(verification.Head)}.");
                return Entry.SomeFailed;
            }

            await context.TextOutput.WriteLineAsync($"{LedgerOptions.NameOf(path)}: whole. {verification.Entries} entries; head {Head(verification.Head)}.");
            return Entry.Done;
        });
        return command;
    }

    private static string Head(string hash) => hash.Length == 0 ? "none" : hash;
}
