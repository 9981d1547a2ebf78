using System.CommandLine;

namespace Ledgerline.Cli.Commands;

/// <summary>A command of the contract that this version cannot carry out: it says so, whatever it is given.</summary>
internal static class AbsentCommand
{
    public static Command Build(CommandContext context, string name, string description, params string[] subcommands)
    {
        var command = new Command(name, $"{description} Not part of this version.") { TreatUnmatchedTokensAsErrors = false };
        Refuse(command, context, name);
        foreach (var subcommand in subcommands)
        {
            var inner = new Command(subcommand, "Not part of this version.") { TreatUnmatchedTokensAsErrors = false };
            Refuse(inner, context, $"{name} {subcommand}");
            command.Add(inner);
        }

        return command;
    }

    private static void Refuse(Command command, CommandContext context, string name)
        => command.SetAction(async (_, _) =>
        {
            await context.Error.WriteLineAsync($"ledgerline: '{name}' is not part of this version yet; nothing was done. See ledgerline --help for what is.");
            return Entry.NothingDone;
        });
}
