using System.Globalization;
using Ledgerline.Records;
using Spectre.Console;

namespace Ledgerline.Cli.Output;

/// <summary>What all tables for people share.</summary>
internal static class Tables
{
    private const int WidthOfFiles = 140;

    /// <summary>A console on standard output; colours only where somebody watches.</summary>
    public static IAnsiConsole Console(CommandContext context)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(context.TextOutput),
            Ansi = context.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        if (!context.IsTerminal)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }

    public static string Percent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    /// <summary>The chain of sources, outermost first; the outlet's own voice where there is none.</summary>
    public static string Chain(IReadOnlyList<Source> sources)
        => sources.Count == 0 ? "the outlet itself" : string.Join(" › ", sources.Select(source => source.Name));

    /// <summary>Text that the table takes as it is, without markup.</summary>
    public static Text Plain(string text) => new(text);
}
