namespace Ledgerline.Lineage;

/// <summary>Settings of an <see cref="OriginResolver"/>.</summary>
public sealed record OriginOptions
{
    /// <summary>How many days may lie between two tellings of one utterance.</summary>
    /// <value>3 by default.</value>
    public int Days { get; init; } = 3;

    /// <summary>How many days after an utterance an article that demonstrably tells its speaker's words may still repeat it in its own voice.</summary>
    /// <value>60 by default.</value>
    public int LinkedDays { get; init; } = 60;

    /// <summary>How alike two folded names of a person or institution must be to be spellings of one.</summary>
    /// <value>0.8 by default, as one less the edit distance over the length.</value>
    public double SpeakerLikeness { get; init; } = 0.8;

    /// <summary>How alike two place names must be to be spellings of one, where the gazetteer knows only one of them or neither.</summary>
    /// <value>0.8 by default.</value>
    public double PlaceLikeness { get; init; } = 0.8;

    /// <summary>The same for two articles of one story that tell one speaker's words: a name garbled on the way.</summary>
    /// <value>0.6 by default.</value>
    public double GarbledLikeness { get; init; } = 0.6;

    /// <summary>How far apart two entries of the gazetteer with like names may lie and still be one place, in kilometres.</summary>
    /// <value>3 by default.</value>
    public double PlaceKm { get; init; } = 3;

    /// <summary>How many words in a row two claims must share to be one passage, whoever is named for it.</summary>
    /// <value>7 by default.</value>
    public int SharedRun { get; init; } = 7;

    /// <summary>How many propositions two articles of one story must share before one that names nobody is taken to tell the other's speaker.</summary>
    /// <value>2 by default.</value>
    public int SharedPropositions { get; init; } = 2;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Days);
        ArgumentOutOfRangeException.ThrowIfLessThan(LinkedDays, Days);
        ArgumentOutOfRangeException.ThrowIfNegative(PlaceKm);
        ArgumentOutOfRangeException.ThrowIfLessThan(SharedRun, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(SharedPropositions, 1);
        foreach (var likeness in new[] { SpeakerLikeness, PlaceLikeness, GarbledLikeness })
        {
            if (!(likeness > 0 && likeness <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(likeness), likeness, "A likeness lies above 0 and not above 1.");
            }
        }
    }
}
