namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>A date in the reporting, with how it is told.</summary>
internal readonly record struct BodyMention
{
    internal required DateMention Date { get; init; }

    /// <summary>Whether it stands in one of the first paragraphs.</summary>
    internal required bool IsInLead { get; init; }

    /// <summary>Whether it is the edge of a stretch: "since Feb. 24, 2022".</summary>
    internal required bool IsBound { get; init; }

    /// <summary>Whether the text makes it its own: "as of", "today".</summary>
    internal required bool IsAnchored { get; init; }

    /// <summary>Whether somebody speaks in its sentence.</summary>
    internal required bool HasSpeech { get; init; }
}
