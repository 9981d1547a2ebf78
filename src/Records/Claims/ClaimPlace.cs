namespace Ledgerline.Records;

/// <summary>The place that a claim is about.</summary>
/// <param name="Mention">Where the article names it; may lie in another sentence than the claim.</param>
/// <param name="AsNamed">The name as the article writes it: "Vneshenka", "a bridge in the Dnipropetrovsk region".</param>
/// <param name="Place">The place; null where the name stands for no entry of the gazetteer.</param>
/// <param name="Relation">How the ground that is meant lies to it.</param>
public sealed record ClaimPlace(TextSpan Mention, string AsNamed, Place? Place, PlaceRelation Relation);
