using Ledgerline.Records;

namespace Ledgerline.Claims.Lexicons;

/// <summary>A word of saying, showing or doubting.</summary>
/// <param name="Lemma">The word's dictionary form, in lower case.</param>
/// <param name="Pos">Verb, noun, adjective, adverb or preposition.</param>
/// <param name="Stance">How it commits whoever uses it.</param>
/// <param name="Line">Where the entry stands in its file.</param>
internal sealed record CueEntry(string Lemma, UniversalPos Pos, CueStance Stance, int Line);
