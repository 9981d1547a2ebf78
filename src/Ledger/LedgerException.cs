namespace Ledgerline.Ledger;

/// <summary>A ledger cannot be opened, read or written. The message says which, why, and what to do.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public LedgerException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public LedgerException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public LedgerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
