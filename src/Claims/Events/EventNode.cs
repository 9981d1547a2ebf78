using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims.Events;

/// <summary>A word of a sentence that tells of a happening.</summary>
/// <param name="Node">The word.</param>
/// <param name="Entry">What the lexicon says of it.</param>
/// <param name="Object">The word that fits what the entry needs; -1 where it needs nothing.</param>
/// <param name="Agent">The one who acts, where it was found beside the tree; -1 where the frame tells.</param>
internal sealed record EventNode(int Node, EventEntry Entry, int Object, int Agent = -1)
{
    /// <summary>How the ground lies to the place, where the happening tells it and not the place's mention; null elsewhere.</summary>
    public PlaceRelation? Relation { get; init; }
}
