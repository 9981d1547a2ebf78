using System.CommandLine;

namespace Ledgerline.Cli;

/// <summary>Runs the command line: parses it, runs the command, and turns what goes wrong into a message and an exit status.</summary>
internal static class Entry
{
    /// <summary>Exit status: the work was done.</summary>
    public const int Done = 0;

    /// <summary>Exit status: the work was done, but some inputs failed.</summary>
    public const int SomeFailed = 1;

    /// <summary>Exit status: bad usage, or nothing could be done.</summary>
    public const int NothingDone = 2;

    public static async Task<int> RunAsync(string[] args, CommandContext context, CancellationToken cancellationToken)
    {
        var parsed = CommandTree.Build(context).Parse(args);
        if (parsed.Errors.Count == 0 && parsed.GetValue(CommandTree.GazetteerOption) is { } gazetteer)
        {
            parsed = CommandTree.Build(context with { Files = context.Files.WithGazetteer(gazetteer, string.Empty) }).Parse(args);
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await context.Error.WriteLineAsync($"ledgerline: {error.Message}");
            }

            await context.Error.WriteLineAsync("See ledgerline --help, or --help after a command.");
            return NothingDone;
        }

        try
        {
            var invocation = new InvocationConfiguration { Output = context.TextOutput, Error = context.Error, EnableDefaultExceptionHandler = false };
            var status = await parsed.InvokeAsync(invocation, cancellationToken);
            await context.TextOutput.FlushAsync(CancellationToken.None);
            return status;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await context.Error.WriteLineAsync("ledgerline: stopped.");
            return NothingDone;
        }
        catch (Exception failure) when (Failures.IsForeseen(failure))
        {
            await context.Error.WriteLineAsync($"ledgerline: {failure.Message}");
            return NothingDone;
        }
#pragma warning disable CA1031 // The boundary of the program: what is not foreseen is a defect, told as one.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            await context.Error.WriteLineAsync($"ledgerline: this should not happen: {defect}");
            return NothingDone;
        }
    }
}
