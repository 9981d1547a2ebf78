namespace Ledgerline.Records;

/// <summary>One proposition of an article, with its sources and how surely they say it. A fact about the text: it is faithful to its sentence and never corrected.</summary>
public sealed record Claim
{
    /// <summary>Its identity.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The article it stands in.</summary>
    public required ArticleId Article { get; init; }

    /// <summary>Where its words stand in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words: the article's text over <see cref="Span"/>.</summary>
    public required string Quote { get; init; }

    /// <summary>What it says happened.</summary>
    public required ClaimType Type { get; init; }

    /// <summary>Who does it.</summary>
    public required Participant Agent { get; init; }

    /// <summary>Whom it is done to.</summary>
    public required Participant Target { get; init; }

    /// <summary>Where.</summary>
    public required ClaimPlace Place { get; init; }

    /// <summary>Who says so, outermost first, the speaker last; empty where the article says it in its own voice.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>How surely the innermost source says it.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>When the claimed thing holds or happened; null where the text leaves it open.</summary>
    public DayRange? Time { get; init; }

    /// <summary>When it was said; null where the text and the publication date leave it open.</summary>
    public DayRange? Said { get; init; }

    /// <summary>How sure the reading is, 0 to 1; nothing about whether the claim is true.</summary>
    public required Probability Confidence { get; init; }

    /// <summary>The weapon, as the text names it; null where it names none.</summary>
    public string? Weapon { get; init; }

    /// <summary>The outlet's own reservations that cover the claim ("could not be verified"), as spans of the article's text.</summary>
    public IReadOnlyList<TextSpan> Disclaimers { get; init; } = [];
}
