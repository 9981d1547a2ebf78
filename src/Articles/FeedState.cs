namespace Ledgerline.Articles;

/// <summary>What is remembered of a feed between two polls.</summary>
public sealed record FeedState
{
    /// <summary>Its address.</summary>
    public required string Address { get; init; }

    /// <summary>When it is asked next.</summary>
    public DateTimeOffset Next { get; init; }

    /// <summary>How long to wait between two polls, as the feed's own pace has shown.</summary>
    public TimeSpan Interval { get; init; } = FeedSchedule.First;

    /// <summary>How many polls in a row have failed.</summary>
    public int Failures { get; init; }

    /// <summary>The entity tag of the last answer; null for none.</summary>
    public string? ETag { get; init; }

    /// <summary>When the feed was last changed, as the server says; null where it does not.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The addresses or keys of the entries that have been read, the newest first; bounded.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];
}
