using Ledgerline.Records;

namespace Ledgerline.Web.Chrome;

/// <summary>The probabilities of a status side by side.</summary>
internal static class Shares
{
    /// <summary>Each side in the theatre's order, then contested.</summary>
    internal static IReadOnlyList<(ControlStatus Status, Probability Probability)> Of(PlaceStatus status, Theatre theatre)
        =>
        [
            .. theatre.Sides
                .Select(s => s.Code)
                .Concat(status.Probability.Keys.Order())
                .Distinct()
                .Where(status.Probability.ContainsKey)
                .Select(side => (ControlStatus.HeldBy(side), status.Probability[side])),
            (ControlStatus.Contested, status.Contested),
        ];
}
