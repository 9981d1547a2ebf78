using Ledgerline.Testing.Ledgers;

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
            Assert.SkipWhen(_server is null, "PostgreSQL is not installed (Debian: postgresql-15-postgis-3).");
            return _server!; // Skipped otherwise.
        }
    }

    public async ValueTask InitializeAsync() => _server = PostgresServer.FindBinaries() is null ? null : await PostgresServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
