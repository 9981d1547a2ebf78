using Ledgerline.Ledger.Views;

namespace Ledgerline.Pipeline;

/// <summary>What an intake came to.</summary>
/// <param name="Read">How many articles were read.</param>
/// <param name="New">How many of them the ledger had not had.</param>
/// <param name="NewReadings">How many it had with another content; both readings are kept.</param>
/// <param name="Known">How many it had already.</param>
/// <param name="Removed">How many had to go from the ledger, and were not taken in again.</param>
/// <param name="Undated">How many bear no date.</param>
/// <param name="Copies">How many articles of the whole ledger are copies of others.</param>
/// <param name="Whole">What the ledger holds now.</param>
public sealed record IngestReport(int Read, int New, int NewReadings, int Known, int Removed, int Undated, int Copies, LedgerSummary Whole);
