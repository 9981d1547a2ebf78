using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Participants;

/// <summary>Reads whose side a noun phrase or pronoun is on. Immutable.</summary>
/// <param name="theatre">The sides.</param>
internal sealed class ParticipantReader(Theatre theatre)
{
    /// <summary>Who the node is; <see cref="Participant.Unsaid"/> where the words tell nothing of a side or force.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="node">The head of the phrase; -1 for a participant that the text leaves out.</param>
    /// <param name="speaker">Whoever speaks these words, for "our" and "the enemy"; null for the article itself.</param>
    /// <param name="discourse">What came before.</param>
    public Participant Read(SentenceView view, int node, Source? speaker, Discourse discourse)
    {
        if (node < 0)
        {
            return Participant.Unsaid;
        }

        var token = view.Tree[node];
        if (token.Pos == UniversalPos.Pron && !view.Sides.Any(tag => tag.Covers(node)))
        {
            return Pronoun(view, node, speaker, discourse);
        }

        var text = NounPhrase.Text(view, node);
        return new Participant(Side(view, node, speaker, discourse), text);
    }

    /// <summary>The side of a noun phrase; null where its words tell none.</summary>
    public SideCode? Side(SentenceView view, int node, Source? speaker, Discourse discourse)
    {
        var core = NounPhrase.Core(view, node);
        if (view.IsOf(node, "enemy"))
        {
            return Opposite(Own(speaker, discourse), discourse);
        }

        return Named(view, node, core) ?? Possessed(view, core, speaker, discourse);
    }

    /// <summary>The other side: of two the other one, of more the one that the article names most; null where it names none.</summary>
    public SideCode? Opposite(SideCode? side, Discourse discourse)
    {
        if (side is not { } known)
        {
            return null;
        }

        return theatre.Sides.Count == 2
            ? theatre.Sides.First(other => other.Code != known).Code
            : discourse.Sides.Where(other => other != known).Select(other => (SideCode?)other).FirstOrDefault();
    }

    /// <summary>The state against a side whose ground it is, where the article names it; null where the other side has no ground of its own.</summary>
    public SideCode? Invader(SideCode? home, Discourse discourse)
        => Opposite(home, discourse) is { } other && discourse.Sides.Contains(other) && theatre.Sides.First(side => side.Code == other).Countries.Count > 0 ? other : null;

    /// <summary>The side that the country of a place belonged to when the conflict began.</summary>
    public SideCode? Home(Place? place)
        => place is null ? null : theatre.Sides.FirstOrDefault(side => side.Countries.Contains(place.Country, StringComparer.Ordinal))?.Code;

    private static SideCode? Named(SentenceView view, int node, List<int> core)
    {
        SideTag? best = null;
        foreach (var tag in view.Sides)
        {
            if (tag.Side is null || !core.Any(tag.Covers))
            {
                continue;
            }

            // The name that the head itself belongs to decides; then the one that stands nearest to it.
            if (tag.Covers(node))
            {
                return tag.Side;
            }

            if (best is null || Distance(tag, node) < Distance(best.Value, node))
            {
                best = tag;
            }
        }

        return best?.Side;
    }

    private static int Distance(SideTag tag, int node)
        => node < tag.Start ? 1 + (2 * (tag.Start - node)) : node - tag.End + 1;

    private static SideCode? Possessed(SentenceView view, List<int> core, Source? speaker, Discourse discourse)
    {
        foreach (var token in core)
        {
            if (!view.Tree.IsAny(token, "nmod:poss", "det", "amod", "nmod") || view.Tree[token].Pos is not (UniversalPos.Pron or UniversalPos.Det))
            {
                continue;
            }

            if (view.IsOf(token, "ours"))
            {
                return Own(speaker, discourse);
            }

            if (view.IsOf(token, "theirs"))
            {
                return speaker?.Side ?? discourse.LastActor?.Side;
            }
        }

        return null;
    }

    // Whose side whoever speaks is on: the speaker's, else the article's own.
    private static SideCode? Own(Source? speaker, Discourse discourse) => speaker is null ? discourse.Voice : speaker.Side;

    private static Participant Pronoun(SentenceView view, int node, Source? speaker, Discourse discourse)
    {
        if (view.IsOf(node, "we"))
        {
            return new Participant(Own(speaker, discourse), view.Tree[node].Form);
        }

        // "The staff said it had repelled": an institution that speaks of "it" means itself.
        if (view.IsOf(node, "it") && speaker?.Side is { } own)
        {
            return new Participant(own, speaker.Name);
        }

        // "The army said that they had seized the town": where nobody acted before, they are the speaker's own.
        return !(view.IsOf(node, "they") || view.IsOf(node, "it")) ? Participant.Unsaid
            : discourse.LastActor ?? (speaker?.Side is { } theirs ? new Participant(theirs, speaker.Name) : Participant.Unsaid);
    }
}
