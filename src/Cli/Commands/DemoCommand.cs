using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Ledger.Sqlite;
using Ledgerline.Ledger.Views;
using Ledgerline.Pipeline;
using Ledgerline.Records;
using Spectre.Console;

namespace Ledgerline.Cli.Commands;

/// <summary><c>demo</c>: the sample reports, the contested places among them, and the site.</summary>
internal static class DemoCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "demo",
            """
            Takes in the sample reports, prints the contested places, and serves the site.

            Example:
              ledgerline demo --no-serve
            """);
        var noServe = new Option<bool>("--no-serve") { Description = "Ends after the table." };
        var urls = ServeCommand.Urls();
        command.Add(noServe);
        command.Add(urls);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = Directory.CreateTempSubdirectory("ledgerline-demo-");
            try
            {
                return await RunAsync(context, Path.Combine(folder.FullName, "demo.db"), parsed.GetValue(noServe) ? null : parsed.GetValue(urls), cancellationToken);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string db, string? urls, CancellationToken cancellationToken)
    {
        var pipeline = ReportPipeline.Open(context.Files, "ukraine");
        var ledger = await SqliteLedger.OpenAsync(db, new SqliteLedgerOptions { Clock = context.Clock }, cancellationToken);
        await using var session = new LedgerSession(ledger, pipeline);
        var failures = new FailureLog(context.Error);
        var request = new ReadRequest { Inputs = [context.Files.Samples], StandardInput = Stream.Null };
        var report = await pipeline.IngestAsync(request, ledger, failures.Report, _ => { }, cancellationToken);
        await Indexing.RunAsync(ledger, context, isShown: false, cancellationToken);
        await IngestCommand.WriteSummaryAsync(context, report, failures);

        var on = LedgerOptions.OnOrLast(null, await session.View.SummariseAsync(cancellationToken));
        WriteContested(context, await ContestedAsync(session.View, on, cancellationToken), on);
        await context.TextOutput.FlushAsync(cancellationToken);
        if (urls is not null)
        {
            await ServeCommand.RunAsync(context, session, urls, cancellationToken);
        }

        return failures.ExitStatus(report.Read);
    }

    /// <summary>Every place of the samples that was contested, on the day of a report on which most origins weighed in.</summary>
    private static async Task<List<PlaceDossier>> ContestedAsync(ILedgerView view, Day last, CancellationToken cancellationToken)
    {
        var days = (await view.ArticlesAsync(cancellationToken)).Select(entry => entry.Article.Published.Day).OfType<Day>().Distinct().Order().ToList();
        var contested = new Dictionary<PlaceId, PlaceDossier>();
        foreach (var place in (await view.ControlAsync(last, null, null, cancellationToken)).Select(summary => summary.Status.Place))
        {
            foreach (var day in days)
            {
                var dossier = await view.DossierAsync(place, day, null, cancellationToken);
                if (dossier.Status.Status == ControlStatus.Contested
                    && (!contested.TryGetValue(place.Id, out var best) || Voices(dossier) >= Voices(best)))
                {
                    contested[place.Id] = dossier;
                }
            }
        }

        return [.. contested.Values];
    }

    /// <summary>How many origins weigh in a verdict.</summary>
    private static int Voices(PlaceDossier dossier) => dossier.Status.Evidence.Count(evidence => Math.Abs(evidence.Weight) >= 0.05);

    private static void WriteContested(CommandContext context, List<PlaceDossier> contested, Day last)
    {
        var console = Tables.Console(context);
        console.WriteLine($"Contested places in the sample reports (the last is of {last}):");
        var table = new Table().Border(TableBorder.Simple).AddColumns("Place", "On", "Sure", "Origins", "Who says what");
        foreach (var dossier in contested.OrderByDescending(dossier => dossier.Status.On).ThenBy(dossier => dossier.Status.Place.Name, StringComparer.Ordinal))
        {
            var voices = dossier.Status.Evidence
                .Take(3)
                .Select(evidence => $"{Tables.Chain(evidence.Sources)}: “{DossierTable.Shorten(evidence.Quote)}” ({(evidence.Weight < 0 ? "against" : "for")} {evidence.For})");
            table.AddRow(
                Tables.Plain($"{dossier.Status.Place.Name}, {dossier.Status.Place.Admin}"),
                Tables.Plain(dossier.Status.On.ToString()),
                Tables.Plain(Tables.Percent(dossier.Status.Contested.Value)),
                Tables.Plain(Voices(dossier).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                Tables.Plain(string.Join('\n', voices)));
        }

        console.Write(table);
    }
}
