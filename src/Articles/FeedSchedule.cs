namespace Ledgerline.Articles;

/// <summary>Says when a feed is asked again: as often as it brings something, less and less often while it brings nothing or fails. Pure.</summary>
public static class FeedSchedule
{
    /// <summary>The wait after the first poll.</summary>
    public static readonly TimeSpan First = TimeSpan.FromMinutes(15);

    /// <summary>The shortest wait.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);

    /// <summary>The longest wait.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private const int MostDoublings = 8;

    /// <summary>The state after a poll that went well.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="now">When the poll ended.</param>
    /// <param name="entries">How many new entries it brought. Several shorten the wait to what would have brought one or two; none lengthens it by half.</param>
    public static FeedState Succeeded(FeedState before, DateTimeOffset now, int entries)
    {
        ArgumentNullException.ThrowIfNull(before);
        var interval = Bounded(entries > 1 ? before.Interval * 2 / (entries + 1) : entries == 1 ? before.Interval : before.Interval * 1.5);
        return before with { Interval = interval, Failures = 0, Next = now + interval };
    }

    /// <summary>The state after a poll that failed: the wait doubles with each failure in a row, the pace that was learnt stays.</summary>
    /// <param name="before">The state before.</param>
    /// <param name="now">When the poll ended.</param>
    public static FeedState Failed(FeedState before, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(before);
        var failures = Math.Min(before.Failures + 1, MostDoublings);
        return before with { Failures = failures, Next = now + Bounded(before.Interval * (1 << failures)) };
    }

    private static TimeSpan Bounded(TimeSpan wait) => wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
}
