namespace Ledgerline.Records;

/// <summary>A sentence with its words, tree and names.</summary>
public sealed record Sentence
{
    /// <summary>Where it stands in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The block it belongs to, as an index into <see cref="Article.Blocks"/>.</summary>
    public required int Block { get; init; }

    /// <summary>Its words, in order.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>The names in it, in order; a name may lie within a longer one.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>The time expressions in it, in order.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];
}
