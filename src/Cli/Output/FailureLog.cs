using Ledgerline.Pipeline;

namespace Ledgerline.Cli.Output;

/// <summary>Names the inputs that failed, and turns their count into an exit status.</summary>
internal sealed class FailureLog(TextWriter error)
{
    public int Count { get; private set; }

    public void Report(InputFailure failure)
    {
        Count++;
        error.WriteLine($"ledgerline: {failure.Message}");
    }

    /// <summary>Done, partly done, or nothing done.</summary>
    public int ExitStatus(int succeeded)
        => Count == 0 ? Entry.Done : succeeded > 0 ? Entry.SomeFailed : Entry.NothingDone;
}
