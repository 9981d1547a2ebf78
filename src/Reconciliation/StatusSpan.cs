using Ledgerline.Records;

namespace Ledgerline.Reconciliation;

/// <summary>Days, one after the other, on which a place's verdict is the same.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">The day after the last.</param>
/// <param name="Status">The verdict.</param>
/// <param name="Probability">How probable the verdict is on the first day; of unknown, the highest probability of any status.</param>
public sealed record StatusSpan(Day Start, Day End, ControlStatus Status, Probability Probability);
