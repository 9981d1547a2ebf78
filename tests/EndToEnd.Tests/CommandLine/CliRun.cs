using System.Text.Json;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>What a run of the command line left: its exit status and both its streams.</summary>
internal sealed record CliRun(int Status, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Standard output as JSON Lines.</summary>
    public IReadOnlyList<JsonElement> Json => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Fails with what the program said where the status is another.</summary>
    public CliRun Expect(int status)
    {
        Assert.True(Status == status, $"status {Status}, expected {status}\n{Error}\n{Output}");
        Assert.DoesNotContain("this should not happen", Error, StringComparison.Ordinal);
        return this;
    }
}
