using Ledgerline.Records;

namespace Ledgerline.Web.Wording;

/// <summary>A theatre's sides: their names, and the sign each goes by on every page and map.</summary>
/// <remarks>A sign is given by a side's place in the theatre's list, so no side of any conflict is known to the program.</remarks>
internal sealed class SideNames(Theatre theatre)
{
    // As many signs as can be told apart; further sides share the last one and are told apart by name alone.
    private const int Signs = 6;

    /// <summary>The side's name, or its code where the theatre does not know it.</summary>
    internal string Of(SideCode side) => theatre.Sides.FirstOrDefault(s => s.Code == side)?.Name ?? side.Value;

    /// <summary>The verdict in two or three words: <c>Held by North</c>.</summary>
    internal string Of(ControlStatus status)
        => status.Holder is { } holder ? $"Held by {Of(holder)}" : status == ControlStatus.Contested ? "Contested" : "Unknown";

    /// <summary>The sign of a status: <c>side-0</c> to <c>side-5</c>, <c>contested</c> or <c>unknown</c>.</summary>
    internal string Sign(ControlStatus status) => status.Holder is { } holder ? Sign(holder) : status.ToString();

    /// <summary>The sign of a side.</summary>
    internal string Sign(SideCode side)
    {
        var index = theatre.Sides.Select(s => s.Code).ToList().IndexOf(side);
        return $"side-{(index < 0 ? Signs - 1 : Math.Min(index, Signs - 1))}";
    }

    /// <summary>All statuses that a place may have, in the order in which pages list them.</summary>
    internal IReadOnlyList<ControlStatus> Statuses()
        => [ControlStatus.Contested, .. theatre.Sides.Select(s => ControlStatus.HeldBy(s.Code)), ControlStatus.Unknown];
}
