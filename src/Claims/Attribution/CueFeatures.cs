using System.Buffers;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>What is looked at to tell whether a word is a cue. The names stand in files of weights: with every change of them the weights are learnt anew.</summary>
internal static class CueFeatures
{
    private const int Ending = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"«»„'");

    /// <summary>Whether a word can be a cue at all: a verb, noun or adjective that does not merely describe the next word.</summary>
    public static bool IsCandidate(DependencyTree tree, int node)
        => tree[node].Pos is UniversalPos.Verb or UniversalPos.Noun or UniversalPos.Adj && !tree.IsAny(node, "amod", "compound");

    /// <summary>The features of a word.</summary>
    public static List<string> Of(SentenceView view, int node, QuotedText quoted)
    {
        var tree = view.Tree;
        var features = new List<string>(32) { "any" };
        var (lemma, pos) = (view.Lemma(node), tree[node].Pos.ToString());
        var relations = tree.Children(node).Select(child => Base(tree[child].Relation)).ToHashSet(StringComparer.Ordinal);
        features.Add($"word={lemma}|{pos}");
        features.Add($"word+frame={lemma}|{pos}|{Frame(relations)}");
        features.Add($"frame={pos}|{string.Concat(Signs(relations))}");
        features.Add($"tag={tree[node].LanguageTag}");
        features.Add($"relation={Base(tree[node].Relation)}|{pos}");
        features.Add($"word+relation={lemma}|{Base(tree[node].Relation)}");
        features.Add($"ending={End(lemma)}|{pos}");
        Subject(view, node, pos, features);
        foreach (var child in tree.Children(node))
        {
            Child(view, node, child, lemma, pos, features);
        }

        if (tree.Child(node, "nsubj:pass", "aux:pass", "obl:agent") >= 0)
        {
            features.Add($"passive|{pos}");
        }

        Quotation(view, node, quoted, features);
        if (tree.Head(node) is var head and >= 0 && tree.IsAny(node, "xcomp", "obj", "conj", "ccomp"))
        {
            features.Add($"head={view.Lemma(head)}|{Base(tree[node].Relation)}");
        }

        features.Add(node < 2 ? "opens" : "follows");
        return features;
    }

    private static void Subject(SentenceView view, int node, string pos, List<string> features)
    {
        var subject = view.Tree[node].Pos == UniversalPos.Noun ? -1 : RoleReader.Subject(view.Tree, node);
        if (subject < 0)
        {
            features.Add($"nobody|{pos}");
            return;
        }

        var who = view.Tree[subject];
        features.Add($"who={who.Pos}|{pos}");
        features.Add(who.Pos == UniversalPos.Propn ? "name" : $"whom={view.Lemma(subject)}");
        features.Add(view.Tree.Is(subject, "nsubj") && view.Tree.Head(subject) == node ? "own" : "shared");
        if (who.Pos == UniversalPos.Noun)
        {
            features.Add($"who-ending={End(view.Lemma(subject))}");
        }
    }

    private static void Child(SentenceView view, int node, int child, string lemma, string pos, List<string> features)
    {
        var tree = view.Tree;
        switch (Base(tree[child].Relation))
        {
            case "aux" or "cop":
                features.Add($"aux={view.Lemma(child)}");
                break;
            case "advmod" when view.Lexicon.Hedge(view.Lemma(child)) == Lexicons.HedgeKind.Not:
                features.Add("not");
                break;
            case "obl" or "nmod":
                var preposition = tree.Child(child, "case");
                if (preposition >= 0)
                {
                    features.Add($"by={view.Lemma(preposition)}|{pos}");
                    features.Add($"word+by={lemma}|{view.Lemma(preposition)}");
                }

                break;
            case "obj":
                features.Add($"object={view.Lemma(child)}");
                features.Add($"object-kind={tree[child].Pos}");
                break;
            case "ccomp":
                features.Add(tree.Children(child).Any(inner => tree.Is(inner, "mark") && view.Lexicon.IsOf(view.Lemma(inner), "that")) ? "that" : "no-that");
                features.Add(child < node ? "said-before" : "said-after");
                break;
            case "mark":
                features.Add($"mark={view.Lemma(child)}");
                break;
        }
    }

    private static void Quotation(SentenceView view, int node, QuotedText quoted, List<string> features)
    {
        var inside = quoted.Covers(view.Tree[node].Span);
        features.Add(inside ? "quoted" : "unquoted");
        if (Enumerable.Range(Math.Max(0, node - 2), Math.Min(2, node)).Any(before => IsMark(view.Tree[before])))
        {
            features.Add("mark-before");
        }

        if (Enumerable.Range(node + 1, Math.Min(2, view.Tree.Count - node - 1)).Any(after => IsMark(view.Tree[after])))
        {
            features.Add("mark-after");
        }

        features.Add($"sentence={(quoted.Touches(view.Sentence.Span) ? "quotes" : "plain")}|{(inside ? "in" : "out")}");
    }

    private static bool IsMark(Token token) => token.Pos == UniversalPos.Punct && token.Form.AsSpan().ContainsAny(Marks);

    private static string Frame(HashSet<string> relations)
        => relations.Contains("ccomp") ? "clause" : relations.Contains("xcomp") ? "open" : relations.Contains("obj") ? "object"
            : relations.Contains("obl") || relations.Contains("nmod") ? "phrase" : "bare";

    private static IEnumerable<string> Signs(HashSet<string> relations)
        => ((string[])["acl", "advcl", "ccomp", "csubj", "nmod", "obj", "obl", "xcomp"]).Where(relations.Contains).Select(relation => relation + "+");

    private static string Base(string relation) => relation.IndexOf(':') is var colon and >= 0 ? relation[..colon] : relation;

    private static string End(string lemma) => lemma[Math.Max(0, lemma.Length - Ending)..];
}
