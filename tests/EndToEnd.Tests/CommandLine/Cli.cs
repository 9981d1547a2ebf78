using System.Diagnostics;
using System.Reflection;
using System.Text;
using Ledgerline.EndToEnd.Tests.Site;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>Runs the built program as a process, as a user does.</summary>
internal static class Cli
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Program { get; } = Path.Combine(Repository.Root, "artifacts", "bin", "Cli", Configuration(), "ledgerline.dll");

    public static Task<CliRun> RunAsync(params string[] arguments) => RunAsync(arguments, null);

    public static async Task<CliRun> RunAsync(IEnumerable<string> arguments, string? input)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };

        // Whatever gazetteer the user of this machine has taken in.
        start.Environment["LEDGERLINE_GAZETTEER"] = Path.Combine(Path.GetDirectoryName(Program)!, "data", "gazetteer", "world.gazetteer"); // A full path of a file has a folder.
        using var process = Process.Start(start)!; // Started anew, so there is one.
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await WriteAsync(process.StandardInput, input);
            await process.WaitForExitAsync(limit.Token);
            return new CliRun(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"ledgerline {string.Join(' ', arguments)}: still running after {Limit}.");
        }
    }

    private static async Task WriteAsync(StreamWriter standardInput, string? input)
    {
        try
        {
            await using (standardInput)
            {
                await standardInput.WriteAsync(input);
            }
        }
        catch (IOException)
        {
            // The program ended without reading its input; its status and messages tell why.
        }
    }

    /// <summary>The configuration of this assembly, as the artifacts folder spells it.</summary>
    private static string Configuration()
        => typeof(Cli).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration.ToLowerInvariant(); // The SDK writes it into every assembly.
}
