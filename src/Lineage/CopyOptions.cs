namespace Ledgerline.Lineage;

/// <summary>Settings of a <see cref="CopyDetector"/>.</summary>
public sealed record CopyOptions
{
    /// <summary>How many words a shingle has.</summary>
    /// <value>5 by default.</value>
    public int ShingleWords { get; init; } = 5;

    /// <summary>The least share of an article's own words that must stand, in the same sequence, in another for the article to derive from it. What it quotes, and what
    /// stood in other articles days before, is not its own.</summary>
    /// <value>0.25 by default: a third of the text, with a few words changed.</value>
    public double LeastShare { get; init; } = 0.25;

    /// <summary>The same for two articles of one outlet, which carries its background from day to day, and for those whose days lie too far apart for one story.</summary>
    /// <value>0.7 by default.</value>
    public double LeastShareRepublished { get; init; } = 0.7;

    /// <summary>The least share of an article that a longer one must have for the longer to derive from it although most of it is new.</summary>
    /// <value>0.8 by default.</value>
    public double LeastShareAbsorbed { get; init; } = 0.8;

    /// <summary>How many shingles two articles must share at least, where they are not the same to the word.</summary>
    /// <value>12 by default: a long sentence.</value>
    public int LeastShingles { get; init; } = 12;

    /// <summary>How alike an article must be to a story to belong to it, as the cosine of their weighted words, places and claims.</summary>
    /// <value>0.14 by default.</value>
    public double LeastStoryLikeness { get; init; } = 0.14;

    /// <summary>How many days may lie between an article and the others of its story.</summary>
    /// <value>3 by default.</value>
    public int StoryDays { get; init; } = 3;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ShingleWords, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LeastShingles, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(StoryDays);
        foreach (var share in new[] { LeastShare, LeastShareRepublished, LeastShareAbsorbed, LeastStoryLikeness })
        {
            if (!(share > 0 && share <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies above 0 and not above 1.");
            }
        }
    }
}
