namespace Ledgerline.Eval.Linguistics;

/// <summary>A name of the gold data.</summary>
/// <param name="Start">The index of its first word.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="Kind">What it names, by the gold data's code: <c>PER</c>, <c>ORG</c>, <c>LOC</c>, <c>FAC</c>.</param>
internal readonly record struct NamedSpan(int Start, int End, string Kind);
