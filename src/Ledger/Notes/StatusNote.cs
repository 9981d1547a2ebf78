using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Notes;

/// <summary>The status of a place with its evidence, put on record as it was published. What made it is said by the last <see cref="Toolset"/> before it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Through">The number of the last entry that was known when it was reckoned.</param>
public sealed record StatusNote(PlaceStatus Status, long Through) : Note
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Status;

    /// <inheritdoc/>
    public override string Subject => Status.Place.Id.Value;
}
