using System.CommandLine;

namespace Ledgerline.Cli.Commands;

/// <summary>A command of the contract that this version cannot carry out: it says so, whatever it is given.</summary>
internal static class AbsentCommand
{
    /// <summary>Builds such a command.</summary>
    /// <param name="context">What the command works on.</param>
    /// <param name="name">The command's own name.</param>
    /// <param name="path">Its name with those of the commands above it.</param>
    /// <param name="description">What it is to do.</param>
    /// <param name="example">How it is to be called.</param>
    public static Command Build(CommandContext context, string name, string path, string description, string example)
    {
        var command = new Command(
            name,
            $"""
            {description} Not part of this version.

            Example:
              ledgerline {example}
            """)
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction(async (_, _) =>
        {
            await context.Error.WriteLineAsync($"ledgerline: '{path}' is not part of this version yet; nothing was done. See ledgerline --help for what is.");
            return Entry.NothingDone;
        });
        return command;
    }
}
