using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Finds sentences that only name who said what the sentence before told: "This was reported by the general staff", "The news came from the mayor".</summary>
internal static class BackReference
{
    /// <summary>Who is said to have said it, by which word; null where the sentence points back at nothing.</summary>
    public static SpeechFrame? Find(SentenceView view)
    {
        var tree = view.Tree;
        for (var node = 0; node < tree.Count; node++)
        {
            if (tree[node].Pos != UniversalPos.Verb || tree.Head(node) >= 0
                || view.Lexicon.Cue(view.Lemma(node), UniversalPos.Verb) is not { Stance: CueStance.Asserts or CueStance.Expects or CueStance.Supposes } cue
                || tree.Child(node, "ccomp") >= 0 || !(IsTidings(view, Clauses.Patient(tree, node)) || tree.Children(node).Any(child => IsAbout(view, child))))
            {
                continue;
            }

            var source = Clauses.IsPassive(tree, node)
                ? Clauses.PassiveAgent(tree, node, preposition => view.Lexicon.IsOf(preposition, "by"))
                : Clauses.Subject(tree, node);
            source = source < 0 ? new SpeechFinder(view.Lexicon, view.Sides).Document(tree, node) : source;
            return source < 0 ? null : new SpeechFrame(node, source, -1, cue.Stance, new bool[tree.Count]);
        }

        return null;
    }

    /// <summary>"Reported about this": what the word of saying is about points back.</summary>
    private static bool IsAbout(SentenceView view, int node)
        => view.Tree.Is(node, "obl") && view.Lexicon.IsOf(view.Tree.Preposition(node), "about") && view.IsOf(node, "demonstrative");

    /// <summary>"This", "this news", "the claim": a noun for what was told needs a word that points back, a bare one must be that word.</summary>
    private static bool IsTidings(SentenceView view, int node)
        => node >= 0 && (view.Tree[node].Pos is UniversalPos.Pron or UniversalPos.Det
            ? view.IsOf(node, "demonstrative")
            : view.Tree.Children(node).Any(child => view.Tree.Is(child, "det") && (view.IsOf(child, "demonstrative") || view.IsOf(child, "definite")))
                && (view.IsOf(node, "claim") || view.IsOf(node, "tidings")));
}
