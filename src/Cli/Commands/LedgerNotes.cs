using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary>What <c>ledger</c> puts on record, and prints of it: withdrawals, removals, statuses.</summary>
internal static class LedgerNotes
{
    // So many statuses are one transaction.
    private const int WrittenAtOnce = 500;

    public static Command Notes(CommandContext context)
    {
        var command = new Command(
            "notes",
            """
            Prints what has been put on record beside readings, a JSON object a line, in the order of the chain: reviews, withdrawals, removals, what readings were made with, and statuses.

            Example:
              ledgerline ledger notes --db war.db
              ledgerline ledger notes --about report-7 --db war.db
            """);
        var about = new Option<string?>("--about") { Description = "About this article or place alone (an id).", HelpName = "ID" };
        var db = new LedgerOptions().Db;
        command.Add(about);
        command.Add(db);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var ledger = await LedgerOptions.OpenLedgerAsync(parsed.GetValue(db)!, readOnly: true, context, cancellationToken); // The option has a default.
            var output = new JsonLines(context.Output);
            var subject = parsed.GetValue(about);
            await foreach (var note in ledger.ReadNotesAsync(cancellationToken))
            {
                if (subject is null || note.Note.Subject == subject || note.Note.IsAbout(new ArticleId(subject)))
                {
                    await output.WriteAsync(writer => ContractJson.Write(writer, note), cancellationToken);
                }
            }

            await output.FlushAsync(cancellationToken);
            return Entry.Done;
        });
        return command;
    }

    public static Command Withdraw(CommandContext context)
    {
        var command = new Command(
            "withdraw",
            """
            Puts on record that an outlet has taken back an article. The article stays; what it claims weighs nothing from that day on.

            Example:
              ledgerline ledger withdraw report-7 --by "night desk" --reason "retracted by the outlet" --on 2025-02-09 --db war.db
            """);
        var article = new Argument<string>("ARTICLE") { Description = "The article's id." };
        var record = new RecordOptions();
        var db = new LedgerOptions().Db;
        command.Add(article);
        record.AddTo(command);
        command.Add(db);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (by, reason, on) = record.Of(parsed, context);
            var path = parsed.GetValue(db)!; // The option has a default.
            var id = new ArticleId(parsed.GetValue(article)!); // The argument is required.
            LedgerOptions.RequireLedger(path);
            await using var ledger = await LedgerOptions.OpenLedgerAsync(path, readOnly: false, context, cancellationToken);
            if (await ledger.FindAsync(id, cancellationToken) is null)
            {
                throw new UsageException($"The ledger has no article '{id}'. 'ledgerline search' prints the ids of articles.");
            }

            var numbers = await ledger.NoteAsync([new Withdrawal(id, by, reason, on)], cancellationToken);
            await context.TextOutput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Entry {numbers[0]}: '{id}' is withdrawn from {on} on."));
            return Entry.Done;
        });
        return command;
    }

    public static Command Remove(CommandContext context)
    {
        var command = new Command(
            "remove",
            """
            Takes a text out of the ledger for good, where the law demands it: all readings of the article, and of any other with the same text, with their quotes, texts and originals. Their hashes
            stay, the chain stays whole, and neither the article nor the text is taken in again. There is no way back. Backups, and the server's own logs, are to be seen to apart.

            Example:
              ledgerline ledger remove report-7 --by counsel --reason "court order 12/25" --yes --db war.db
            """);
        var article = new Argument<string>("ARTICLE") { Description = "The article's id." };
        var yes = new Option<bool>("--yes") { Description = "Does it. Without it, nothing is done." };
        var record = new RecordOptions();
        var db = new LedgerOptions().Db;
        command.Add(article);
        record.AddTo(command);
        command.Add(yes);
        command.Add(db);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (by, reason, on) = record.Of(parsed, context);
            var path = parsed.GetValue(db)!; // The option has a default.
            var id = new ArticleId(parsed.GetValue(article)!); // The argument is required.
            LedgerOptions.RequireLedger(path);
            if (!parsed.GetValue(yes))
            {
                throw new UsageException($"This would take '{id}' out of '{LedgerOptions.NameOf(path)}' for good. Nothing was done; say so with --yes.");
            }

            await using var ledger = await LedgerOptions.OpenLedgerAsync(path, readOnly: false, context, cancellationToken);
            var removal = await ledger.RemoveAsync(id, by, reason, on, cancellationToken)
                ?? throw new UsageException($"The ledger has no article '{id}', or has none any more. 'ledgerline ledger notes' prints what had to go.");
            await context.TextOutput.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"Removed {removal.Readings.Count} readings of {string.Join(", ", removal.Readings.Select(reading => $"'{reading.Article}'").Distinct())} (entries {string.Join(", ", removal.Readings.Select(reading => reading.Entry))}); their hashes stay."));
            return Entry.Done;
        });
        return command;
    }

    public static Command Publish(CommandContext context)
    {
        var command = new Command(
            "publish",
            """
            Puts the statuses of a day on record, each with its evidence and with what it was made by, so that it can be shown later what was published. Of one place, or of all.

            Example:
              ledgerline ledger publish --on 2025-02-07 --db war.db
              ledgerline ledger publish --place Toretsk --on 2025-02-07 --as-of 2025-02-08 --db war.db
            """);
        var place = new Option<string?>("--place") { Description = "This place alone, a name or an id.", HelpName = "PLACE" };
        var options = new LedgerOptions();
        command.Add(place);
        options.AddTo(command, withDays: true);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (on, asOf) = (LedgerOptions.DayOf(parsed, options.On), LedgerOptions.DayOf(parsed, options.AsOf));
            await using var session = await options.OpenAsync(parsed, context, readOnly: false, cancellationToken);
            var through = (await session.Ledger.MeasureAsync(cancellationToken)).Entries;
            var day = LedgerOptions.OnOrLast(on, await session.View.SummariseAsync(cancellationToken));
            List<PlaceStatus> statuses = parsed.GetValue(place) is { } name
                ? [(await session.View.DossierAsync(await Places.OneAsync(session.View, name, context, cancellationToken), day, asOf, cancellationToken)).Status]
                : await StatusesAsync(session.View, day, asOf, cancellationToken);
            foreach (var part in statuses.Select(status => new StatusNote(status, through)).Chunk(WrittenAtOnce))
            {
                await session.Ledger.NoteAsync([session.Pipeline.Tools, .. part], cancellationToken);
            }

            var last = await session.Ledger.MeasureAsync(cancellationToken);
            await context.TextOutput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{statuses.Count} statuses of {day} are on record. {LedgerCommand.NameOfHead(last)} {last.Entries}"));
            return Entry.Done;
        });
        return command;
    }

    private static async Task<List<PlaceStatus>> StatusesAsync(ILedgerView view, Day on, Day? asOf, CancellationToken cancellationToken)
    {
        var statuses = new List<PlaceStatus>();
        foreach (var summary in await view.ControlAsync(on, asOf, null, cancellationToken))
        {
            statuses.Add((await view.DossierAsync(summary.Status.Place, on, asOf, cancellationToken)).Status);
        }

        return statuses;
    }
}
