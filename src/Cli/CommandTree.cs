using System.CommandLine;
using Ledgerline.Cli.Commands;

namespace Ledgerline.Cli;

/// <summary>All commands of the contract.</summary>
internal static class CommandTree
{
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
            ExtractCommand.Build(context),
            IngestCommand.Build(context),
            StoriesCommand.Build(context),
            OriginsCommand.Build(context),
            PlaceCommand.Build(context),
            ControlCommand.Build(context),
            FlipsCommand.Build(context),
            GazetteerCommand.Build(context),
            TrainCommand.Build(context),
            ServeCommand.Build(context),
            VerifyCommand.Build(context),
            DemoCommand.Build(context),
            AbsentCommand.Build(context, "attribute", "Prints who says what, of whatever topic."),
            AbsentCommand.Build(context, "layer", "Takes in map layers as one more source.", "import"),
            AbsentCommand.Build(context, "export", "Exports the ledger to the formats of others."),
            AbsentCommand.Build(context, "work", "Runs one worker of a cluster."),
        };
        return root;
    }
}
