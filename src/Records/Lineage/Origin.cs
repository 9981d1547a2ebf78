namespace Ledgerline.Records;

/// <summary>The one utterance or observation behind claims in one or more articles: the unit of independence.</summary>
public sealed record Origin
{
    /// <summary>Its identity.</summary>
    public required OriginId Id { get; init; }

    /// <summary>Who uttered or observed it; null where no telling names anybody.</summary>
    public Source? Speaker { get; init; }

    /// <summary>The claim that tells it most faithfully: attributed before unattributed, then the earliest.</summary>
    public required ClaimId Claim { get; init; }

    /// <summary>When it was first published or said; null where no article is dated.</summary>
    public Day? First { get; init; }

    /// <summary>All claims that rest on it, <see cref="Claim"/> first.</summary>
    public required IReadOnlyList<ClaimId> Claims { get; init; }

    /// <summary>The articles they stand in, without repetition, in order of publication where known.</summary>
    public required IReadOnlyList<ArticleId> Articles { get; init; }

    /// <summary>What changed between the tellings.</summary>
    public IReadOnlyList<Drift> Drift { get; init; } = [];
}
