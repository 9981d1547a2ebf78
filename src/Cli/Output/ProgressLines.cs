namespace Ledgerline.Cli.Output;

/// <summary>Tells of long work in lines on standard error.</summary>
internal sealed class ProgressLines(TextWriter error) : IProgress<string>
{
    public void Report(string value) => error.WriteLine(value);
}
