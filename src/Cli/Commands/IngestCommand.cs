using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Pipeline;
using Spectre.Console;

namespace Ledgerline.Cli.Commands;

/// <summary><c>ingest</c>: takes articles into the ledger.</summary>
internal static class IngestCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "ingest",
            """
            Reads articles and takes them with their claims into the ledger. Doing it again changes nothing, and takes up where it was stopped.

            Example:
              ledgerline ingest reports/ --db war.db
              ledgerline ingest --again --db war.db      # reads all originals again, as after an upgrade
            """);
        var options = new InputOptions();
        options.Inputs.Arity = ArgumentArity.ZeroOrMore;
        var again = new Option<bool>("--again") { Description = "Reads what the ledger has kept of each article again, without fetching anything; old readings stay." };
        var failuresFile = new Option<string?>("--failures") { Description = "Writes what failed and why into this file, one JSON object a line.", HelpName = "FILE" };
        command.Add(again);
        command.Add(failuresFile);
        command.Validators.Add(result =>
        {
            var inputs = result.GetValue(options.Inputs) ?? [];
            if (inputs.Length == 0 != result.GetValue(again))
            {
                result.AddError(inputs.Length == 0 ? "Name at least one INPUT, or give --again." : "--again reads what the ledger has; leave the inputs out.");
            }
        });
        options.AddTo(command, withTheatre: true);
        var db = new LedgerOptions().Db;
        command.Add(db);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var pipeline = ReportPipeline.Open(context.Files, parsed.GetValue(options.Theatre)!); // The option has a default.
            var failures = new FailureLog(context.Error);
            var path = parsed.GetValue(db)!; // The option has a default.
            await using var ledger = await LedgerOptions.OpenLedgerAsync(path, readOnly: false, context, cancellationToken);
            var progress = new ProgressLine(context, !parsed.GetValue(options.Quiet));
            var request = options.Request(parsed, context);
            void Progress(int done) => progress.Report(done, request.Share);
            IngestReport report;
            try
            {
                report = parsed.GetValue(again)
                    ? await pipeline.ReadAgainAsync(ledger, failures.Report, Progress, cancellationToken)
                    : await pipeline.IngestAsync(request, ledger, failures.Report, Progress, cancellationToken);
                progress.Clear();
                await Indexing.RunAsync(ledger, context, !parsed.GetValue(options.Quiet), cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                progress.Clear();
                await context.Error.WriteLineAsync($"ledgerline: stopped. What was read is in '{LedgerOptions.NameOf(path)}'; the same command goes on from there.");
                return Entry.SomeFailed;
            }

            if (parsed.GetValue(failuresFile) is { } file)
            {
                await failures.WriteAsync(file, cancellationToken);
            }

            await WriteSummaryAsync(context, report, failures);
            return failures.ExitStatus(report.Read);
        });
        return command;
    }

    public static async Task WriteSummaryAsync(CommandContext context, IngestReport report, FailureLog failures)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Taken in", "Count");
        table.Columns[1].RightAligned();
        (string Name, int Count)[] rows =
        [
            ("articles read", report.Read),
            ("  new", report.New),
            ("  new readings of known articles", report.NewReadings),
            ("  known already", report.Known),
            .. report.Removed > 0 ? [("  had to go, not taken in again", report.Removed)] : Array.Empty<(string, int)>(),
            ("inputs failed", failures.Count),
            .. failures.ByReason.Select(kind => ($"  {Words(kind.Reason)}", kind.Count)),
            ("copies in the ledger", report.Copies),
            ("claims in the ledger", report.Whole.Claims),
            ("places in the ledger", report.Whole.Places),
            ("origins in the ledger", report.Whole.Origins),
        ];
        foreach (var (name, count) in rows)
        {
            table.AddRow(Tables.Plain(name), Tables.Plain(count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        Tables.Console(context).Write(table);
        if (report.Undated > 0)
        {
            await context.Error.WriteLineAsync(
                report.Undated == 1
                    ? "ledgerline: 1 article bears no date; its claims weigh nothing until it is taken in again with --published."
                    : $"ledgerline: {report.Undated} articles bear no date; their claims weigh nothing until they are taken in again with --published.");
        }
    }

    /// <summary>"TooLarge" as "too large".</summary>
    private static string Words(string reason)
        => string.Concat(reason.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
