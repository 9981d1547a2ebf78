using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>Which articles to read, and what is known of them beforehand.</summary>
public sealed record ReadRequest
{
    /// <summary>Files, folders, addresses of the web, or <c>-</c> for <see cref="StandardInput"/>.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>What <c>-</c> reads.</summary>
    public required Stream StandardInput { get; init; }

    /// <summary>When the articles were published, where they do not say: a day, month, year or RFC 3339 instant; null for unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Who published them, where they do not say; null for unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Their language; null to detect it.</summary>
    public Language? Language { get; init; }

    /// <summary>Where whoever fetches pages can be reached; null for unknown.</summary>
    public string? Contact { get; init; }

    /// <summary>Whether pages may be fetched from private networks and this machine.</summary>
    public bool AllowPrivate { get; init; }
}
