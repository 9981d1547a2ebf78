using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>Mends "…, Valley Wire reports, citing": behind the name of an outlet the parser takes the word of saying for a noun in the plural.</summary>
internal static class TellingHouse
{
    /// <summary>Makes the noun the verb that it is, and the name its subject; whether anything was to be mended.</summary>
    public static bool Mend(Token[] tokens, int cue, ClaimLexicon lexicon)
    {
        if (cue < 1 || tokens[cue].Pos != UniversalPos.Noun || tokens[cue].LanguageTag != "NNS" || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null
            || tokens[cue - 1].Pos != UniversalPos.Propn)
        {
            return false;
        }

        // The name's head is its last word, or its first where its parts are equal.
        var name = tokens[cue - 1].Head == cue ? cue - 1 : tokens[cue - 1].Head;
        if (name < 0 || name >= cue || tokens[name].Head != cue || !TreeMender.Starts(tokens[name], "compound"))
        {
            return false;
        }

        var parts = TreeMender.Children(tokens, cue).Where(child => child < cue && tokens[child].Pos != UniversalPos.Punct).ToList();
        var first = parts.Min();
        var isNameAlone = parts.All(part => char.IsUpper(tokens[part].Form[0])) && (first == 0 || tokens[first - 1].Pos == UniversalPos.Punct);
        var that = cue + 1 < tokens.Length && lexicon.IsOf(tokens[cue + 1].Form.ToLowerInvariant(), "that");
        var citing = cue + 2 < tokens.Length && tokens[cue + 1].Form == "," && lexicon.IsOf(tokens[cue + 2].Lemma.ToLowerInvariant(), "citing") ? cue + 2 : -1;
        var reference = cue + 2 < tokens.Length && tokens[cue + 1].Pos == UniversalPos.Adp && tokens[cue + 2].Head == cue && lexicon.IsOf(tokens[cue + 2].Lemma.ToLowerInvariant(), "citing") ? cue + 2 : -1;
        var closes = first > 0 && Enumerable.Range(cue + 1, tokens.Length - cue - 1).All(node => tokens[node].Pos == UniversalPos.Punct);
        if (!isNameAlone || !(that || citing >= 0 || reference >= 0 || closes))
        {
            return false;
        }

        foreach (var part in parts.Where(part => part != name))
        {
            tokens[part] = tokens[part] with { Head = name, Relation = "compound" };
        }

        tokens[name] = tokens[name] with { Relation = "nsubj" };
        tokens[cue] = tokens[cue] with { Pos = UniversalPos.Verb, Relation = tokens[cue].Head < 0 ? tokens[cue].Relation : "parataxis" };
        if (tokens[cue].Head >= 0 && TrailingSaying.Predicate(tokens, tokens[cue].Head, first) is var said and >= 0)
        {
            tokens[cue] = tokens[cue] with { Head = said };
        }

        if (citing >= 0)
        {
            tokens[citing] = tokens[citing] with { Head = cue, Relation = "advcl" };
        }

        if (reference >= 0)
        {
            tokens[reference] = tokens[reference] with { Relation = "obl" };
        }

        foreach (var clause in TreeMender.Children(tokens, cue).Where(child => child > cue && TreeMender.Starts(tokens[child], "acl") && TreeMender.Children(tokens, child).Any(inner => TreeMender.Starts(tokens[inner], "mark"))).ToList())
        {
            tokens[clause] = tokens[clause] with { Relation = "ccomp" };
        }

        return true;
    }
}
