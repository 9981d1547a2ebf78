using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Participants;

/// <summary>Tells which side an article itself speaks for, so that "the enemy" and "our troops" in its own voice mean somebody. Immutable.</summary>
/// <remarks>An outlet that the theatre gives a side speaks for it. Of others only their own words tell: whoever they name as fighting "the enemy" is their side, and so is
/// whoever's ground "the occupiers" stand on. The words are the same for every side.</remarks>
/// <param name="theatre">The sides and their outlets.</param>
/// <param name="participants">Reads sides.</param>
internal sealed class VoiceReader(Theatre theatre, ParticipantReader participants)
{
    /// <summary>The side; null where the article takes none, or takes both in turn.</summary>
    public SideCode? Of(Article article, IReadOnlyList<SentenceView> views, Discourse discourse)
    {
        if (article.Outlet is { Length: > 0 } outlet
            && theatre.Actors.FirstOrDefault(actor => actor.Names.Any(name => string.Equals(name.Text, outlet, StringComparison.OrdinalIgnoreCase))) is { Side: { } known })
        {
            return known;
        }

        var votes = views.SelectMany(view => Votes(view, discourse)).CountBy(side => side).OrderByDescending(vote => vote.Value).Take(2).ToList();
        return votes.Count == 1 || (votes.Count == 2 && votes[0].Value > 2 * votes[1].Value) ? votes[0].Key : null;
    }

    private IEnumerable<SideCode> Votes(SentenceView view, Discourse discourse)
    {
        for (var node = 0; node < view.Tree.Count; node++)
        {
            // Whoever is called an occupier stands on the other side's ground.
            if (view.IsOf(node, "occupier") && view.Mentions.Select(mention => participants.Home(mention.Mention.Place)).OfType<SideCode>().Distinct().ToList() is [var home])
            {
                yield return home;
            }

            if (view.Tree[node].Pos != UniversalPos.Verb)
            {
                continue;
            }

            var (subject, patient) = (Clauses.Subject(view.Tree, node), Clauses.Patient(view.Tree, node));
            if (subject < 0 || patient < 0 || IsEnemy(view, subject) == IsEnemy(view, patient))
            {
                continue;
            }

            if (participants.Side(view, IsEnemy(view, subject) ? patient : subject, null, discourse) is { } side)
            {
                yield return side;
            }
        }
    }

    // "Attacks of the enemy" count as well.
    private static bool IsEnemy(SentenceView view, int node)
        => view.IsOf(node, "enemy") || view.Tree.Children(node).Any(child => view.Tree.IsAny(child, "nmod", "amod", "compound") && view.IsOf(child, "enemy"));
}
