namespace Ledgerline.Ledger.Chain;

/// <summary>What an entry of a ledger holds. The numbers are stored in ledgers, covered by the chain, and never change meaning.</summary>
public enum EntryKind
{
    /// <summary>A reading of an article: its text, its place mentions and its claims.</summary>
    Reading = 1,
}
