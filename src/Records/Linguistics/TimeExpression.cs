namespace Ledgerline.Records;

/// <summary>Words that name a time: "on Friday", "over the past few days".</summary>
/// <param name="Span">Where they stand in the article's text.</param>
/// <param name="Value">Their TIMEX3 value (ISO-TimeML): <c>2025-02-07</c>, <c>2025-W06</c>, <c>P3D</c>, <c>PAST_REF</c>, <c>XXXX-07-14</c>.</param>
/// <param name="Resolved">The days they stand for; null where the publication date does not bound them.</param>
public sealed record TimeExpression(TextSpan Span, string Value, DayRange? Resolved);
