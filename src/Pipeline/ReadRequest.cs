using Ledgerline.Articles;
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

    /// <summary>Which files of a folder are read, by their names with <c>*</c> and <c>?</c>; null for all.</summary>
    public string? Pattern { get; init; }

    /// <summary>What share of the files has been read, 0 to 1; null where there are none, or none has been looked for yet.</summary>
    public double? Share => Progress.Total == 0 ? null : Math.Min(1, (double)Progress.Done / Progress.Total);

    internal ReadProgress Progress { get; } = new();
}
