using Ledgerline.Articles.Extraction.Lexicons;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>What can be told of a block by itself.</summary>
internal sealed record BlockFeatures
{
    internal required Segment Segment { get; init; }

    /// <summary>Its words, folded; of a very long block only the beginning.</summary>
    internal required string Folded { get; init; }

    /// <summary>How many words it has; of a very long block a lower bound.</summary>
    internal required int Words { get; init; }

    internal required bool EndsSentence { get; init; }

    internal required bool EndsOpen { get; init; }

    internal required bool HasInnerSentence { get; init; }

    internal required bool IsBullet { get; init; }

    /// <summary>Whether it has the form of a name: two to four capitalised words and nothing else.</summary>
    internal required bool IsName { get; init; }

    /// <summary>Whether it is nothing but a date, a clock, a temperature, numbers, links or signs.</summary>
    internal required bool IsFurniture { get; init; }

    /// <summary>Whether it is nothing but a date.</summary>
    internal required bool IsDateOnly { get; init; }

    /// <summary>Whether it names a day with its year.</summary>
    internal required bool HasFullDate { get; init; }

    /// <summary>Whether it has an address or a handle of the network.</summary>
    internal required bool HasLink { get; init; }

    internal required Cue Cues { get; init; }

    internal required Credit Credit { get; init; }

    /// <summary>Whether it has the form of a paragraph.</summary>
    internal bool IsProse => (EndsSentence && Words >= 6) || Words >= 25 || (HasInnerSentence && Words >= 8) || (EndsOpen && Words >= 4);

    internal bool Has(Cue cue) => (Cues & cue) != 0;
}
