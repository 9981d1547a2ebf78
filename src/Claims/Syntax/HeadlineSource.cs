using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>A source that a headline or a post sets beside what it says, without a word of saying: "X: the town has fallen", "The town has fallen – X".</summary>
/// <param name="Mark">The colon or dash.</param>
/// <param name="First">The source's first token.</param>
/// <param name="Last">Its last.</param>
/// <param name="ContentFirst">The first token of what is said.</param>
/// <param name="ContentLast">Its last.</param>
internal readonly record struct HeadlineSource(int Mark, int First, int Last, int ContentFirst, int ContentLast)
{
    private const int LongestSource = 7;

    /// <summary>The stretch that stands where a source would; null where the sentence has no such form. Whether it is somebody, the caller tells.</summary>
    public static HeadlineSource? Find(IReadOnlyList<Token> tokens, ClaimLexicon lexicon)
    {
        var end = tokens.Count - 1;
        while (end > 0 && tokens[end].Pos == UniversalPos.Punct && !IsDash(tokens, end))
        {
            end--;
        }

        var colon = Enumerable.Range(0, Math.Min(tokens.Count, LongestSource + 1)).FirstOrDefault(node => tokens[node].Form == ":", -1);
        if (colon > 0 && colon < end && IsNominal(tokens, 0, colon - 1, lexicon) && HasVerb(tokens, colon + 1, end))
        {
            return new HeadlineSource(colon, 0, colon - 1, colon + 1, end);
        }

        var dash = Enumerable.Range(Math.Max(1, end - LongestSource), Math.Min(end, LongestSource + 1)).LastOrDefault(node => IsDash(tokens, node), -1);
        return dash > 1 && dash < end && IsNominal(tokens, dash + 1, end, lexicon) && IsNameOrOffice(tokens, dash + 1, end, lexicon) && HasVerb(tokens, 0, dash - 1)
            ? new HeadlineSource(dash, dash + 1, end, 0, dash - 1)
            : null;
    }

    /// <summary>Parts the two in the tree: the source hangs on what is said, and nothing of either on the other's words; whether anything was to be mended.</summary>
    public static bool Mend(Token[] tokens, ClaimLexicon lexicon)
    {
        if (Find(tokens, lexicon) is not { } found)
        {
            return false;
        }

        var content = Heads(tokens, found.ContentFirst, found.ContentLast);
        var main = content.FirstOrDefault(node => tokens[node].Head < 0, content.FirstOrDefault(node => tokens[node].Pos == UniversalPos.Verb, content.FirstOrDefault(node => tokens[node].Pos != UniversalPos.Punct, content[0])));
        foreach (var node in content.Where(node => node != main))
        {
            tokens[node] = tokens[node] with { Head = main, Relation = tokens[node].Head < 0 ? "dep" : tokens[node].Relation };
        }

        tokens[main] = tokens[main] with { Head = -1, Relation = "root" };
        var heads = Heads(tokens, found.First, found.Last);
        var source = heads.FirstOrDefault(node => tokens[node].Pos is UniversalPos.Noun or UniversalPos.Propn, heads[0]);
        foreach (var node in heads.Where(node => node != source))
        {
            tokens[node] = tokens[node] with { Head = source, Relation = tokens[node].Pos == UniversalPos.Propn && node > source ? "flat" : tokens[node].Pos == UniversalPos.Punct ? "punct" : "compound" };
        }

        tokens[source] = tokens[source] with { Head = main, Relation = "parataxis" };
        foreach (var mark in Enumerable.Range(0, tokens.Length).Where(node => node == found.Mark || node > Math.Max(found.Last, found.ContentLast)))
        {
            tokens[mark] = tokens[mark] with { Head = main, Relation = "punct" };
        }

        return true;
    }

    /// <summary>The token that the source's other tokens hang on.</summary>
    public int Head(DependencyTree tree)
    {
        var (first, last) = (First, Last);
        return Enumerable.Range(first, last - first + 1).First(node => tree.Head(node) < first || tree.Head(node) > last);
    }

    private static List<int> Heads(Token[] tokens, int first, int last)
        => [.. Enumerable.Range(first, last - first + 1).Where(node => tokens[node].Head < first || tokens[node].Head > last)];

    private static bool IsNominal(IReadOnlyList<Token> tokens, int first, int last, ClaimLexicon lexicon)
        => last - first < LongestSource
        && tokens[first].Pos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Det or UniversalPos.X
        && Enumerable.Range(first, last - first + 1).All(node => tokens[node].Pos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Det or UniversalPos.X
            || tokens[node].Form is "'s" or "’s" or "." || TreeMender.IsQuoteMark(tokens[node]) || (tokens[node].Pos == UniversalPos.Adp && lexicon.IsOf(tokens[node].Form.ToLowerInvariant(), "of")));

    // Behind a dash a thing may be described as well: "– the second success this week".
    private static bool IsNameOrOffice(IReadOnlyList<Token> tokens, int first, int last, ClaimLexicon lexicon)
        => Enumerable.Range(first, last - first + 1).Any(node => char.IsUpper(tokens[node].Form[0]) || lexicon.Role(tokens[node].Lemma.ToLowerInvariant()) is not null);

    private static bool HasVerb(IReadOnlyList<Token> tokens, int first, int last)
        => Enumerable.Range(first, last - first + 1).Any(node => tokens[node].Pos is UniversalPos.Verb or UniversalPos.Aux);

    // A hyphen within a word is none.
    private static bool IsDash(IReadOnlyList<Token> tokens, int node)
        => tokens[node].Form is "–" or "—" || (tokens[node].Form is "-" or "--" && node > 0 && node + 1 < tokens.Count
            && tokens[node - 1].Span.End < tokens[node].Span.Start && tokens[node].Span.End < tokens[node + 1].Span.Start);
}
