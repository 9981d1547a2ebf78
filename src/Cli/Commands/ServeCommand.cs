using System.CommandLine;
using Ledgerline.Pipeline;
using Ledgerline.Web;
using Ledgerline.Web.Maps;

namespace Ledgerline.Cli.Commands;

/// <summary><c>serve</c>: the web site.</summary>
internal static class ServeCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "serve",
            """
            Serves the site: a map with a day slider, place dossiers, and the articles with their claims marked.

            Example:
              ledgerline serve --db war.db --urls http://127.0.0.1:5080
            """);
        var urls = Urls();
        command.Add(urls);
        var options = new LedgerOptions();
        options.AddTo(command, withDays: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var session = await options.OpenAsync(parsed, context, cancellationToken);
            await Indexing.CatchUpAsync(session.Ledger, parsed.GetValue(options.Db)!, context, cancellationToken); // The option has a default.
            return await RunAsync(context, session, parsed.GetValue(urls)!, cancellationToken); // The option has a default.
        });
        return command;
    }

    public static Option<string> Urls() => new("--urls")
    {
        Description = "The addresses to listen on, separated by semicolons.",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
        HelpName = "URLS",
    };

    public static async Task<int> RunAsync(CommandContext context, LedgerSession session, string urls, CancellationToken cancellationToken)
    {
        var land = session.Pipeline.Land();
        var site = await WebSite.StartAsync(
            new WebSiteOptions
            {
                View = session.View,
                Attribution = MapLand.Attribution,
                Borders = new MapBorders { Countries = land.Countries, Regions = land.Regions, View = MapLand.View },
                Urls = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                Clock = context.Clock,
            },
            cancellationToken);
        await using (site)
        {
            await context.Error.WriteLineAsync($"Serving {string.Join(", ", site.Addresses)} (Ctrl-C ends it).");
            await site.WaitAsync(cancellationToken);
        }

        return Entry.Done;
    }
}
