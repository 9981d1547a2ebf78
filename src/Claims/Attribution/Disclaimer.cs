using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>A clause by which a report says that it cannot bear something out.</summary>
/// <param name="Proof">The word for what is missing: "confirmation", "verified".</param>
/// <param name="Clause">The clause's predicate.</param>
/// <param name="Span">Its words.</param>
internal readonly record struct Disclaimer(int Proof, int Clause, TextSpan Span);
