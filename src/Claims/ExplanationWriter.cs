using Ledgerline.Claims.Attribution;
using Ledgerline.Claims.Certainty;
using Ledgerline.Claims.Events;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Writes down what a claim was read from.</summary>
internal static class ExplanationWriter
{
    public static Explanation Write(SentenceView view, EventNode happening, ScenePlace scene, Statement statement, int agent, int target)
    {
        var steps = new List<ExplanationStep> { Event(view, happening) };
        if (agent >= 0)
        {
            steps.Add(Participant(view, happening, "agent", agent));
        }

        if (target >= 0)
        {
            steps.Add(Participant(view, happening, "target", target));
        }

        steps.Add(new ExplanationStep(
            "place",
            scene.Mention.Mention.Span.In(view.Text),
            scene.View == view ? view.Tree.Path(happening.Node, scene.Mention.Head) : "named in an earlier sentence",
            null));
        steps.AddRange(statement.Frames.Where(frame => frame.Cue >= 0).Select(frame => Source(view, frame)));
        steps.AddRange(Certainty(view, happening, statement));
        return new Explanation(steps);
    }

    private static ExplanationStep Event(SentenceView view, EventNode happening)
    {
        var entry = happening.Entry;
        return new ExplanationStep(
            "event",
            view.Tree[happening.Node].Form,
            happening.Object >= 0 ? view.Tree.Path(happening.Node, happening.Object) : view.Tree[happening.Node].Form,
            entry.Line > 0 ? $"events.tsv:{entry.Line} {entry.Lemma} {entry.Pos} {entry.Type} {entry.Frame}" : $"where a force stands: {entry.Type}");
    }

    private static ExplanationStep Participant(SentenceView view, EventNode happening, string part, int node)
    {
        var tag = view.Sides.Where(tag => NounPhrase.Core(view, node).Any(tag.Covers)).Select(tag => (SideTag?)tag).FirstOrDefault();
        return new ExplanationStep(
            part,
            NounPhrase.Text(view, node),
            view.Tree.Path(happening.Node, node),
            tag is { } known ? $"theatre: {view.Tree.SpanOf(known.Start, known.End - 1).In(view.Text)} is {known.Side?.Value ?? "no side's"}" : null);
    }

    private static ExplanationStep Source(SentenceView view, SpeechFrame frame)
    {
        var cue = view.Lexicon.Cue(view.Lemma(frame.Cue), view.Tree[frame.Cue].Pos) ?? view.Lexicon.Cue(view.Tree.Preposition(frame.Cue), UniversalPos.Adp);
        return new ExplanationStep(
            "source",
            frame.Source >= 0 ? NounPhrase.Text(view, frame.Source) : view.Tree[frame.Cue].Form,
            frame.Source >= 0 ? view.Tree.Path(frame.Cue, frame.Source) : view.Tree[frame.Cue].Form,
            cue is null ? null : $"cues.tsv:{cue.Line} {cue.Lemma} {cue.Stance}");
    }

    private static IEnumerable<ExplanationStep> Certainty(SentenceView view, EventNode happening, Statement statement)
    {
        var used = new List<int>();
        CertaintyReader.Read(view, happening.Node, statement.Frames.Count > 0 ? statement.Frames[^1] : null, happening.Object, used);
        return used.Distinct().Select(node => new ExplanationStep(
            "certainty", view.Tree[node].Form, view.Tree.Path(happening.Node, node), view.Lexicon.Hedge(view.Lemma(node)) is { } hedge ? $"hedges.tsv {view.Lemma(node)} {hedge}" : null));
    }
}
