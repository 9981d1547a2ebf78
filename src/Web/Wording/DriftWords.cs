using Ledgerline.Records;

namespace Ledgerline.Web.Wording;

/// <summary>What changed between two tellings, in words.</summary>
internal static class DriftWords
{
    /// <summary>A short name of the change.</summary>
    internal static string Name(DriftKind kind) => kind switch
    {
        DriftKind.Escalation => "Escalated",
        DriftKind.HedgeDropped => "Hedge dropped",
        DriftKind.AttributionDropped => "Speaker dropped",
        DriftKind.AgentDropped => "Agent dropped",
        DriftKind.NameVariant => "Named otherwise",
        DriftKind.NumberChanged => "Number changed",
        _ => "Changed",
    };

    /// <summary>The change in a sentence.</summary>
    internal static string Meaning(DriftKind kind) => kind switch
    {
        DriftKind.Escalation => "A weaker statement became a stronger one.",
        DriftKind.HedgeDropped => "A reservation was lost.",
        DriftKind.AttributionDropped => "The telling no longer says who said it.",
        DriftKind.AgentDropped => "The telling no longer says who did it.",
        DriftKind.NameVariant => "The place goes by another name.",
        DriftKind.NumberChanged => "A number is another.",
        _ => "The tellings differ.",
    };
}
