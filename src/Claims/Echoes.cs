using Ledgerline.Claims.Attribution;
using Ledgerline.Claims.Certainty;
using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Reads statements about statements: who denies or doubts "the claim" takes the same proposition with another factuality. Immutable.</summary>
/// <param name="participants">Reads sides.</param>
internal sealed class Echoes(ParticipantReader participants)
{
    // Farther back than this, "the claim" is too uncertain a reference.
    private const int MaxSentencesBack = 4;

    public IEnumerable<Claim> Read(Article article, SentenceView view, Speech speech, DayRange? said, Discourse discourse)
    {
        var known = discourse.Claims.ToList();
        foreach (var act in speech.Acts)
        {
            if (act.Frame is not { Cue: >= 0, Stance: CueStance.Denies or CueStance.Doubts } || act.Sources.Count == 0)
            {
                continue;
            }

            if (Antecedent(view, act.Frame, known) is { } told)
            {
                yield return Echo(article, view, act, told, said, participants.Opposite(told.Agent.Side, discourse));
                continue;
            }

            var echoed = Referent(view, act.Frame);
            if (echoed < 0 || known.Any(claim => view.Sentence.Span.Contains(claim.Span) && ContentSpan(view, act.Frame).Overlaps(claim.Span)))
            {
                continue;
            }

            var source = act.Sources[^1];
            var side = participants.Side(view, echoed, null, discourse);
            var places = view.Mentions.Where(mention => act.Frame.Content[mention.Head] && mention.Mention.Role != MentionRole.Actor).Select(mention => mention.Mention.Place?.Id).ToList();
            var meant = known.LastOrDefault(claim => claim.Sources.Count > 0
                && claim.Sources[^1].Name != source.Name
                && IsRecent(article, claim, view)
                && (places.Count == 0 || places.Contains(claim.Place.Place?.Id))
                && (side is null || claim.Sources[^1].Side == side || claim.Agent.Side == side));
            if (meant is not null)
            {
                yield return Echo(article, view, act, meant, said, participants.Opposite(meant.Sources[^1].Side, discourse));
            }
        }
    }

    private static Claim Echo(Article article, SentenceView view, SpeechAct act, Claim meant, DayRange? said, SideCode? opposite)
    {
        // Whoever contradicts one side from the field speaks for the other, where nothing else is said of him.
        var speaker = act.Sources[^1] is { Side: null, Kind: SourceKind.Unit or SourceKind.Military } unsided
            ? unsided with { Side = opposite }
            : act.Sources[^1];
        IReadOnlyList<Source> sources = [.. act.Sources.SkipLast(1), speaker];
        var saying = CertaintyReader.Read(view, act.Frame.Cue, null);
        var assessment = CertaintyReader.Within(Assessment.Plain, act.Frame.Stance, saying);
        var span = ContentSpan(view, act.Frame).Cover(view.Tree[act.Frame.Cue].Span);
        return meant with
        {
            Id = ClaimIdentity.Of(article.Id, span, meant.Type, meant.Place, sources),
            Span = span,
            Quote = span.In(article.Text),
            Sources = sources,
            Factuality = assessment.Factuality,
            Said = said ?? meant.Said,
            Confidence = new Probability(meant.Confidence.Value * 0.8),
            Disclaimers = [],
        };
    }

    /// <summary>"…, which the brigade denied": the claim right before, in the same sentence; null where the frame is no such clause.</summary>
    private static Claim? Antecedent(SentenceView view, SpeechFrame frame, List<Claim> known)
    {
        var pronoun = view.Tree.Children(frame.Cue).FirstOrDefault(
            child => child < frame.Cue && view.Tree.Is(child, "obj") && view.Tree[child].Pos is UniversalPos.Pron or UniversalPos.Det, -1);
        return pronoun < 0 ? null : known.LastOrDefault(claim => view.Sentence.Span.Contains(claim.Span) && claim.Span.End <= view.Tree[pronoun].Span.Start);
    }

    /// <summary>The noun that stands for an earlier statement; -1 where what is said is new.</summary>
    private static int Referent(SentenceView view, SpeechFrame frame)
        => Enumerable.Range(0, view.Tree.Count).FirstOrDefault(node => frame.Content[node] && node != frame.Cue
            && (view.IsOf(node, "claim") || (view.Tree.Is(node, "obj") && view.Tree.Head(node) == frame.Cue && view.Tree[node].Pos is UniversalPos.Pron or UniversalPos.Det && view.IsOf(node, "demonstrative"))), -1);

    private static bool IsRecent(Article article, Claim claim, SentenceView view)
        => claim.Article == article.Id && claim.Span.End <= view.Sentence.Span.Start
        && view.Text.AsSpan(claim.Span.End, view.Sentence.Span.Start - claim.Span.End).Count(". ") <= MaxSentencesBack;

    private static TextSpan ContentSpan(SentenceView view, SpeechFrame frame)
    {
        var nodes = Enumerable.Range(0, view.Tree.Count).Where(node => frame.Content[node] && view.Tree[node].Pos != UniversalPos.Punct).ToList();
        return nodes.Count == 0 ? view.Sentence.Span : view.Tree.SpanOf(nodes[0], nodes[^1]);
    }
}
