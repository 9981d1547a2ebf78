using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>An act of saying with the sources it names, outermost first.</summary>
/// <param name="Frame">Where its parts stand.</param>
/// <param name="Sources">Who speaks, and through whom; empty where nobody is named.</param>
internal sealed record SpeechAct(SpeechFrame Frame, IReadOnlyList<Source> Sources);
