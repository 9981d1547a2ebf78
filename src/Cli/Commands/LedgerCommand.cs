using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Sqlite;
using Spectre.Console;

namespace Ledgerline.Cli.Commands;

/// <summary><c>ledger</c>: looks after a ledger: its head, its size, copies of it, its format.</summary>
internal static class LedgerCommand
{
    public static Command Build(CommandContext context)
        => new(
            "ledger",
            """
            Looks after ledgers: prints and proves what the chain holds, counts what is kept, puts withdrawals, removals and statuses on record, copies and backs up, and brings old formats up to date.

            Example:
              ledgerline ledger head --db war.db
            """)
        {
            LedgerProofs.Head(context),
            LedgerProofs.Prove(context),
            Stats(context),
            LedgerNotes.Notes(context),
            LedgerNotes.Withdraw(context),
            LedgerNotes.Remove(context),
            LedgerNotes.Publish(context),
            Copy(context),
            Backup(context),
            Migrate(context),
        };

    private static Command Stats(CommandContext context) => OnLedger(
        context,
        "stats",
        """
        Counts what a ledger keeps.

        Example:
          ledgerline ledger stats --db war.db
        """,
        readOnly: true,
        async (_, ledger, cancellationToken) => Write(context, await ledger.MeasureAsync(cancellationToken)));

    private static Command Copy(CommandContext context)
    {
        var command = new Command(
            "copy",
            """
            Copies a ledger with its whole history to another place, a file or PostgreSQL: the same chain, times of recording, intakes and originals.
            Done again, it adds what has come since; stopped, it goes on where it was.

            Example:
              ledgerline ledger copy --from war.db --to postgres://desk@db.example.org/news
            """);
        var from = new Option<string>("--from") { Description = "The ledger that is read: a file, or postgres://USER@HOST/DATABASE.", Required = true, HelpName = "PATH" };
        var to = new Option<string>("--to") { Description = "The ledger that is written: one that is not there yet, or an earlier copy.", Required = true, HelpName = "PATH" };
        command.Add(from);
        command.Add(to);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var source = await LedgerOptions.OpenLedgerAsync(parsed.GetValue(from)!, readOnly: true, context, cancellationToken); // It is required.
            await using var target = await LedgerOptions.OpenLedgerAsync(parsed.GetValue(to)!, readOnly: false, context, cancellationToken); // It is required.
            var progress = new ProgressLine(context, wanted: true);
            try
            {
                var copied = await LedgerCopy.CopyAsync(source, target, done => progress.Report((int)Math.Min(done, int.MaxValue), null), cancellationToken);
                progress.Clear();
                Write(context, copied);
                return Entry.Done;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                progress.Clear();
                await context.Error.WriteLineAsync("ledgerline: stopped. The same command goes on from there.");
                return Entry.SomeFailed;
            }
        });
        return command;
    }

    private static Command Backup(CommandContext context)
    {
        var command = new Command(
            "backup",
            """
            Writes a ledger as it is now to a new file, while others read and append.

            Example:
              ledgerline ledger backup --db war.db --out war-2025-02-07.db
            """);
        var db = new LedgerOptions().Db;
        var file = new Option<string>("--out") { Description = "The file; nothing may be there yet.", Required = true, HelpName = "FILE" };
        command.Add(db);
        command.Add(file);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!; // It is required.
            LedgerOptions.RequireFolder(path);
            await using var ledger = await LedgerOptions.OpenLedgerAsync(parsed.GetValue(db)!, readOnly: true, context, cancellationToken); // The option has a default.
            if (ledger is SqliteLedger one)
            {
                await one.BackupAsync(path, cancellationToken);
            }
            else
            {
                await using var target = await LedgerOptions.OpenNewAsync(path, context, cancellationToken);
                await LedgerCopy.CopyAsync(ledger, target, _ => { }, cancellationToken);
            }

            await using var written = await LedgerOptions.OpenLedgerAsync(path, readOnly: true, context, cancellationToken);
            Write(context, await written.MeasureAsync(cancellationToken));
            return Entry.Done;
        });
        return command;
    }

    private static Command Migrate(CommandContext context) => OnLedger(
        context,
        "migrate",
        """
        Makes a ledger where there is none, and brings one of an old format up to date. There is no way back; take a backup before.

        Example:
          ledgerline ledger migrate --db postgres://desk@db.example.org/news
        """,
        readOnly: false,
        async (db, ledger, cancellationToken) =>
        {
            var statistics = await ledger.MeasureAsync(cancellationToken);
            await context.TextOutput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{LedgerOptions.NameOf(db)}: format {statistics.Format}; {statistics.Entries} entries."));
        });

    /// <summary>A command that opens the ledger of <c>--db</c> and does one thing with it.</summary>
    internal static Command OnLedger(CommandContext context, string name, string description, bool readOnly, Func<string, ILedger, CancellationToken, Task> use)
    {
        var command = new Command(name, description);
        var db = new LedgerOptions().Db;
        command.Add(db);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(db)!; // The option has a default.
            await using var ledger = await LedgerOptions.OpenLedgerAsync(path, readOnly, context, cancellationToken);
            await use(path, ledger, cancellationToken);
            return Entry.Done;
        });
        return command;
    }

    internal static string NameOfHead(LedgerStatistics statistics) => statistics.Head.Length == 0 ? "none" : statistics.Head;

    private static void Write(CommandContext context, LedgerStatistics statistics)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Kept", "Count");
        table.Columns[1].RightAligned();
        (string Name, long Count)[] rows =
        [
            ("entries of the chain", statistics.Entries),
            ("articles", statistics.Articles),
            ("claims of all readings", statistics.Claims),
            ("texts", statistics.Texts),
            ("originals", statistics.Originals),
            ("intakes", statistics.Intakes),
            ("bytes", statistics.Bytes),
            ("format", statistics.Format),
        ];
        foreach (var (name, count) in rows)
        {
            table.AddRow(name, count.ToString("#,0", CultureInfo.InvariantCulture));
        }

        Tables.Console(context).Write(table);
        context.TextOutput.WriteLine($"Head {NameOfHead(statistics)}{(statistics.Recorded is { } recorded ? $", recorded {recorded.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC" : "")}.");
    }
}
