namespace Ledgerline.Records;

/// <summary>An article with its sentences; blocks of clutter and captions have none.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">The sentences of its body and headings, in order.</param>
public sealed record ParsedArticle(Article Article, IReadOnlyList<Sentence> Sentences);
