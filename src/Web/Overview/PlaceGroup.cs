using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Web.Overview;

/// <summary>The places of one status.</summary>
/// <param name="Status">The status.</param>
/// <param name="Places">The places, in the order of the list.</param>
internal sealed record PlaceGroup(ControlStatus Status, IReadOnlyList<PlaceSummary> Places);
