using Ledgerline.Records;

namespace Ledgerline.Ledger.Views;

/// <summary>A day on which a place's verdict became another.</summary>
/// <param name="On">The first day of the new verdict.</param>
/// <param name="From">The verdict before.</param>
/// <param name="To">The new verdict.</param>
/// <param name="Probability">How probable the new verdict is.</param>
public sealed record StatusChange(Day On, ControlStatus From, ControlStatus To, Probability Probability);
