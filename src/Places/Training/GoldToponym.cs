using Ledgerline.Records;

namespace Ledgerline.Places.Training;

/// <summary>A place that people marked in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Location">Its point; null where the corpus gives none.</param>
/// <param name="Id">Its identity (<c>geonames:…</c>); null where the corpus gives none.</param>
public sealed record GoldToponym(TextSpan Span, Coordinate? Location, PlaceId? Id);
