using Ledgerline.Testing.Ledgers;
using Npgsql;

[assembly: AssemblyFixture(typeof(Ledgerline.Ledger.Conformance.Tests.PostgresFixture))]

namespace Ledgerline.Ledger.Conformance.Tests;

/// <summary>One server for all tests, where PostgreSQL is installed; each test has a schema of its own.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private PostgresServer? _server;

    /// <summary>The server; the test is skipped where PostgreSQL is not installed.</summary>
    public PostgresServer Server
    {
        get
        {
            Assert.SkipWhen(_server is null, "PostgreSQL with PostGIS is not installed (Debian: postgresql-15, postgresql-15-postgis-3).");
            return _server!; // Skipped otherwise.
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (PostgresServer.FindBinaries() is null)
        {
            return;
        }

        var server = await PostgresServer.StartAsync();
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = server.Port, Username = "ledgerline", Database = "postgres" });
        await using var command = source.CreateCommand("SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'postgis')");
        if (await command.ExecuteScalarAsync() is true)
        {
            _server = server;
        }
        else
        {
            await server.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
