using System.Text;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Participants;

/// <summary>Writes a source's name as it stands in a list: its head and the names beside it in the nominative, where the language inflects nouns.</summary>
internal static class NominativeName
{
    /// <summary>The words from <paramref name="first"/> to <paramref name="last"/>, with the head in its dictionary form where it stands in another case.</summary>
    public static string Of(SentenceView view, int head, int first, int last)
    {
        var tree = view.Tree;
        if (!IsOblique(tree[head]) || IsOfSubject(tree, head))
        {
            return tree.SpanOf(first, last).In(view.Text);
        }

        var text = new StringBuilder();
        for (var node = first; node <= last; node++)
        {
            if (node > first && tree[node].Span.Start > tree[node - 1].Span.End)
            {
                text.Append(' ');
            }

            var agrees = node == head || (tree.Head(node) == head && tree.IsAny(node, "flat", "appos"));
            text.Append(agrees && IsOblique(tree[node]) ? Lemma(tree[node]) : tree[node].Form);
        }

        return text.ToString();
    }

    // Parsers take a rare name of a woman for the genitive of a man's: who a subject is called stands in the nominative, as does who bears a surname in it.
    private static bool IsOfSubject(DependencyTree tree, int name)
        => tree.Is(name, "nsubj")
        || (tree.Is(name, "appos") && tree.Is(tree.Head(name), "nsubj") && Clauses.HasCase(tree[tree.Head(name)], "Nom"))
        || tree.Children(name).Any(child => tree.Is(child, "flat") && Clauses.HasCase(tree[child], "Nom"));

    private static bool IsOblique(Token token)
        => token.Pos is UniversalPos.Noun or UniversalPos.Propn && !token.Form.All(char.IsUpper) && token.Features.Contains("Case=", StringComparison.Ordinal) && !Clauses.HasCase(token, "Nom");

    private static string Lemma(Token token)
        => token.Lemma.Length == 0 || char.ToUpperInvariant(token.Lemma[0]) != char.ToUpperInvariant(token.Form[0]) ? token.Form
            : !char.IsUpper(token.Form[0]) ? token.Lemma
            : char.ToUpperInvariant(token.Lemma[0]) + token.Lemma[1..];
}
