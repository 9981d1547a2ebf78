using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>Mends speakers whom an apposition parts from their word of saying: "Jan Novak, a spokesman for the army, said that".</summary>
internal static class AppositiveSpeaker
{
    // The longest apposition, and how many may stand in a row.
    private const int LongestApposition = 18;
    private const int MostAppositions = 2;

    /// <summary>Makes the name the subject of the saying and the apposition hang on the name; whether anything was to be mended.</summary>
    public static bool Mend(Token[] tokens, int cue, ClaimLexicon lexicon)
    {
        if (cue < 3 || tokens[cue].Pos != UniversalPos.Verb || tokens[cue - 1].Form != ","
            || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null
            || TreeMender.Children(tokens, cue).Any(child => (TreeMender.Starts(tokens[child], "nsubj") && !IsDay(tokens, child, lexicon)) || TreeMender.Starts(tokens[child], "aux:pass"))
            || tokens[cue].LanguageTag is "VBG")
        {
            return false;
        }

        // "The bridge fell, Jan Novak, a spokesman for the army, said": what is said stands before the speaker.
        var isTelling = lexicon.IsOf(tokens[cue].Lemma.ToLowerInvariant(), "telling");
        var isTrailing = !TreeMender.Children(tokens, cue).Any(child => TreeMender.Starts(tokens[child], "ccomp") || (TreeMender.Starts(tokens[child], "obj") && !isTelling));
        if (isTrailing && !TreeMender.Starts(tokens[cue], "parataxis") && !(TreeMender.Starts(tokens[cue], "conj") && !TreeMender.Children(tokens, cue).Any(child => TreeMender.Starts(tokens[child], "cc"))))
        {
            return false;
        }

        var end = cue - 1;
        for (var count = 0; count < MostAppositions; count++)
        {
            var comma = CommaBefore(tokens, end);
            if (comma < 1 || !IsApposition(tokens, comma + 1, end))
            {
                return false;
            }

            if (Name(tokens, comma, lexicon) is var name and >= 0)
            {
                if (isTrailing && !(tokens[cue].Head < name && (HasRole(tokens, comma + 1, end, lexicon) || tokens[comma + 1].LanguageTag is "WP" || HasRole(tokens, name, name + 1, lexicon))))
                {
                    return false;
                }

                foreach (var day in TreeMender.Children(tokens, cue).Where(child => TreeMender.Starts(tokens[child], "nsubj")).ToList())
                {
                    tokens[day] = tokens[day] with { Relation = "obl" };
                }

                Attach(tokens, cue, name, comma, end);
                return true;
            }

            if (isTrailing && Office(tokens, comma, lexicon) is var office and >= 0 && tokens[cue].Head < office && Enumerable.Range(comma + 1, end - comma - 1).Any(node => tokens[node].Pos == UniversalPos.Propn))
            {
                Attach(tokens, cue, office, comma, end);
                return true;
            }

            end = comma;
        }

        return false;
    }

    /// <summary>"…, a commander in the brigade, Major Jan Novak, told": the office between two commas, whatever it belongs to behind it; -1 for none.</summary>
    private static int Office(Token[] tokens, int comma, ClaimLexicon lexicon)
    {
        var start = CommaBefore(tokens, comma) + 1;
        var head = start == 0 ? -1 : Enumerable.Range(start, comma - start).FirstOrDefault(node => tokens[node].Pos is not (UniversalPos.Det or UniversalPos.Adj or UniversalPos.Propn)
            && !(tokens[node].Pos == UniversalPos.Noun && TreeMender.Starts(tokens[node], "compound")), -1);
        return head >= 0 && tokens[head].Pos == UniversalPos.Noun && lexicon.Role(tokens[head].Lemma.ToLowerInvariant()) is not null
            && Enumerable.Range(head + 1, comma - head - 1).All(node => tokens[node].Pos is not (UniversalPos.Verb or UniversalPos.Aux))
            ? head
            : -1;
    }

    private static bool HasRole(Token[] tokens, int start, int end, ClaimLexicon lexicon)
        => Enumerable.Range(start, end - start).Any(node => tokens[node].Pos == UniversalPos.Noun && lexicon.Role(tokens[node].Lemma.ToLowerInvariant()) is not null);

    /// <summary>"Later the same day, the president said": the parser takes the day for the one who speaks.</summary>
    private static bool IsDay(Token[] tokens, int node, ClaimLexicon lexicon) => lexicon.IsOf(tokens[node].Lemma.ToLowerInvariant(), "day");

    private static int CommaBefore(Token[] tokens, int end)
    {
        for (var i = end - 1; i > 0 && end - i <= LongestApposition; i--)
        {
            if (tokens[i].Form == ",")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a stretch describes somebody: a noun phrase or a participle, no clause with a verb of its own.</summary>
    private static bool IsApposition(Token[] tokens, int start, int end)
        => start < end && (tokens[start].LanguageTag is "WP" || tokens[start].Pos is UniversalPos.Det or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Adv or UniversalPos.Verb or UniversalPos.Num or UniversalPos.Adp)
        && Enumerable.Range(start, end - start).All(node => !TreeMender.Starts(tokens[node], "nsubj") || TreeMender.Children(tokens, tokens[node].Head).Any(child => tokens[child].LanguageTag is "WP"));

    /// <summary>The head of the name that ends before a comma and opens its clause; -1 where what stands there is no such name.</summary>
    private static int Name(Token[] tokens, int comma, ClaimLexicon lexicon)
    {
        var start = comma;
        while (start > 0 && tokens[start - 1].Pos is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Det or UniversalPos.Num or UniversalPos.Part)
        {
            start--;
        }

        var opens = start < comma && (start == 0 || tokens[start - 1].Pos is UniversalPos.Punct or UniversalPos.Cconj or UniversalPos.Sconj);
        var head = !opens ? -1 : Enumerable.Range(start, comma - start).FirstOrDefault(
            node => (tokens[node].Head < start || tokens[node].Head >= comma) && tokens[node].Pos is UniversalPos.Propn or UniversalPos.Noun, -1);

        // "A mapping tool, X, …": X explains the noun before it, which is the one that speaks.
        return head >= 0 && TreeMender.Starts(tokens[head], "appos") && start > 0 && tokens[head].Head == start - 2 && tokens[start - 2].Pos is UniversalPos.Noun && !IsDay(tokens, start - 2, lexicon)
            && !TreeMender.Children(tokens, start - 2).Any(child => TreeMender.Starts(tokens[child], "cop") || TreeMender.Starts(tokens[child], "case") || TreeMender.Starts(tokens[child], "nsubj"))
            ? start - 2
            : head;
    }

    private static void Attach(Token[] tokens, int cue, int name, int comma, int end)
    {
        if (TreeMender.IsUnder(tokens, cue, name))
        {
            tokens[cue] = tokens[cue] with { Head = tokens[name].Head, Relation = tokens[name].Relation };
        }

        tokens[name] = tokens[name] with { Head = cue, Relation = "nsubj" };
        for (var node = name + 1; node < comma; node++)
        {
            if (tokens[node].Pos == UniversalPos.Propn && (TreeMender.Starts(tokens[node], "appos") || TreeMender.Starts(tokens[node], "flat")) && !TreeMender.IsUnder(tokens, node, name))
            {
                tokens[node] = tokens[node] with { Head = name, Relation = "flat" };
            }
        }

        for (var node = comma + 1; node < end; node++)
        {
            var isHead = tokens[node].Head <= comma || tokens[node].Head >= end;
            if (isHead && tokens[comma + 1].Pos != UniversalPos.Adp && tokens[node].Pos is UniversalPos.Noun or UniversalPos.Propn)
            {
                tokens[node] = tokens[node] with { Head = name, Relation = "appos" };
                return;
            }
        }
    }
}
