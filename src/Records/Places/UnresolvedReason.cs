namespace Ledgerline.Records;

/// <summary>Why a place mention has no place. The numbers are stored in ledgers and never change meaning.</summary>
public enum UnresolvedReason
{
    /// <summary>No entry of the gazetteer bears the name (PLC101).</summary>
    UnknownName = 101,

    /// <summary>Entries bear the name, and none of them fits what the article says (PLC102).</summary>
    NoneFits = 102,
}
