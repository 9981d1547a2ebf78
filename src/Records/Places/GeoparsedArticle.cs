namespace Ledgerline.Records;

/// <summary>A parsed article with its place mentions.</summary>
/// <param name="Parsed">The article and its sentences.</param>
/// <param name="Mentions">The place mentions, by where they stand.</param>
public sealed record GeoparsedArticle(ParsedArticle Parsed, IReadOnlyList<PlaceMention> Mentions);
