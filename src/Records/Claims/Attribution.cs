namespace Ledgerline.Records;

/// <summary>Somebody who is said to say, think, want or show something, of whatever topic: who, by which words, and what.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Number">Its number within the article, from 1, in the order of its words.</param>
/// <param name="Source">Where the words for whoever speaks stand, in order; empty where nobody is named.</param>
/// <param name="Cue">Where the words of saying stand, in order; empty where a quotation goes on without any.</param>
/// <param name="Content">Where what is said stands, in order; several spans where it is broken up.</param>
/// <param name="Parent">The number of the attribution whose content this one stands in; null where it stands in none.</param>
public sealed record Attribution(
    ArticleId Article,
    int Number,
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    int? Parent)
{
    /// <summary>From the first word of any of the three to the last.</summary>
    public TextSpan Span => Source.Concat(Cue).Concat(Content).Aggregate((one, other) => one.Cover(other));
}
