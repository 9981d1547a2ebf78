namespace Ledgerline.Linguistics;

/// <summary>The settings of an <see cref="ArticleParser"/>.</summary>
public sealed record ArticleParserOptions
{
    /// <summary>How many words a sentence may have before it is cut into several, so that noise without full stops takes bounded room.</summary>
    /// <value>10 or more; default 5000.</value>
    public int MaxSentenceTokens { get; init; } = 5000;
}
