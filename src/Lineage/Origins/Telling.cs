using Ledgerline.Lineage.Wording;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>A claim with what is needed to tell whether it repeats another. Not thread-safe: what is asked for often is worked out once.</summary>
/// <param name="rank">Its place in the one order in which tellings are looked at.</param>
/// <param name="claim">The claim.</param>
/// <param name="article">Its article.</param>
/// <param name="story">The story of its article.</param>
/// <param name="speaker">Who is said to say it; null where the article says it itself.</param>
/// <param name="uttered">When it was said, else when it was published; null where neither is known.</param>
internal sealed class Telling(int rank, Claim claim, Article article, ArticleId story, Speaker? speaker, DayRange? uttered)
{
    private HashSet<ulong>? _runs;
    private string[]? _names;

    /// <summary>Its place in the one order in which tellings are looked at.</summary>
    public int Rank { get; } = rank;

    /// <summary>The claim.</summary>
    public Claim Claim { get; } = claim;

    /// <summary>Its article.</summary>
    public Article Article { get; } = article;

    /// <summary>The story of its article.</summary>
    public ArticleId Story { get; } = story;

    /// <summary>Who is said to say it; null where the article says it itself.</summary>
    public Speaker? Speaker { get; } = speaker;

    /// <summary>When it was said, else when it was published; null where neither is known.</summary>
    public DayRange? Uttered { get; } = uttered;

    /// <summary>The folded names of its place, each once.</summary>
    public IReadOnlyList<string> Names => _names ??= [.. PlaceMatcher.Names(Claim.Place).Distinct()];

    /// <summary>Whether its words and those of another have a run of <paramref name="length"/> words in common; the same length is asked for each time.</summary>
    public bool SharesRun(Telling other, int length) => Runs(length) is { Count: > 0 } runs && other.Runs(length).Overlaps(runs);

    private HashSet<ulong> Runs(int length) => _runs ??= Likeness.Runs(Claim.Quote, length);
}
