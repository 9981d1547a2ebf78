namespace Ledgerline.Articles.Sources.Web;

/// <summary>What became of a request.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>The server sent the page.</summary>
    /// <param name="Address">The address that it came from in the end.</param>
    /// <param name="MediaType">Its media type with its parameters; empty for none.</param>
    /// <param name="Body">Its bytes, unpacked.</param>
    /// <param name="Header">The header that came with it, a field a line.</param>
    /// <param name="At">When it came.</param>
    /// <param name="Validators">What to ask with the next time.</param>
    internal sealed record Page(Uri Address, string MediaType, byte[] Body, string Header, DateTimeOffset At, Validators Validators) : Fetched;

    /// <summary>The page is as it was.</summary>
    internal sealed record NotModified : Fetched;

    /// <summary>It could not be had.</summary>
    /// <param name="Problem">Why, and what to do.</param>
    /// <param name="MayPass">Whether it may be had another time.</param>
    internal sealed record Refused(string Problem, bool MayPass) : Fetched;
}

/// <summary>What a server told a page's state by, to ask whether it has changed.</summary>
/// <param name="ETag">Its entity tag; null for none.</param>
/// <param name="LastModified">When it was changed; null for none.</param>
internal readonly record struct Validators(string? ETag, DateTimeOffset? LastModified);
