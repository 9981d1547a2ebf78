using Ledgerline.Records;

namespace Ledgerline.Web.Wording;

/// <summary>A verdict in one plain sentence.</summary>
internal static class Verdict
{
    /// <summary><c>Contested on 7 February 2025 (0.62)</c>.</summary>
    internal static string Headline(PlaceStatus status, SideNames sides)
        => Odds(status) is { } odds
            ? $"{sides.Of(status.Status)} on {Dates.Long(status.On)} ({Numbers.Of(odds)})"
            : $"Unknown on {Dates.Long(status.On)}";

    /// <summary>What the origins behind it say, counted: <c>3 independent origins speak for North, 1 for South.</c></summary>
    internal static string Reasons(PlaceStatus status, SideNames sides)
    {
        if (status.Evidence.Count == 0)
        {
            return "No origin says anything that weighs on this day.";
        }

        var speaking = status.Evidence.Where(e => e.Weight > 0)
            .GroupBy(e => e.For)
            .Select(g => (For: g.Key, Origins: g.Select(e => e.Origin).Distinct().Count(), Weight: g.Sum(e => e.Weight)))
            .OrderByDescending(g => g.Weight).ThenBy(g => g.For.ToString(), StringComparer.Ordinal)
            .ToList();
        if (speaking.Count == 0)
        {
            return "What is said speaks against somebody’s hold, and for nobody’s.";
        }

        var first = speaking[0];
        var rest = speaking.Skip(1).Select(g => $"{g.Origins} {For(g.For, sides)}");
        return string.Join(", ", [$"{Numbers.Count(first.Origins, "independent origin")} {(first.Origins == 1 ? "speaks" : "speak")} {For(first.For, sides)}", .. rest]) + ".";
    }

    /// <summary>How probable the verdict is; null where it is unknown.</summary>
    internal static Probability? Odds(PlaceStatus status)
        => status.Status.Holder is { } holder
            ? status.Probability.TryGetValue(holder, out var held) ? held : null
            : status.Status == ControlStatus.Contested ? status.Contested : null;

    private static string For(ControlStatus status, SideNames sides)
        => status.Holder is { } holder ? $"for {sides.Of(holder)}" : "for a fight within it";
}
