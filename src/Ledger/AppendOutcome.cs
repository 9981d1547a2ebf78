namespace Ledgerline.Ledger;

/// <summary>What became of an entry that was handed to the ledger.</summary>
public enum AppendOutcome
{
    /// <summary>It is on disk.</summary>
    Appended,

    /// <summary>The ledger has had the same reading of the same article before; nothing was written.</summary>
    AlreadyThere,

    /// <summary>It is on disk as a new reading of an article that the ledger had with another content; the old reading is kept.</summary>
    AppendedAsNewReading,

    /// <summary>The article, or its text, had to go from this ledger and is not taken in again; nothing was written.</summary>
    Removed,
}
