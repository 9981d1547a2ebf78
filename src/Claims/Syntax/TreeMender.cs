using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>
/// Mends what parsers of news get wrong most often and grammar alone can tell: what stands between a complementiser and its verb belongs to that
/// clause; "…, the ministry said" hangs on what is said; "after the shells hit" is a clause, no phrase. Trees that are right stay as they are.
/// </summary>
internal static class TreeMender
{
    /// <summary>The sentence with a mended tree; the same object where nothing was to be mended.</summary>
    public static Sentence Mend(Sentence sentence, ClaimLexicon lexicon)
    {
        var tokens = sentence.Tokens.ToArray();
        var changed = GatheredName.Mend(tokens, sentence.Entities);
        changed |= HeadlineSource.Mend(tokens, lexicon);
        for (var node = 0; node < tokens.Length; node++)
        {
            changed |= TakeIntoName(tokens, node, lexicon);
            changed |= TakeForName(tokens, node);
            changed |= TakeIntoClause(tokens, node, lexicon);
            changed |= MakeClause(tokens, node, lexicon);
            changed |= ReportedClause.Mend(tokens, node, sentence.Times, lexicon);
            changed |= TellingHouse.Mend(tokens, node, lexicon);
            changed |= StrayName.Mend(tokens, node, lexicon);
            changed |= AppositiveSpeaker.Mend(tokens, node, lexicon);
            changed |= TrailingSaying.Mend(tokens, node, lexicon);
            changed |= TakeSaid(tokens, node, lexicon);
            changed |= TakeSubject(tokens, node);
            changed |= HangAttempt(tokens, node, lexicon);
            changed |= TakeSecondSubject(tokens, node);
            changed |= TakeOtherSubject(tokens, node);
            changed |= TakeDenied(tokens, node, lexicon);
            changed |= TakeAcronym(tokens, node);
            changed |= TakeForApposition(tokens, node, lexicon);
            changed |= TakeForSaying(tokens, node, lexicon);
            changed |= TakeObject(tokens, node);
        }

        return changed && IsTree(tokens) ? sentence with { Tokens = tokens } : sentence;
    }

    /// <summary>A rare first name at the start of a sentence is taken for a conjunction: what is none, and stands before a name, is part of it.</summary>
    private static bool TakeIntoName(Token[] tokens, int node, ClaimLexicon lexicon)
    {
        if (tokens[node].Pos != UniversalPos.Cconj || node + 1 >= tokens.Length || tokens[node + 1].Pos != UniversalPos.Propn
            || !char.IsUpper(tokens[node].Form[0]) || lexicon.IsOf(Lower(tokens[node]), "conjunction"))
        {
            return false;
        }

        tokens[node] = tokens[node] with { Pos = UniversalPos.Propn, Head = node + 1, Relation = "compound" };
        return true;
    }

    /// <summary>"Xville itself remains quiet": an unknown name at the start of a sentence is taken for a command. A finite verb in the third person
    /// that hangs on it without a subject says that it is none: the name is its subject.</summary>
    private static bool TakeForName(Token[] tokens, int node)
    {
        const int near = 3;
        if (node > 0 || tokens[node].Pos != UniversalPos.Verb || tokens[node].Head >= 0 || !char.IsUpper(tokens[node].Form[0]))
        {
            return false;
        }

        var verb = Children(tokens, node).FirstOrDefault(
            child => tokens[child].Pos == UniversalPos.Verb && tokens[child].Features.Contains("Person=3", StringComparison.Ordinal)
                && !Children(tokens, child).Any(inner => Starts(tokens[inner], "nsubj") || Starts(tokens[inner], "mark")),
            -1);
        if (verb < 0 || verb - node > near)
        {
            return false;
        }

        foreach (var child in Children(tokens, node).Where(child => child > verb).ToList())
        {
            tokens[child] = tokens[child] with { Head = verb };
        }

        tokens[verb] = tokens[verb] with { Head = -1, Relation = "root" };
        tokens[node] = tokens[node] with { Pos = UniversalPos.Propn, Lemma = tokens[node].Form, Head = verb, Relation = "nsubj" };
        return true;
    }

    /// <summary>"Said that the troops are near": the subject belongs to the clause that "that" opens, not to the verb above it.</summary>
    private static bool TakeIntoClause(Token[] tokens, int mark, ClaimLexicon lexicon)
    {
        if (!tokens[mark].Relation.StartsWith("mark", StringComparison.Ordinal) || !lexicon.IsOf(Lower(tokens[mark]), "that") || tokens[mark].Head <= mark)
        {
            return false;
        }

        var (clause, changed) = (tokens[mark].Head, false);
        for (var steps = 0; tokens[clause].Head > mark && steps < tokens.Length; steps++)
        {
            clause = tokens[clause].Head;
        }

        for (var node = mark + 1; node < clause; node++)
        {
            if (tokens[node].Head >= 0 && tokens[node].Head == tokens[clause].Head)
            {
                tokens[node] = tokens[node] with { Head = clause };
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>"After a shell destroyed the bridge": a clause without subject or conjunction, before whose verb a phrase with one of both stands.</summary>
    private static bool MakeClause(Token[] tokens, int node, ClaimLexicon lexicon)
    {
        if (tokens[node].Pos != UniversalPos.Verb || tokens[node].Relation is not ("advcl" or "ccomp" or "acl")
            || Children(tokens, node).Any(child => Starts(tokens[child], "nsubj") || Starts(tokens[child], "mark")))
        {
            return false;
        }

        foreach (var phrase in Children(tokens, node).Where(child => child < node && Starts(tokens[child], "obl") && tokens[child].Pos is UniversalPos.Noun or UniversalPos.Propn))
        {
            var conjunction = Children(tokens, phrase).FirstOrDefault(child => child < phrase && Starts(tokens[child], "case") && lexicon.IsOf(Lower(tokens[child]), "subordinate"), -1);
            var isClose = Enumerable.Range(phrase + 1, node - phrase - 1).All(between => IsUnder(tokens, between, phrase) || tokens[between].Pos is UniversalPos.Aux or UniversalPos.Adv or UniversalPos.Part);
            if (conjunction >= 0 && isClose)
            {
                var isPassive = Children(tokens, node).Any(child => Starts(tokens[child], "aux:pass"));
                tokens[conjunction] = tokens[conjunction] with { Head = node, Relation = "mark" };
                tokens[phrase] = tokens[phrase] with { Relation = isPassive ? "nsubj:pass" : "nsubj" };
                return true;
            }
        }

        return false;
    }

    /// <summary>"Countered attempts to storm the town": the infinitive says what was attempted, and hangs on that noun.</summary>
    private static bool HangAttempt(Token[] tokens, int verb, ClaimLexicon lexicon)
    {
        if (tokens[verb].Pos != UniversalPos.Verb || !(Starts(tokens[verb], "advcl") || Starts(tokens[verb], "xcomp")))
        {
            return false;
        }

        var noun = Children(tokens, verb).FirstOrDefault(child => child < verb && Starts(tokens[child], "mark"), -1) - 1;
        if (noun < 0 || tokens[noun].Pos != UniversalPos.Noun || tokens[noun].Head != tokens[verb].Head
            || lexicon.Hedge(tokens[noun].Lemma.ToLowerInvariant()) != HedgeKind.Attempt)
        {
            return false;
        }

        tokens[verb] = tokens[verb] with { Head = noun, Relation = "acl" };
        return true;
    }

    /// <summary>Where nominative and accusative look alike, the object is taken for a second subject: of two the one behind the verb is its object.</summary>
    private static bool TakeSecondSubject(Token[] tokens, int verb)
    {
        if (tokens[verb].Pos != UniversalPos.Verb)
        {
            return false;
        }

        var subjects = Children(tokens, verb).Where(child => tokens[child].Relation == "nsubj").ToList();
        if (subjects.Count != 2 || subjects[0] > verb || subjects[1] < verb || !tokens[subjects[1]].Features.Contains("Case=", StringComparison.Ordinal) || Children(tokens, verb).Any(child => Starts(tokens[child], "obj")))
        {
            return false;
        }

        tokens[subjects[1]] = tokens[subjects[1]] with { Relation = "obj" };
        return true;
    }

    /// <summary>"The army left X and freed Y", where the tongue does not tell nominative from accusative: what stands behind a second verb and differs from it in gender, as the first
    /// verb's subject does not, is its object.</summary>
    private static bool TakeOtherSubject(Token[] tokens, int verb)
    {
        if (tokens[verb].Pos != UniversalPos.Verb || !Starts(tokens[verb], "conj") || Gender(tokens[verb]) is not { } gender || Children(tokens, verb).Any(child => Starts(tokens[child], "obj")))
        {
            return false;
        }

        var taken = Children(tokens, verb).FirstOrDefault(child => child > verb && tokens[child].Relation == "nsubj", -1);
        if (taken < 0 || Gender(tokens[taken]) is not { } other || other == gender || !tokens[taken].Features.Contains("Number=Sing", StringComparison.Ordinal)
            || !Children(tokens, tokens[verb].Head).Any(child => Starts(tokens[child], "nsubj") && Gender(tokens[child]) == gender))
        {
            return false;
        }

        tokens[taken] = tokens[taken] with { Relation = "obj" };
        return true;
    }

    /// <summary>"The army denies this", taken for two subjects: the pronoun that points back is what is denied.</summary>
    private static bool TakeDenied(Token[] tokens, int cue, ClaimLexicon lexicon)
    {
        if (tokens[cue].Pos != UniversalPos.Verb || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null)
        {
            return false;
        }

        var subjects = Children(tokens, cue).Where(child => tokens[child].Relation == "nsubj").ToList();
        var pointer = subjects.Where(child => tokens[child].Pos == UniversalPos.Pron && tokens[child].Features.Contains("PronType=Dem", StringComparison.Ordinal) && Gender(tokens[child]) == "Neut")
            .FirstOrDefault(-1);
        if (subjects.Count != 2 || pointer < 0)
        {
            return false;
        }

        tokens[pointer] = tokens[pointer] with { Relation = "obj" };
        return true;
    }

    private static string? Gender(Token token)
    {
        const string name = "Gender=";
        var start = token.Features.IndexOf(name, StringComparison.Ordinal);
        return start < 0 ? null : token.Features[(start + name.Length)..].Split('|')[0];
    }

    /// <summary>An acronym in capitals is a name, whatever little word it looks like; before a verb without a subject it is the subject.</summary>
    private static bool TakeAcronym(Token[] tokens, int node)
    {
        const int longest = 6;
        var form = tokens[node].Form;
        if (form.Length is < 2 or > longest || !form.All(char.IsUpper) || tokens[node].Pos is not (UniversalPos.Pron or UniversalPos.Det or UniversalPos.Adv or UniversalPos.Verb or UniversalPos.Part)
            || tokens.Count(token => token.Form.Length > 1 && token.Form.All(char.IsUpper)) * 2 > tokens.Length)
        {
            return false;
        }

        var head = tokens[node].Head;
        var isSubject = head > node && tokens[head].Pos == UniversalPos.Verb && (Starts(tokens[node], "obj") || Starts(tokens[node], "iobj"))
            && !Children(tokens, head).Any(child => Starts(tokens[child], "nsubj"));
        tokens[node] = tokens[node] with { Pos = UniversalPos.Propn, Lemma = form, Relation = isSubject ? "nsubj" : tokens[node].Relation };
        return true;
    }

    /// <summary>"A spokesman insisted on Friday that the town stood": what is taken for a noun with a participle and a relative clause is somebody who says something.</summary>
    private static bool TakeForSaying(Token[] tokens, int cue, ClaimLexicon lexicon)
    {
        var speaker = tokens[cue].Head;
        if (tokens[cue].Pos != UniversalPos.Verb || tokens[cue].Relation != "acl" || speaker < 0 || speaker > cue || tokens[speaker].Head >= 0 || tokens[cue].LanguageTag is not ("VBN" or "VBD")
            || lexicon.Cue(Lower(tokens[cue].Lemma), UniversalPos.Verb) is null || lexicon.Role(Lower(tokens[speaker].Lemma)) is null)
        {
            return false;
        }

        var that = Enumerable.Range(cue + 1, tokens.Length - cue - 1).SkipWhile(node => IsUnder(tokens, node, cue) && !lexicon.IsOf(Lower(tokens[node]), "that")).FirstOrDefault(-1);
        var clause = that < 0 || !lexicon.IsOf(Lower(tokens[that]), "that") ? -1 : tokens[that].Head;
        if (clause <= that || !(tokens[clause].Head == speaker || tokens[clause].Head == cue))
        {
            return false;
        }

        foreach (var child in Children(tokens, speaker).Where(child => child > cue).ToList())
        {
            tokens[child] = tokens[child] with { Head = cue };
        }

        tokens[cue] = tokens[cue] with { Head = -1, Relation = "root", Features = "VerbForm=Fin" };
        tokens[speaker] = tokens[speaker] with { Head = cue, Relation = "nsubj" };
        tokens[clause] = tokens[clause] with { Head = cue, Relation = "ccomp" };
        tokens[that] = tokens[that] with { Pos = UniversalPos.Sconj, Relation = "mark" };
        return true;
    }

    /// <summary>"They took Xville, a village in the north" without an article: a word for a settlement behind a name and a comma, and with no "and", is no second place but tells what the first is.</summary>
    private static bool TakeForApposition(Token[] tokens, int noun, ClaimLexicon lexicon)
    {
        var name = tokens[noun].Head;
        if (tokens[noun].Pos != UniversalPos.Noun || !Starts(tokens[noun], "conj") || name < 0 || name > noun || tokens[name].Pos != UniversalPos.Propn || !lexicon.IsOf(tokens[noun].Lemma.ToLowerInvariant(), "settlement")
            || Children(tokens, noun).Any(child => Starts(tokens[child], "cc") || Starts(tokens[child], "conj") || (child > noun && tokens[child].Pos == UniversalPos.Propn && Starts(tokens[child], "flat")))
            || Children(tokens, name).Count(child => Starts(tokens[child], "conj")) > 1 || !Children(tokens, noun).Any(child => Starts(tokens[child], "nmod") && Children(tokens, child).Any(word => Starts(tokens[word], "case"))))
        {
            return false;
        }

        tokens[noun] = tokens[noun] with { Relation = "appos" };
        return true;
    }

    /// <summary>"The town they shelled", with the "they" left out: a name in the singular is no subject of a verb in the plural, but its object.</summary>
    private static bool TakeObject(Token[] tokens, int verb)
    {
        if (tokens[verb].Pos != UniversalPos.Verb || !tokens[verb].Features.Contains("Number=Plur", StringComparison.Ordinal) || !tokens[verb].Features.Contains("VerbForm=Fin", StringComparison.Ordinal)
            || Children(tokens, verb).Any(child => Starts(tokens[child], "obj") || Starts(tokens[child], "aux:pass")))
        {
            return false;
        }

        var subject = Children(tokens, verb).FirstOrDefault(child => tokens[child].Relation == "nsubj", -1);
        if (subject < 0 || tokens[subject].Pos != UniversalPos.Propn || !tokens[subject].Features.Contains("Number=Sing", StringComparison.Ordinal) || tokens[subject].Form.All(char.IsUpper)
            || !tokens[subject].Features.Contains("Case=", StringComparison.Ordinal) || Children(tokens, subject).Any(child => Starts(tokens[child], "conj") || Starts(tokens[child], "nummod")))
        {
            return false;
        }

        tokens[subject] = tokens[subject] with { Relation = "obj" };
        return true;
    }

    /// <summary>"The bridge fell, Jan Novak told reporters": of two subjects of a saying, the one that is a clause is what is said.</summary>
    private static bool TakeSaid(Token[] tokens, int clause, ClaimLexicon lexicon)
    {
        var cue = tokens[clause].Head;
        if (tokens[clause].Pos != UniversalPos.Verb || cue <= clause || !Starts(tokens[clause], "nsubj") || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null
            || !Children(tokens, cue).Any(child => child > clause && child < cue && Starts(tokens[child], "nsubj") && tokens[child].Pos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron))
        {
            return false;
        }

        tokens[clause] = tokens[clause] with { Relation = "ccomp" };
        return true;
    }

    /// <summary>"…: an air strike destroyed the bridge": behind a colon, the phrase before a finite verb without a subject is its subject.</summary>
    private static bool TakeSubject(Token[] tokens, int verb)
    {
        if (tokens[verb].Pos != UniversalPos.Verb || !(Starts(tokens[verb], "parataxis") || Starts(tokens[verb], "conj") || Starts(tokens[verb], "acl") || Starts(tokens[verb], "ccomp"))
            || Children(tokens, verb).Any(child => Starts(tokens[child], "nsubj") || Starts(tokens[child], "mark")))
        {
            return false;
        }

        var colon = Enumerable.Range(0, verb).LastOrDefault(node => tokens[node].Form is ":" or ";" or "—" or "–", -1);
        var top = colon < 0 ? -1 : Enumerable.Range(colon + 1, verb - colon - 1).FirstOrDefault(
            node => tokens[node].Pos is UniversalPos.Noun or UniversalPos.Propn && tokens[node].Head < colon && (Starts(tokens[node], "appos") || Starts(tokens[node], "dep") || Starts(tokens[node], "parataxis") || Starts(tokens[node], "list")), -1);
        if (top < 0 || !Enumerable.Range(colon + 1, verb - colon - 1).All(node => IsUnder(tokens, node, top) || tokens[node].Head == verb || tokens[node].Pos == UniversalPos.Punct))
        {
            return false;
        }

        tokens[top] = tokens[top] with { Head = verb, Relation = "nsubj" };
        return true;
    }

    internal static bool IsQuoteMark(Token token) => token.Form is "\"" or "«" or "»" or "“" or "”" or "„";

    internal static IEnumerable<int> Children(Token[] tokens, int node)
    {
        for (var child = 0; child < tokens.Length; child++)
        {
            if (tokens[child].Head == node)
            {
                yield return child;
            }
        }
    }

    internal static bool Starts(Token token, string relation)
        => token.Relation.StartsWith(relation, StringComparison.Ordinal) && (token.Relation.Length == relation.Length || token.Relation[relation.Length] == ':');

    internal static bool IsUnder(Token[] tokens, int node, int ancestor)
    {
        for (var steps = 0; node >= 0 && steps <= tokens.Length; node = tokens[node].Head, steps++)
        {
            if (node == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTree(Token[] tokens)
        => Enumerable.Range(0, tokens.Length).All(node =>
        {
            var steps = 0;
            for (; node >= 0 && steps <= tokens.Length; node = tokens[node].Head)
            {
                steps++;
            }

            return steps <= tokens.Length;
        });

    private static string Lower(Token token) => Lower(token.Form);

    private static string Lower(string word) => word.ToLowerInvariant();
}
