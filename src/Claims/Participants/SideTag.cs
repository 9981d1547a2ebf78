using Ledgerline.Records;

namespace Ledgerline.Claims.Participants;

/// <summary>Words that name a side, its people or one of the theatre's actors.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Side">Whose side; null for an actor of no side.</param>
/// <param name="Actor">The actor; null where the words name the side itself.</param>
internal readonly record struct SideTag(int Start, int End, SideCode? Side, Actor? Actor)
{
    public bool Covers(int token) => Start <= token && token < End;
}
