using Ledgerline.Records;

namespace Ledgerline.Web.Reading;

/// <summary>A stretch of a block over which the same claims stand.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Claims">The claims that stand over it, in order; none for plain text.</param>
/// <param name="Beginning">Those of them that begin here.</param>
/// <param name="Ending">The numbers of those that end here.</param>
internal sealed record Segment(
    string Text,
    IReadOnlyList<ClaimId> Claims,
    IReadOnlyList<ClaimId> Beginning,
    IReadOnlyList<int> Ending);
