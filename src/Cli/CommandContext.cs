using Ledgerline.Pipeline;

namespace Ledgerline.Cli;

/// <summary>What a command works on: streams, clock, files. Tests give their own.</summary>
internal sealed record CommandContext
{
    /// <summary>Where machine formats go.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where tables for people go: the same stream as <see cref="Output"/>, as text.</summary>
    public required TextWriter TextOutput { get; init; }

    /// <summary>Where messages and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What <c>-</c> reads.</summary>
    public required Stream Input { get; init; }

    /// <summary>Whether somebody watches: progress is shown on a terminal only.</summary>
    public required bool IsInteractive { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Where the program's own data lies.</summary>
    public required ProgramFiles Files { get; init; }

    private const StringSplitOptions Options = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public static CommandContext OfProcess()
    {
        var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        return new CommandContext
        {
            Output = output,
            TextOutput = new StreamWriter(output) { AutoFlush = false, NewLine = "\n" },
            Error = Console.Error,
            Input = Console.OpenStandardInput(),
            IsInteractive = !Console.IsErrorRedirected,
            IsTerminal = !Console.IsOutputRedirected,
            Clock = TimeProvider.System,
            Files = (ProgramFiles.BesideProgram with { ChosenModels = Environment.GetEnvironmentVariable("LEDGERLINE_MODELS")?.Split(',', Options) ?? [] })
                .WithGazetteer(Environment.GetEnvironmentVariable("LEDGERLINE_GAZETTEER"), UserData()),
        };
    }

    // $XDG_DATA_HOME or ~/.local/share, or what the system has in their place; the folder need not be there yet.
    private static string UserData() => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
}
