namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>A ledger that two reports were taken into, for all tests of a class.</summary>
public sealed class LedgerFixture : IAsyncLifetime
{
    private readonly WorkFolder _folder = new();

    public string Path => _folder["war.db"];

    internal CliRun First { get; private set; } = null!; // Set before any test runs.

    internal Task<CliRun> IngestAsync() => Cli.RunAsync("ingest", _folder["reports.jsonl"], "--db", Path);

    public async ValueTask InitializeAsync()
    {
        _folder.Write("reports.jsonl", Reports.Lines);
        First = (await IngestAsync()).Expect(0);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
