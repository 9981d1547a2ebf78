using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Reads the attributions of one sentence: finds the cues, and around each the source and what is said. Immutable.</summary>
/// <param name="lexicon">The words of the language.</param>
/// <param name="quoted">The article's quotations.</param>
internal sealed class RoleReader(ClaimLexicon lexicon, QuotedText quoted)
{
    private const int MostSteps = 6;

    /// <summary>The attributions whose cue stands in the sentence, in the order of their cues.</summary>
    public IEnumerable<FoundAttribution> Read(SentenceView view)
    {
        var finder = new SpeechFinder(lexicon, view.Sides);
        var frames = finder.Find(view.Tree);
        foreach (var frame in frames.Where(frame => lexicon.AttributionWeights is null || view.Tree[frame.Cue].Pos is not (UniversalPos.Verb or UniversalPos.Aux) && IsIntroduced(view, frame)))
        {
            if (OfFrame(view, frame) is { Content.Count: > 0 } introduced)
            {
                yield return introduced;
            }
        }

        for (var node = 0; lexicon.AttributionWeights is { } weights && node < view.Tree.Count; node++)
        {
            if (CueFeatures.IsCandidate(view.Tree, node) && (IsListed(view, node) || weights.Score(CueFeatures.Of(view, node, quoted)) >= 0) && OfCue(view, node, finder) is { Content.Count: > 0 } found)
            {
                yield return found;
            }
        }

        if (Headline(view) is { } headline)
        {
            yield return headline;
        }
    }

    /// <summary>The subject of a word, its own or the one that it shares; -1 for none.</summary>
    /// <remarks>Unlike <see cref="Clauses.Subject"/> it takes a relative pronoun as it stands and no subject from above a saying, as people who mark attributions do
    /// (PolNeAR dev: F1 0.51 for 0.50).</remarks>
    public static int Subject(DependencyTree tree, int node)
    {
        for (var step = 0; node >= 0 && step < MostSteps; step++)
        {
            if (tree.Child(node, "nsubj") is var own and >= 0)
            {
                return own;
            }

            if (tree.Is(node, "acl"))
            {
                return tree[node].Relation == "acl:relcl" ? -1 : tree.Head(node);
            }

            if (!tree.IsAny(node, "conj", "xcomp", "advcl"))
            {
                return -1;
            }

            node = tree.Head(node);
        }

        return -1;
    }

    // A verb of saying with a clause that is itself what somebody says: those who mark cues seldom go on to these, so that the weights know little of them.
    private bool IsListed(SentenceView view, int node)
        => view.Tree[node].Pos == UniversalPos.Verb && view.Tree.Is(node, "ccomp") && lexicon.Cue(view.Lemma(node), UniversalPos.Verb) is not null
        && view.Tree.Child(node, "ccomp") >= 0 && view.Tree.Child(node, "nsubj") >= 0;

    private bool IsIntroduced(SentenceView view, SpeechFrame frame)
        => frame.Cue == frame.Source || (frame.Source >= 0 && lexicon.IsOf(view.Lemma(frame.Cue), "testimony") && lexicon.IsOf(view.Tree.Preposition(frame.Cue), "testifying"));

    /// <summary>"According to X", "by X's account", and all that a list of cues tells where no weights are learnt.</summary>
    private static FoundAttribution OfFrame(SentenceView view, SpeechFrame frame)
    {
        var tree = view.Tree;
        var cue = new HashSet<int>();
        if (frame.Cue == frame.Source)
        {
            cue.UnionWith(tree.Children(frame.Cue).Where(child => tree.Is(child, "case")).SelectMany(child => tree.Subtree(child)));
        }
        else
        {
            cue.UnionWith(CueWords(tree, frame.Cue));
            cue.UnionWith(tree.Children(frame.Cue).Where(child => tree.Is(child, "case")));
        }

        var source = frame.Source < 0 ? [] : tree.Subtree(frame.Source, child => tree.Is(child, "parataxis") || child == frame.Cue).Where(node => !cue.Contains(node)).ToHashSet();
        var content = Enumerable.Range(0, tree.Count).Where(node => frame.Content[node] && !cue.Contains(node) && !source.Contains(node));
        return new FoundAttribution(view.Index, source, cue, [.. content.Select(node => (view.Index, node))]);
    }

    private FoundAttribution OfCue(SentenceView view, int node, SpeechFinder finder)
    {
        var tree = view.Tree;
        var cue = CueWords(tree, node);
        var content = Content(tree, node);
        var source = tree[node].Pos == UniversalPos.Noun ? Phrase(tree, finder.NounSource(tree, node)) : VerbSource(tree, node);
        if (tree.Child(node, "obl:agent") is var agent and >= 0)
        {
            // "Was rejected by X": whoever is named by the preposition speaks, of the subject.
            content.UnionWith(source);
            source = [.. tree.Subtree(agent, child => tree.Is(child, "case"))];
        }

        content.ExceptWith(cue);
        content.ExceptWith(source);
        TakeAllBefore(tree, node, source, cue, content);
        return new FoundAttribution(view.Index, source, cue, WithQuotation(view, content, source, cue));
    }

    /// <summary>The word with its auxiliaries, copula, negation and particles.</summary>
    private static HashSet<int> CueWords(DependencyTree tree, int node)
        => [node, .. tree.Children(node).Where(child => tree.IsAny(child, "aux", "cop", "compound:prt")
            || (tree.Is(child, "advmod") && tree[child].Features.Contains("Polarity=Neg", StringComparison.Ordinal)))];

    private static HashSet<int> VerbSource(DependencyTree tree, int node)
    {
        var subject = Subject(tree, node);
        if (subject < 0)
        {
            return [];
        }

        var source = tree.Subtree(subject, child => tree.IsAny(child, "parataxis", "punct") || child == node).ToHashSet();
        return source.Contains(node) ? [subject] : source;
    }

    private static HashSet<int> Phrase(DependencyTree tree, int node)
        => node < 0 ? [] : [.. tree.Subtree(node, child => tree.IsAny(child, "parataxis", "acl:relcl"))];

    private static HashSet<int> Content(DependencyTree tree, int node)
    {
        if (tree.Is(node, "parataxis") && tree.Head(node) >= 0)
        {
            return [.. tree.Subtree(tree.Head(node), child => child == node)];
        }

        var clauses = tree.Children(node).Where(child => tree.Is(child, "ccomp")).ToList();
        var parts = clauses.Count > 0 ? clauses : tree.Children(node).Where(child => IsSaid(tree, node, child)).ToList();
        return [.. parts.SelectMany(part => tree.Subtree(part))];
    }

    private static bool IsSaid(DependencyTree tree, int node, int child)
    {
        var isNoun = tree[node].Pos == UniversalPos.Noun;
        return tree.IsAny(child, "xcomp", "obj", "csubj")
            || (tree.Is(child, "obl") && child > node && tree[child].Relation is not ("obl:agent" or "obl:unmarked") && tree.Child(node, "obj", "xcomp", "nsubj:pass") < 0)
            || (tree.IsAny(child, "advcl", "parataxis") && child > node && tree.Child(node, "obj", "xcomp") < 0)
            || (isNoun && tree.IsAny(child, "nmod", "acl") && !tree.Is(child, "nmod:poss"));
    }

    /// <summary>"If …, the town will fall, the mayor said": what stands before a trailing saying is said, whatever the tree makes of it.</summary>
    private static void TakeAllBefore(DependencyTree tree, int node, HashSet<int> source, HashSet<int> cue, HashSet<int> content)
    {
        if (tree[node].Pos != UniversalPos.Verb || source.Count == 0 || content.Count == 0
            || !(tree.Is(node, "parataxis") || tree.Children(node).Any(child => tree.Is(child, "ccomp") && child < node)))
        {
            return;
        }

        var start = Math.Min(source.Min(), cue.Min());
        if (content.Count(inside => inside < start) * 2 > content.Count)
        {
            content.UnionWith(Enumerable.Range(0, start));
        }
    }

    /// <summary>What is said with the whole of the quotation that it stands in, in its own sentence.</summary>
    private SortedSet<(int Sentence, int Token)> WithQuotation(SentenceView view, HashSet<int> content, HashSet<int> source, HashSet<int> cue)
    {
        var regions = content.Select(node => quoted.At(view.Tree[node].Span)).OfType<TextSpan>().ToHashSet();
        if (regions.Count > 0)
        {
            content.UnionWith(Enumerable.Range(0, view.Tree.Count).Where(node => regions.Any(region => region.Contains(view.Tree[node].Span))));
            content.ExceptWith(source);
            content.ExceptWith(cue);
        }

        return [.. content.Select(node => (view.Index, node))];
    }

    /// <summary>"X: the town has fallen": a name or office that a headline sets beside what it says.</summary>
    private FoundAttribution? Headline(SentenceView view)
    {
        if (HeadlineSource.Find(view.Tree.Tokens, lexicon) is not { } found)
        {
            return null;
        }

        var source = Enumerable.Range(found.First, found.Last - found.First + 1).Where(node => view.Tree[node].Pos != UniversalPos.Punct).ToHashSet();
        return source.Any(node => view.Tree[node].Pos == UniversalPos.Propn || lexicon.Role(view.Lemma(node)) is not null)
            ? new FoundAttribution(view.Index, source, new HashSet<int> { found.Mark }, [.. Enumerable.Range(found.ContentFirst, found.ContentLast - found.ContentFirst + 1).Select(node => (view.Index, node))])
            : null;
    }
}
