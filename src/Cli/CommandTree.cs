using System.CommandLine;
using Ledgerline.Cli.Commands;

namespace Ledgerline.Cli;

/// <summary>All commands of the contract.</summary>
internal static class CommandTree
{
    /// <summary>Which gazetteer all commands use.</summary>
    public static Option<string?> GazetteerOption { get; } = new("--gazetteer")
    {
        Description = "The gazetteer file to use, instead of LEDGERLINE_GAZETTEER, the one that 'gazetteer import' wrote, or the program's own.",
        HelpName = "FILE",
        Recursive = true,
    };

    public static RootCommand Build(CommandContext context)
    {
        var root = new RootCommand(
            """
            Reads war reports, keeps a ledger of who claims what about which place, and tells who holds a place on a day, on whose word.

            Example:
              ledgerline demo
            """)
        {
            ReadCommand.Build(context),
            ParseCommand.Build(context),
            TimesCommand.Build(context),
            GeoparseCommand.Build(context),
            AttributeCommand.Build(context),
            ExtractCommand.Build(context),
            IngestCommand.Build(context),
            WatchCommand.Build(context),
            SearchCommand.Build(context),
            StoriesCommand.Build(context),
            OriginsCommand.Build(context),
            PlaceCommand.Build(context),
            ControlCommand.Build(context),
            FlipsCommand.Build(context),
            ReviewCommand.Build(context),
            GazetteerCommand.Build(context),
            Train(context),
            ModelsCommand.Build(context),
            ServeCommand.Build(context),
            VerifyCommand.Build(context),
            LedgerCommand.Build(context),
            DemoCommand.Build(context),
            LayerCommand.Build(context),
            ExportCommand.Build(context),
            GazetteerOption,
            AbsentCommand.Build(context, "work", "work", "Runs one worker of a cluster.", "work --queue amqp://queue --db postgres://db"),
        };
        return root;
    }

    private static Command Train(CommandContext context)
    {
        var train = TrainCommand.Build(context);
        train.Add(TrainNamesCommand.Build(context));
        train.Add(TrainAttributionCommand.Build(context));
        return train;
    }
}
