using Ledgerline.Claims.Attribution;
using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Certainty;

/// <summary>Reads how certain a happening is said to be: negation, modals, conditions, attempts and hedges from the word up to the clause that its source utters. Immutable.</summary>
/// <remarks>The values are FactBank's (Saurí and Pustejovsky 2009); the walk follows the scope of each operator in the dependency tree.</remarks>
internal static class CertaintyReader
{
    /// <summary>What the clause itself says, up to the word of saying that governs it.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="node">The happening.</param>
    /// <param name="frame">The innermost act of saying around it; null for none.</param>
    /// <param name="completing">The noun that completes a light verb ("made gains"), whose adjectives count as well; -1 for none.</param>
    /// <param name="used">Takes the words that bore on it, for explanations; null for none.</param>
    public static Assessment Read(SentenceView view, int node, SpeechFrame? frame, int completing = -1, List<int>? used = null)
    {
        var tree = view.Tree;
        var assessment = Modifiers(view, node, Assessment.Plain, throughSubject: false, used);
        if (completing >= 0 && tree[completing].Pos == UniversalPos.Noun)
        {
            assessment = Modifiers(view, completing, assessment, throughSubject: false, used);
        }

        // "No troops entered", "none of them entered", "took no town". Languages that say it twice ("ни один … не вошёл") have been negated once.
        if (!assessment.Negated && tree[node].Pos == UniversalPos.Verb && Nobody(view, node) is var nobody and >= 0)
        {
            assessment = Apply(assessment, HedgeKind.Not, embeds: false);
            used?.Add(nobody);
        }

        assessment = Tense(tree, node, assessment);

        if (IsCounterfactual(view, node))
        {
            assessment = assessment with { Level = 2, Negated = !assessment.Negated };
        }
        else if (frame is { Cue: >= 0 } && assessment.Level == 1 && IsFutureInThePast(view, node))
        {
            assessment = assessment with { Level = 2 };
        }

        for (var steps = 0; steps < tree.Count; steps++)
        {
            var head = tree.Head(node);
            if (head < 0 || tree.IsAny(node, "acl:relcl", "parataxis", "list") || (frame is not null && (head == frame.Cue || !frame.Content[head])))
            {
                return assessment;
            }

            var throughSubject = tree.IsAny(node, "nsubj", "csubj") && !Completes(view, node, head);
            if (tree.Is(node, "advcl"))
            {
                return assessment;
            }

            if (tree.Is(node, "conj") && tree.Child(node, "nsubj") >= 0)
            {
                node = head;
                if (!tree.IsAny(node, "xcomp", "ccomp", "acl"))
                {
                    return assessment;
                }

                continue;
            }

            if (tree.IsAny(node, "xcomp", "ccomp", "acl", "obj", "nmod", "obl", "csubj") && view.Lexicon.Hedge(view.Lemma(head)) is { } hedge)
            {
                assessment = Apply(assessment, hedge, embeds: true);
                used?.Add(head);
            }

            assessment = Modifiers(view, head, throughSubject ? assessment : Tense(tree, head, assessment), throughSubject, used);
            node = head;
        }

        return assessment;
    }

    /// <summary>The word that says of a verb's subject or object that there is none; -1 where nothing does.</summary>
    private static int Nobody(SentenceView view, int verb)
    {
        var tree = view.Tree;
        foreach (var participant in tree.Children(verb).Where(child => tree.IsAny(child, "obj", "nsubj:pass")).Prepend(Clauses.Subject(tree, verb)).Where(node => node >= 0))
        {
            foreach (var word in tree.Children(participant).Where(child => tree.Is(child, "det")).Prepend(participant))
            {
                if (tree[word].Pos is UniversalPos.Det or UniversalPos.Pron or UniversalPos.Noun && view.Lexicon.Hedge(view.Lemma(word)) == HedgeKind.Not)
                {
                    return word;
                }
            }
        }

        return -1;
    }

    private static Assessment Tense(DependencyTree tree, int node, Assessment assessment)
        => tree[node].Features.Contains("Tense=Fut", StringComparison.Ordinal) ? Apply(assessment, HedgeKind.Future, embeds: false) : assessment;

    /// <summary>"No gains were made": the subject of a light verb that it completes; what is said of the verb is said of it.</summary>
    private static bool Completes(SentenceView view, int node, int verb)
        => view.Lexicon.Events(view.Lemma(verb)).Any(entry => entry.Needs.Any(need => view.IsOf(node, need)));

    /// <summary>"If the town had fallen": a condition in the pluperfect tells that it was not so.</summary>
    private static bool IsCounterfactual(SentenceView view, int node)
        => view.Tree.Children(node).Any(child => view.Tree.Is(child, "mark") && view.IsOf(child, "if"))
        && view.Tree.Children(node).Any(child => view.Tree.Is(child, "aux") && view.IsOf(child, "pluperfect") && view.Tree[child].Features.Contains("Tense=Past", StringComparison.Ordinal));

    /// <summary>"Said that the town would fall": in reported speech the conditional stands for a future.</summary>
    private static bool IsFutureInThePast(SentenceView view, int node)
        => view.Tree.Children(node).Any(child => view.Tree.Is(child, "aux") && view.Lexicon.Hedge(view.Lemma(child)) == HedgeKind.Hypothetical)
        && !view.Tree.Children(node).Any(child => view.Tree.Is(child, "mark") && view.IsOf(child, "if"));

    /// <summary>How a source's stance and the certainty of its saying bear on what it says.</summary>
    public static Assessment Within(Assessment said, CueStance stance, Assessment saying) => stance switch
    {
        _ when saying.Negated && stance is CueStance.Asserts or CueStance.Expects or CueStance.Denies => said with { Level = 0, Negated = false },
        _ when saying.Level < 3 && !saying.Hearsay && stance is CueStance.Asserts => said with { Level = 0 },
        CueStance.Asserts => said,
        CueStance.Expects => said.AtMost(2),
        CueStance.Supposes => said.AtMost(1),
        CueStance.Denies => said with { Negated = !said.Negated, Level = Math.Max(said.Level, 2) },
        CueStance.Doubts => said with { Negated = !said.Negated, Level = 2 },
        _ => said with { Level = 0 },
    };

    /// <summary>What modifies a word: particles, auxiliaries, adverbs, conjunctions.</summary>
    private static Assessment Modifiers(SentenceView view, int node, Assessment assessment, bool throughSubject, List<int>? used)
    {
        var tree = view.Tree;
        foreach (var child in tree.Children(node))
        {
            if (!tree.IsAny(child, "aux", "advmod", "mark", "det", "amod", "cc:preconj", "advcl", "obl", "cop", "parataxis", "discourse"))
            {
                continue;
            }

            if (tree.IsAny(child, "advcl", "obl", "parataxis"))
            {
                continue;
            }

            // "Has not yet seen": the negation may hang on the adverb.
            if (tree.Is(child, "advmod") && tree.Children(child).Any(inner => tree.Is(inner, "advmod") && view.Lexicon.Hedge(view.Lemma(inner)) == HedgeKind.Not))
            {
                assessment = Apply(assessment, HedgeKind.Not, embeds: false);
                used?.Add(child);
            }

            // "Confirmed gains": a participle before its noun stands in the lexicon as it is written.
            if ((view.Lexicon.Hedge(view.Lemma(child)) ?? (tree.Is(child, "amod") ? view.Lexicon.Hedge(tree[child].Form.ToLowerInvariant()) : null)) is not { } hedge)
            {
                continue;
            }

            // What is said of a clause bears on its subject only where the whole clause is imagined.
            if (!throughSubject || hedge is HedgeKind.Hypothetical or HedgeKind.Condition)
            {
                assessment = Apply(assessment, hedge, embeds: false);
                used?.Add(child);
            }
        }

        // A copula-like verb of lasting: "remains under control".
        if (!throughSubject && view.Lexicon.Hedge(view.Lemma(node)) == HedgeKind.Lasting)
        {
            assessment = assessment with { Lasting = true };
        }

        return assessment;
    }

    private static Assessment Apply(Assessment assessment, HedgeKind hedge, bool embeds) => hedge switch
    {
        HedgeKind.Not => assessment with { Negated = !assessment.Negated },
        HedgeKind.Possible or HedgeKind.Hypothetical or HedgeKind.Condition => assessment.AtMost(1),
        HedgeKind.Probable => assessment.AtMost(2),
        HedgeKind.Future => assessment.AtMost(2) with { Future = true },
        HedgeKind.Attempt when embeds => assessment.AtMost(1) with { Attempted = true },
        HedgeKind.Failed => assessment with { Failed = true, Attempted = assessment.Attempted },
        HedgeKind.Open => assessment.AtMost(0),
        HedgeKind.Lasting => assessment with { Lasting = true },
        HedgeKind.Hearsay => assessment with { Hearsay = true },
        HedgeKind.Confirmed => assessment with { Confirmed = true },
        _ => assessment,
    };
}
