namespace Ledgerline.Ledger;

/// <summary>An entry that is not as it was written.</summary>
/// <param name="Sequence">Its number, from 1.</param>
/// <param name="Entry">What it is, for people to read: the article or claim it holds.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record LedgerFault(long Sequence, string Entry, string Message);
