using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>What a time expression stands for.</summary>
/// <param name="Text">The TIMEX3 value.</param>
/// <param name="Range">The days; null where they are not bounded.</param>
internal readonly record struct TimeValue(string Text, DayRange? Range = null);
