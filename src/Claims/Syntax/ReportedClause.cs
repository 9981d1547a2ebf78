using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>Mends what is said where the parser hangs it on the day or on the hearer: "the army said on the fifth of May that it had taken X", "residents told the agency that X was shelled".</summary>
internal static class ReportedClause
{
    /// <summary>Makes a clause with "that" the content of the saying before it; whether anything was to be mended.</summary>
    /// <param name="tokens">The tree.</param>
    /// <param name="clause">The clause's head.</param>
    /// <param name="times">The sentence's times.</param>
    /// <param name="lexicon">The words of saying.</param>
    public static bool Mend(Token[] tokens, int clause, IReadOnlyList<TimeExpression> times, ClaimLexicon lexicon)
    {
        if (!TreeMender.Starts(tokens[clause], "acl") || tokens[clause].Head < 0 || tokens[clause].Head > clause
            || !TreeMender.Children(tokens, clause).Any(child => TreeMender.Starts(tokens[child], "mark") && child > tokens[clause].Head && lexicon.IsOf(tokens[child].Form.ToLowerInvariant(), "that")))
        {
            return false;
        }

        // "On the day that the troops came" tells which day.
        var cue = tokens[clause].Head;
        if (IsTime(tokens[cue], times) && !Enumerable.Range(cue, clause - cue).Any(node => tokens[node].Form == ","))
        {
            return false;
        }

        for (var steps = 0; cue >= 0 && steps < tokens.Length && (IsTime(tokens[cue], times) || IsHearer(tokens[cue])); steps++)
        {
            cue = tokens[cue].Head;
        }

        if (cue < 0 || cue == tokens[clause].Head || tokens[cue].Pos != UniversalPos.Verb || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null
            || TreeMender.Children(tokens, cue).Any(child => TreeMender.Starts(tokens[child], "ccomp")))
        {
            return false;
        }

        tokens[clause] = tokens[clause] with { Head = cue, Relation = "ccomp" };
        return true;
    }

    private static bool IsTime(Token token, IReadOnlyList<TimeExpression> times) => times.Any(time => time.Span.Contains(token.Span));

    // Who is told something stands in the dative, or is its first object.
    private static bool IsHearer(Token token)
        => TreeMender.Starts(token, "iobj") || (token.Features.Contains("Case=Dat", StringComparison.Ordinal) && (TreeMender.Starts(token, "obj") || TreeMender.Starts(token, "obl")));
}
