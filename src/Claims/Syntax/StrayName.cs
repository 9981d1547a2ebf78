using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>Mends names that parsers hang on the wrong word.</summary>
internal static class StrayName
{
    /// <summary>Hangs a name where it belongs; whether anything was to be mended.</summary>
    public static bool Mend(Token[] tokens, int node, ClaimLexicon lexicon)
        => TakeFromName(tokens, node) || TakeOfficeForVerb(tokens, node, lexicon) || TakeRank(tokens, node, lexicon) || (tokens[node].Pos == UniversalPos.Propn && (TakeFromAcronym(tokens, node, lexicon) || TakeBeforeSaying(tokens, node, lexicon) || TakeIntoOffice(tokens, node, lexicon) || TakeBesideOffice(tokens, node, lexicon) || TakeObjectBesideOffice(tokens, node, lexicon) || TakeUnderControl(tokens, node, lexicon)));

    /// <summary>"In Xville, according to Jan Novak": what has a preposition of its own is no part of the name before it.</summary>
    private static bool TakeFromName(Token[] tokens, int node)
    {
        if (!TreeMender.Starts(tokens[node], "flat") || !TreeMender.Children(tokens, node).Any(child => child < node && TreeMender.Starts(tokens[child], "case") && TreeMender.Children(tokens, child).Any(word => TreeMender.Starts(tokens[word], "fixed")))
            || TrailingSaying.Predicate(tokens, tokens[node].Head, node) is not (var predicate and >= 0))
        {
            return false;
        }

        tokens[node] = tokens[node] with { Head = predicate, Relation = "obl" };
        return true;
    }

    /// <summary>", reported the spokesman of the brigade Jan Novak": a person's name at the end of the phrase that is the subject of a saying is that of the speaker.</summary>
    private static bool TakeIntoOffice(Token[] tokens, int name, ClaimLexicon lexicon)
    {
        if (!IsPerson(tokens, name) || name < 2 || TreeMender.Children(tokens, name).Any(child => child < name))
        {
            return false;
        }

        for (var cue = name - 2; cue >= 0 && (tokens[cue + 1].Pos is not (UniversalPos.Punct or UniversalPos.Verb) || TreeMender.IsQuoteMark(tokens[cue + 1])); cue--)
        {
            if (tokens[cue].Pos == UniversalPos.Verb && lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is not null)
            {
                var office = TreeMender.Children(tokens, cue).FirstOrDefault(
                    child => child > cue && child < name && TreeMender.Starts(tokens[child], "nsubj") && lexicon.Role(tokens[child].Lemma.ToLowerInvariant()) is not null, -1);
                if (office < 0 || tokens[name].Head == office || !Enumerable.Range(office, name - office).All(between => TreeMender.IsUnder(tokens, between, office)))
                {
                    return false;
                }

                tokens[name] = tokens[name] with { Head = office, Relation = "appos" };
                return true;
            }
        }

        return false;
    }

    /// <summary>"The army's spokesman Jan Novak said": of two subjects of a saying, one right behind the other, an office and a name, the name is that of who holds the office.
    /// Nor is "Jan Novak said" a relative clause about it.</summary>
    private static bool TakeBesideOffice(Token[] tokens, int name, ClaimLexicon lexicon)
    {
        var cue = tokens[name].Head;
        var office = Beside(tokens, name, cue);
        if (office < 0 || cue <= name || !TreeMender.Starts(tokens[name], "nsubj") || tokens[office].Pos is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn))
        {
            return false;
        }

        var isRelative = tokens[cue].Head == office && TreeMender.Starts(tokens[cue], "acl");
        if (!(isRelative || (tokens[office].Head == cue && TreeMender.Starts(tokens[office], "nsubj")))
            || lexicon.Role(tokens[office].Lemma.ToLowerInvariant()) is null || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null)
        {
            return false;
        }

        if (isRelative)
        {
            tokens[cue] = tokens[cue] with { Head = tokens[office].Head, Relation = tokens[office].Relation };
            tokens[office] = tokens[office] with { Head = cue, Relation = "nsubj" };
        }

        tokens[office] = tokens[office] with { Pos = UniversalPos.Noun }; // "Major" is taken for an adjective.
        tokens[name] = tokens[name] with { Head = office, Relation = "appos" };
        return true;
    }

    /// <summary>The word right before a name, or the head of the subject whose phrase ends there.</summary>
    private static int Beside(Token[] tokens, int name, int cue)
        => TreeMender.Children(tokens, cue).FirstOrDefault(child => child < name && TreeMender.Starts(tokens[child], "nsubj") && name > child + 1
            && Enumerable.Range(child + 1, name - child - 1).All(between => tokens[between].Pos != UniversalPos.Punct && TreeMender.IsUnder(tokens, between, child)), name - 1);

    /// <summary>"Citing governor Jan Novak", "citing battalion commander Major Jan Novak": of two objects, one right behind the other, an office and a name, the name is that of who holds the office.</summary>
    private static bool TakeObjectBesideOffice(Token[] tokens, int name, ClaimLexicon lexicon)
    {
        var verb = tokens[name].Head;
        var office = TreeMender.Children(tokens, name).Where(child => child < name).DefaultIfEmpty(name).Min() - 1;
        if (verb < 0 || verb >= office || tokens[office].Head != verb || tokens[office].Pos != UniversalPos.Noun
            || !TreeMender.Starts(tokens[office], "obj") || !TreeMender.Starts(tokens[name], "obj") || lexicon.Role(tokens[office].Lemma.ToLowerInvariant()) is null)
        {
            return false;
        }

        tokens[name] = tokens[name] with { Head = office, Relation = "appos" };
        return true;
    }

    /// <summary>", told the commander of the brigade Major Jan Novak": of two offices that are the subject of a saying the second is the rank of who holds the first.</summary>
    private static bool TakeRank(Token[] tokens, int rank, ClaimLexicon lexicon)
    {
        var cue = tokens[rank].Head;
        if (tokens[rank].Pos != UniversalPos.Noun || cue < 0 || cue > rank || tokens[rank].Relation != "nsubj" || lexicon.Role(tokens[rank].Lemma.ToLowerInvariant()) is null
            || tokens[cue].Pos != UniversalPos.Verb || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null)
        {
            return false;
        }

        var name = TreeMender.Children(tokens, rank).FirstOrDefault(child => child == rank + 1 && (TreeMender.Starts(tokens[child], "flat") || TreeMender.Starts(tokens[child], "appos")), -1);
        var office = TreeMender.Children(tokens, cue).FirstOrDefault(
            child => child > cue && child < rank && tokens[child].Relation == "nsubj" && lexicon.Role(tokens[child].Lemma.ToLowerInvariant()) is not null, -1);
        if (name < 0 || office < 0 || Enumerable.Range(office, rank - office).Any(node => tokens[node].Form == "," || !TreeMender.IsUnder(tokens, node, office)))
        {
            return false;
        }

        tokens[name] = tokens[name] with { Head = office, Relation = "appos" };
        tokens[rank] = tokens[rank] with { Head = name, Relation = "nmod" };
        return true;
    }

    /// <summary>"The spokesman of the UN Jan Novak", in languages that put it without a comma: capitals alone are no first name, the person named behind them holds the office.</summary>
    private static bool TakeFromAcronym(Token[] tokens, int name, ClaimLexicon lexicon)
    {
        var acronym = tokens[name].Head;
        var office = acronym < 0 ? -1 : tokens[acronym].Head;
        if (tokens[name].Relation != "flat:name" || acronym != name - 1 || office < 0 || office > acronym || tokens[acronym].Form.Length < 2 || !tokens[acronym].Form.All(char.IsUpper)
            || tokens[name].Form.All(char.IsUpper) || tokens[office].Pos != UniversalPos.Noun || lexicon.Role(tokens[office].Lemma.ToLowerInvariant()) is null)
        {
            return false;
        }

        tokens[name] = tokens[name] with { Head = office, Relation = "appos" };
        foreach (var rest in TreeMender.Children(tokens, acronym).Where(child => child > name && tokens[child].Relation == "flat:name").ToList())
        {
            tokens[rest] = tokens[rest] with { Head = name };
        }

        return true;
    }

    /// <summary>"The spokesman of the group of troops North Jan Novak said", in languages with cases: a person's full name in the nominative, at the end of the subject of a saying, is no part of the
    /// names within it.</summary>
    private static bool TakeBeforeSaying(Token[] tokens, int name, ClaimLexicon lexicon)
    {
        var cue = name + 2;
        if (cue >= tokens.Length || !TreeMender.Starts(tokens[name], "flat") || tokens[name + 1].Head != name || !TreeMender.Starts(tokens[name + 1], "flat") || tokens[cue].Pos != UniversalPos.Verb
            || !tokens[name].Features.Contains("Animacy=Anim|Case=Nom", StringComparison.Ordinal) || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null)
        {
            return false;
        }

        var office = TreeMender.Children(tokens, cue).FirstOrDefault(child => child < name && TreeMender.Starts(tokens[child], "nsubj") && lexicon.Role(tokens[child].Lemma.ToLowerInvariant()) is not null, -1);
        if (office < 0 || tokens[name].Head == office || !TreeMender.IsUnder(tokens, name, office))
        {
            return false;
        }

        tokens[name] = tokens[name] with { Head = office, Relation = "appos" };
        return true;
    }

    private static bool IsPerson(Token[] tokens, int name)
        => tokens[name].Features.Contains("NameType=Giv", StringComparison.Ordinal)
        || (tokens[name].Features.Contains("Animacy=Anim", StringComparison.Ordinal) && TreeMender.Children(tokens, name).Any(child => TreeMender.Starts(tokens[child], "flat")));

    /// <summary>"According to analyst Jan Novak": an office before a name is no verb with an object.</summary>
    private static bool TakeOfficeForVerb(Token[] tokens, int office, ClaimLexicon lexicon)
    {
        var name = office + 1;
        if (tokens[office].Pos != UniversalPos.Verb || name >= tokens.Length || tokens[name].Pos != UniversalPos.Propn || tokens[name].Head != office || !TreeMender.Starts(tokens[name], "obj")
            || lexicon.Role(tokens[office].Form.ToLowerInvariant()) is null)
        {
            return false;
        }

        tokens[name] = tokens[name] with { Head = tokens[office].Head, Relation = "obl" };
        foreach (var child in TreeMender.Children(tokens, office).ToList())
        {
            tokens[child] = tokens[child] with { Head = name, Relation = TreeMender.Starts(tokens[child], "mark") ? "case" : tokens[child].Relation };
        }

        tokens[office] = tokens[office] with { Pos = UniversalPos.Noun, Head = name, Relation = "compound" };
        return true;
    }

    /// <summary>"Took under control Xville", in languages that put it so: the place is what was taken, not whose control it is.</summary>
    private static bool TakeUnderControl(Token[] tokens, int name, ClaimLexicon lexicon)
    {
        var control = tokens[name].Head;
        var verb = control < 0 ? -1 : tokens[control].Head;
        if (verb < 0 || control > name || !TreeMender.Starts(tokens[name], "nmod") || tokens[verb].Pos != UniversalPos.Verb
            || !lexicon.IsOf(tokens[control].Lemma.ToLowerInvariant(), "control")
            || tokens[name].Features.Contains("Case=Gen", StringComparison.Ordinal) || !tokens[name].Features.Contains("Case=", StringComparison.Ordinal)
            || TreeMender.Children(tokens, name).Any(child => TreeMender.Starts(tokens[child], "case"))
            || TreeMender.Children(tokens, verb).Any(child => TreeMender.Starts(tokens[child], "obj")))
        {
            return false;
        }

        tokens[name] = tokens[name] with { Head = verb, Relation = "obj" };
        return true;
    }
}
