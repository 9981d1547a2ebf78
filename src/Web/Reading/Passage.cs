using Ledgerline.Records;

namespace Ledgerline.Web.Reading;

/// <summary>A block of an article, or a run of clutter, with the claims that begin in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">The segments of its block; of a run of clutter, of each of its blocks.</param>
/// <param name="Notes">The claims that begin in it, with their numbers.</param>
internal sealed record Passage(BlockKind Kind, IReadOnlyList<IReadOnlyList<Segment>> Lines, IReadOnlyList<NumberedClaim> Notes);
