namespace Ledgerline.Ledger.Chain;

/// <summary>What an entry of a ledger holds. The numbers are stored in ledgers, covered by the chain, and never change meaning.</summary>
public enum EntryKind
{
    /// <summary>A reading of an article: its text, its place mentions and its claims.</summary>
    Reading = 1,

    /// <summary>What an analyst says of a claim.</summary>
    Review = 2,

    /// <summary>That an outlet has taken back an article.</summary>
    Withdrawal = 3,

    /// <summary>That a text had to go: what remains of it are its hashes, and this entry.</summary>
    Removal = 4,

    /// <summary>Program, models, gazetteer and weights that made the readings and statuses behind it, up to the next such entry.</summary>
    Tools = 5,

    /// <summary>The status of a place on a day, with its evidence, put on record.</summary>
    Status = 6,
}
