using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ledgerline.Testing.Ledgers;

/// <summary>A PostgreSQL server of a test's own, on a free port of this machine, in a folder that goes with it.</summary>
/// <remarks>Thread-safe. It does not run as root: there it is started as the user <c>postgres</c>, which the package of the server makes.</remarks>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "ledgerline";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly string[] Roots = ["/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt", "/usr/local/opt"];
    private readonly DirectoryInfo _folder;
    private readonly string _binaries;

    private PostgresServer(DirectoryInfo folder, string binaries, int port)
    {
        (_folder, _binaries, Port) = (folder, binaries, port);
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>Where the server's programs lie; null where it is not installed.</summary>
    public static string? FindBinaries()
    {
        var folders = Roots.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        return folders.Where(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"))).Order(StringComparer.Ordinal).LastOrDefault();
    }

    /// <summary>Makes a server and starts it.</summary>
    /// <exception cref="InvalidOperationException">It is not installed (see <see cref="FindBinaries"/>), or does not start; the message tells its own words.</exception>
    public static async Task<PostgresServer> StartAsync()
    {
        var binaries = FindBinaries() ?? throw new InvalidOperationException("PostgreSQL is not installed: initdb and pg_ctl are nowhere to be found.");
        var folder = Directory.CreateTempSubdirectory("ledgerline-postgres-");
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", folder.FullName).ConfigureAwait(false);
        }

        var server = new PostgresServer(folder, binaries, FreePort());
        await server.RunToolAsync("initdb", "--pgdata", server.Data, "--username", User, "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync").ConfigureAwait(false);
        await server.StartAgainAsync().ConfigureAwait(false);
        return server;
    }

    /// <summary>The address of a ledger in a schema of the server's one database.</summary>
    public string AddressOf(string schema) => string.Create(CultureInfo.InvariantCulture, $"postgres://{User}@127.0.0.1:{Port}/postgres?schema={schema}");

    /// <summary>Starts the server where it has been stopped or killed; returns once it answers.</summary>
    public Task StartAgainAsync() => RunToolAsync(
        "pg_ctl",
        "--pgdata",
        Data,
        "--log",
        Path.Combine(_folder.FullName, "log"),
        "--wait",
        "--options",
        string.Create(CultureInfo.InvariantCulture, $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder.FullName} -c max_connections=50"),
        "start");

    /// <summary>Ends all of the server's processes at once, with nothing written that was not written yet: what a crash leaves behind.</summary>
    public Task CrashAsync() => RunToolAsync("pg_ctl", "--pgdata", Data, "--wait", "--mode", "immediate", "stop");

    /// <summary>Stops the server and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await CrashAsync().ConfigureAwait(false);
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task RunToolAsync(string tool, params string[] arguments)
    {
        var program = Path.Combine(_binaries, tool);
        return Environment.UserName == "root" ? RunAsync("runuser", ["-u", "postgres", "--", program, .. arguments]) : RunAsync(program, arguments);
    }

    // The server inherits what it is started with: its words go to a file, not to a pipe that would never end.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        var words = Path.GetTempFileName();
        try
        {
            var quoted = string.Join(' ', arguments.Prepend(program).Select(argument => "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'"));
            using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"cd / && exec {quoted} > '{words}' 2>&1 < /dev/null"]) { UseShellExecute = false })
                ?? throw new InvalidOperationException($"{program} does not start.");
            using var patience = new CancellationTokenSource(Patience);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await File.ReadAllTextAsync(words).ConfigureAwait(false)}");
            }
        }
        finally
        {
            File.Delete(words);
        }
    }
}
