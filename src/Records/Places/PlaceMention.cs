namespace Ledgerline.Records;

/// <summary>Words that name a place, the place they mean, and how the ground that is meant lies to it.</summary>
/// <param name="Span">Where the words stand in the article's text, without articles and prepositions.</param>
/// <param name="Sentence">The index of their sentence within <see cref="ParsedArticle.Sentences"/>.</param>
/// <param name="Resolution">The place, or why there is none.</param>
/// <param name="Relation">How the ground that is meant lies to it.</param>
/// <param name="Confidence">How sure the resolution is; of an unresolved mention, that it is a place name at all.</param>
/// <param name="Role">Whether the mention stands for ground or merely says where other ground lies.</param>
public sealed record PlaceMention(
    TextSpan Span,
    int Sentence,
    PlaceResolution Resolution,
    PlaceRelation Relation,
    Probability Confidence,
    MentionRole Role = MentionRole.Ground)
{
    /// <summary>The place; null where the mention is unresolved.</summary>
    public Place? Place => (Resolution as PlaceResolution.Resolved)?.Place;
}
