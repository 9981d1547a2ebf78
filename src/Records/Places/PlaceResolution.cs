namespace Ledgerline.Records;

/// <summary>Which place a mention means, or why that could not be told.</summary>
public abstract record PlaceResolution
{
    private PlaceResolution()
    {
    }

    /// <summary>The mention means a place of the gazetteer.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="Note">What a reader should know of the choice ("by likeness to Rodynske"); null where there is nothing to say.</param>
    public sealed record Resolved(Place Place, string? Note = null) : PlaceResolution;

    /// <summary>The mention is a place name that stands for no entry of the gazetteer.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record Unresolved(UnresolvedReason Reason) : PlaceResolution;
}
