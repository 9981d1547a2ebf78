using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Pipeline;

namespace Ledgerline.Cli.Commands;

/// <summary><c>watch</c>: takes in what feeds bring, until it is stopped.</summary>
internal static class WatchCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "watch",
            """
            Asks feeds again and again, each at its own pace, and takes what is new in them into the ledger. Stop it with Ctrl-C; it goes on from there.

            Example:
              ledgerline watch https://example.org/rss.xml https://example.net/atom --db war.db --contact desk@example.org
            """);
        var options = new InputOptions();
        options.AddTo(command, withTheatre: true);
        var db = new LedgerOptions().Db;
        var once = new Option<bool>("--once") { Description = "Asks the feeds that are due once, and ends." };
        command.Add(db);
        command.Add(once);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var pipeline = ReportPipeline.Open(context.Files, parsed.GetValue(options.Theatre)!); // The option has a default.
            var path = parsed.GetValue(db)!; // The option has a default.
            await using var ledger = await LedgerOptions.OpenLedgerAsync(path, readOnly: false, context, cancellationToken);
            var memory = FeedMemory.Open(path + ".feeds.json");
            var failures = new FailureLog(context.Error);
            var request = options.Request(parsed, context);
            while (true)
            {
                var (taken, next) = await pipeline.PollAsync(request, memory, ledger, failures.Report, context.Clock, cancellationToken);
                await Indexing.RunAsync(ledger, context, isShown: false, cancellationToken);
                var wait = next - context.Clock.GetUtcNow();
                await context.Error.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"ledgerline: {taken} new articles; the next feed is due at {next.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}."));
                if (parsed.GetValue(once))
                {
                    return failures.ExitStatus(succeeded: 1);
                }

                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, context.Clock, cancellationToken);
                }
            }
        });
        return command;
    }
}
