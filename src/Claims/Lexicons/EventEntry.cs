using Ledgerline.Records;

namespace Ledgerline.Claims.Lexicons;

/// <summary>A word that tells of a happening.</summary>
/// <param name="Lemma">The word's dictionary form, in lower case.</param>
/// <param name="Pos">What kind of word: <see cref="UniversalPos.Verb"/>, <see cref="UniversalPos.Noun"/> or <see cref="UniversalPos.Adj"/>.</param>
/// <param name="Type">What it says happened.</param>
/// <param name="Frame">Who stands where around it.</param>
/// <param name="Needs">Classes of words of which its object (for <see cref="Frame.Faller"/> its subject) must have one; empty where anything goes. <c>place</c> means a place mention.</param>
/// <param name="Particle">Words that must stand beside it ("back", "out"); empty where none must.</param>
/// <param name="Weight">How surely the word means this, 0 to 1, before its surroundings are seen.</param>
/// <param name="Line">Where the entry stands in its file.</param>
internal sealed record EventEntry(
    string Lemma,
    UniversalPos Pos,
    ClaimType Type,
    Frame Frame,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> Particle,
    double Weight,
    int Line);
