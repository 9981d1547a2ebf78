using Ledgerline.Records;

namespace Ledgerline.Ledger.Views;

/// <summary>All that a ledger knows of a place on a day.</summary>
/// <param name="Status">The verdict with its evidence.</param>
/// <param name="Claims">Every admitted claim about the place, by the day it was said (undated last), then by id.</param>
/// <param name="Origins">The origins behind them.</param>
/// <param name="Undated">How many of the claims cannot be set in time, because their article is undated; they weigh nothing.</param>
/// <param name="History">The verdict on every day on which it changed, up to the day asked for, in order.</param>
public sealed record PlaceDossier(
    PlaceStatus Status,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Origin> Origins,
    int Undated,
    IReadOnlyList<StatusChange> History)
{
    /// <summary>How widely each thing is said of the place, and how independently; what most origins say first.</summary>
    public IReadOnlyList<Corroboration> Corroboration { get; init; } = [];

    /// <summary>The claims about the place, as read or as corrected, that an analyst has reviewed or whose article was withdrawn by then.</summary>
    public IReadOnlyList<NotedClaim> Noted { get; init; } = [];
}
