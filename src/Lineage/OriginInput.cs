using Ledgerline.Records;

namespace Ledgerline.Lineage;

/// <summary>What origins are found from.</summary>
public sealed record OriginInput
{
    /// <summary>The articles, each id once, in any order.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Their claims; an article without an entry has none.</summary>
    public required IReadOnlyDictionary<ArticleId, IReadOnlyList<Claim>> Claims { get; init; }

    /// <summary>What <see cref="CopyDetector"/> says of the same articles; one without an entry is a story of its own.</summary>
    public required IReadOnlyList<StoryArticle> Stories { get; init; }

    /// <summary>The conflict: its actors' names and its sides' names and demonyms help to know one speaker under several names; null does without.</summary>
    public Theatre? Theatre { get; init; }
}
