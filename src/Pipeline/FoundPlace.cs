using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
/// <param name="MatchedName">The name of it that was matched.</param>
/// <param name="Match">How it was matched: <c>official</c>, <c>alternate</c>, <c>former</c>, <c>likeness</c>, …</param>
public sealed record FoundPlace(Place Place, double Score, string MatchedName, string Match);
