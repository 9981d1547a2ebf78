namespace Ledgerline.Ledger.Sqlite;

/// <summary>Settings of a <see cref="SqliteLedger"/>.</summary>
public sealed record SqliteLedgerOptions
{
    /// <summary>Whether the ledger is only read. A file that is missing is then an error, and the file is never changed.</summary>
    /// <value>False by default: the ledger can be appended to, and a missing file is created.</value>
    public bool ReadOnly { get; init; }

    /// <summary>How long to wait for another process that is writing, rounded up to whole seconds.</summary>
    /// <value>10 seconds by default; at least one second, at most an hour.</value>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock that says when an entry is recorded.</summary>
    /// <value>The machine's clock by default.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Clock);
        ArgumentOutOfRangeException.ThrowIfLessThan(BusyTimeout, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(BusyTimeout, TimeSpan.FromHours(1));
    }
}
