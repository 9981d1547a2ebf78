namespace Ledgerline.Linguistics;

/// <summary>The settings of an <see cref="ArticleParser"/>.</summary>
public sealed record ArticleParserOptions
{
    /// <summary>Names of models that are used in the place of the defaults, each for the language with whose code it begins: <c>uk-free</c>.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>How many words a sentence may have before it is cut into several, so that noise without full stops takes bounded room.</summary>
    /// <value>10 or more; default 5000.</value>
    public int MaxSentenceTokens { get; init; } = 5000;
}
