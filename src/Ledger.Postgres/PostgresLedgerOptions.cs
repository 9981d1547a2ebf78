namespace Ledgerline.Ledger.Postgres;

/// <summary>Settings of a <see cref="PostgresLedger"/>.</summary>
public sealed record PostgresLedgerOptions
{
    /// <summary>Whether the ledger is only read. One that is missing is then an error, and nothing is changed.</summary>
    /// <value>False by default: the ledger can be appended to, and its tables are made where they are missing.</value>
    public bool ReadOnly { get; init; }

    /// <summary>How long to wait for another program that is appending.</summary>
    /// <value>10 seconds by default; at least one second, at most an hour.</value>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait for the server to answer a new connection, rounded up to whole seconds.</summary>
    /// <value>15 seconds by default; at least one second, at most 10 minutes.</value>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The clock that says when an entry is recorded.</summary>
    /// <value>The machine's clock by default.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Clock);
        ArgumentOutOfRangeException.ThrowIfLessThan(BusyTimeout, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(BusyTimeout, TimeSpan.FromHours(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(ConnectTimeout, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ConnectTimeout, TimeSpan.FromMinutes(10));
    }
}
