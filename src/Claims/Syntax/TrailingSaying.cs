using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>Mends the sayings that news puts behind what is said: "The bridge fell, the governor said on Friday".</summary>
internal static class TrailingSaying
{
    // The longest speaker that stands between a comma and the word of saying, relative clause and all.
    private const int LongestSpeaker = 16;

    /// <summary>Hangs the saying on the clause before the comma, and its speaker on the saying; whether anything was to be mended.</summary>
    public static bool Mend(Token[] tokens, int cue, ClaimLexicon lexicon)
    {
        if (tokens[cue].Pos != UniversalPos.Verb || TreeMender.Starts(tokens[cue], "amod") || IsSaid(tokens, cue, lexicon)
            || (TreeMender.Starts(tokens[cue], "parataxis") && TreeMender.Children(tokens, cue).Any(child => TreeMender.Starts(tokens[child], "nsubj")))
            || lexicon.Cue(tokens[cue].Lemma.ToLowerInvariant(), UniversalPos.Verb) is null)
        {
            return false;
        }

        if (TakeForFinite(tokens, cue))
        {
            return true;
        }

        if (SpeakerAfter(tokens, cue, lexicon) is var inverted and >= 0)
        {
            var before = Predicate(tokens, tokens[cue].Head, cue);
            tokens[cue] = before < 0 ? tokens[cue] : tokens[cue] with { Head = before, Relation = "parataxis" };
            tokens[inverted] = tokens[inverted] with { Relation = "nsubj" };
            return true;
        }

        if ((IsHouseAfter(tokens, cue, lexicon) || IsDocumentAfter(tokens, cue, lexicon)) && Predicate(tokens, tokens[cue].Head, cue) is var said and >= 0)
        {
            tokens[cue] = tokens[cue] with { Head = said, Relation = "parataxis" };
            return true;
        }

        if (HasOwnContent(tokens, cue, lexicon))
        {
            return false;
        }

        var speaker = SpeakerBefore(tokens, cue, out var start);
        if (speaker >= 0 && TreeMender.Starts(tokens[cue], "acl") && !(tokens[speaker].Head == cue && TreeMender.Starts(tokens[speaker], "nsubj")) && !EndsWithSaying(tokens, cue, speaker, lexicon))
        {
            // "A facility described as…": the participle has no subject of its own and describes the noun.
            return false;
        }

        // The sentence hangs on the saying already, which only lacks its speaker.
        if (speaker >= 0 && tokens[speaker].Head != cue && TreeMender.Children(tokens, cue).Any(child => child < start && TreeMender.Starts(tokens[child], "ccomp")))
        {
            tokens[speaker] = tokens[speaker] with { Head = cue, Relation = "nsubj" };
            return true;
        }

        var host = speaker < 0 ? -1 : Predicate(tokens, tokens[cue].Head, start);
        if (host < 0)
        {
            return false;
        }

        tokens[cue] = tokens[cue] with { Head = host, Relation = "parataxis" };
        tokens[speaker] = tokens[speaker] with { Head = cue, Relation = "nsubj" };
        return true;
    }

    /// <summary>Whether the saying is itself what somebody says; a verb that is none of saying ("ten people died, the group reported") says nothing.</summary>
    private static bool IsSaid(Token[] tokens, int cue, ClaimLexicon lexicon)
        => TreeMender.Starts(tokens[cue], "ccomp")
        && (tokens[cue].Head > cue || tokens[tokens[cue].Head].Pos != UniversalPos.Verb || lexicon.Cue(tokens[tokens[cue].Head].Lemma.ToLowerInvariant(), UniversalPos.Verb) is not null);

    /// <summary>"A drone attack on Xville wounded six people, the governor said": of a saying's two subjects the first, which a participle with an object describes, does what the participle says.</summary>
    private static bool TakeForFinite(Token[] tokens, int cue)
    {
        var subjects = TreeMender.Children(tokens, cue).Where(child => child < cue && TreeMender.Starts(tokens[child], "nsubj")).ToList();
        if (subjects.Count != 2)
        {
            return false;
        }

        var (subject, speaker) = (subjects[0], subjects[1]);
        var comma = Enumerable.Range(subject, speaker - subject).LastOrDefault(node => tokens[node].Form == ",", -1);
        var verb = Enumerable.Range(subject + 1, Math.Max(0, comma - subject - 1)).FirstOrDefault(
            node => tokens[node].LanguageTag is "VBN" or "VBD" && (TreeMender.Starts(tokens[node], "acl") || TreeMender.Starts(tokens[node], "amod")) && TreeMender.IsUnder(tokens, node, subject)
                && Enumerable.Range(node + 1, comma - node - 1).SkipWhile(next => tokens[next].Pos is UniversalPos.Det or UniversalPos.Num or UniversalPos.Adj or UniversalPos.Adv).FirstOrDefault() is var next and > 0
                && tokens[next].Pos is UniversalPos.Noun or UniversalPos.Propn,
            -1);
        if (verb < 0)
        {
            return false;
        }

        HangObject(tokens, subject, verb, comma);
        tokens[verb] = tokens[verb] with { Pos = UniversalPos.Verb, Features = "VerbForm=Fin", Head = tokens[cue].Head, Relation = tokens[cue].Relation };
        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
        tokens[cue] = tokens[cue] with { Head = verb, Relation = "parataxis" };
        return true;
    }

    /// <summary>Hangs on a verb the noun behind it, and on the subject what stands before the verb and was hung on that noun.</summary>
    private static void HangObject(Token[] tokens, int subject, int verb, int comma)
    {
        var thing = Enumerable.Range(verb + 1, comma - verb - 1).First(node => tokens[node].Pos is UniversalPos.Noun or UniversalPos.Propn); // Whoever calls has seen one.
        if (tokens[thing].Head == verb)
        {
            return;
        }

        var before = Enumerable.Range(subject + 1, verb - subject - 1).Where(node => tokens[node].Head == thing).ToList();
        if (before.LastOrDefault(node => tokens[node].Pos is UniversalPos.Noun or UniversalPos.Propn, -1) is var place and >= 0)
        {
            foreach (var node in before)
            {
                tokens[node] = tokens[node] with { Head = node == place ? subject : place, Relation = node == place ? "nmod" : tokens[node].Relation };
            }
        }

        tokens[thing] = tokens[thing] with { Head = verb, Relation = "obj" };
    }

    /// <summary>"…, the Institute assessed on Thursday.": a name or an office, the word of saying and at most a date end the sentence, though the parser takes the word for a participle.</summary>
    private static bool EndsWithSaying(Token[] tokens, int cue, int speaker, ClaimLexicon lexicon)
        => (tokens[speaker].Pos == UniversalPos.Propn || lexicon.Role(tokens[speaker].Lemma.ToLowerInvariant()) is not null)
        && Enumerable.Range(cue + 1, tokens.Length - cue - 1).All(node => tokens[node].Pos == UniversalPos.Punct || TreeMender.IsUnder(tokens, node, cue))
        && TreeMender.Children(tokens, cue).Where(child => child > cue).All(child => tokens[child].Pos == UniversalPos.Punct
            || (TreeMender.Starts(tokens[child], "obl") && (lexicon.IsOf(tokens[child].Lemma.ToLowerInvariant(), "day") || tokens[child].Pos is UniversalPos.Propn or UniversalPos.Num)));

    /// <summary>"…, said at the ministry": nobody is the subject, but the house is told in which it was said.</summary>
    private static bool IsHouseAfter(Token[] tokens, int cue, ClaimLexicon lexicon)
        => IsImpersonal(tokens, cue) && lexicon.IsOf(tokens[cue].Lemma.ToLowerInvariant(), "inverting") && tokens[cue].Features.Contains("Number=Plur", StringComparison.Ordinal)
        && HasPlaceOfSaying(tokens, cue, lexicon, _ => true);

    /// <summary>"…, is said in the report of the staff": nobody is the subject, but the report is told.</summary>
    private static bool IsDocumentAfter(Token[] tokens, int cue, ClaimLexicon lexicon)
        => IsImpersonal(tokens, cue) && HasPlaceOfSaying(tokens, cue, lexicon, phrase => lexicon.IsOf(tokens[phrase].Lemma.ToLowerInvariant(), "claim"));

    private static bool IsImpersonal(Token[] tokens, int cue)
        => cue > 0 && IsBreak(tokens[cue - 1]) && !TreeMender.Children(tokens, cue).Any(child => TreeMender.Starts(tokens[child], "nsubj") || TreeMender.Starts(tokens[child], "ccomp"));

    /// <summary>Whether a phrase behind the word of saying tells in what it was said.</summary>
    private static bool HasPlaceOfSaying(Token[] tokens, int cue, ClaimLexicon lexicon, Func<int, bool> isOne)
        => TreeMender.Children(tokens, cue).Any(child => child > cue && TreeMender.Starts(tokens[child], "obl") && isOne(child)
            && TreeMender.Children(tokens, child).Any(inner => TreeMender.Starts(tokens[inner], "case") && lexicon.IsOf(tokens[inner].Form.ToLowerInvariant(), "in")));

    /// <summary>"…, said the governor": the speaker that stands behind the word of saying, taken for its object; -1 where there is none.</summary>
    private static int SpeakerAfter(Token[] tokens, int cue, ClaimLexicon lexicon)
    {
        if (cue == 0 || !IsBreak(tokens[cue - 1]) || !lexicon.IsOf(tokens[cue].Lemma.ToLowerInvariant(), "inverting")
            || TreeMender.Children(tokens, cue).Any(child => child < cue && TreeMender.Starts(tokens[child], "nsubj")))
        {
            return -1;
        }

        return TreeMender.Children(tokens, cue).FirstOrDefault(
            child => child > cue && (TreeMender.Starts(tokens[child], "obj") || TreeMender.Starts(tokens[child], "nsubj")) && tokens[child].Pos is UniversalPos.Noun or UniversalPos.Propn && IsNextAfter(tokens, cue, child), -1);
    }

    /// <summary>Whether a phrase follows a word at once, or behind a date only ("said on Friday the governor").</summary>
    private static bool IsNextAfter(Token[] tokens, int cue, int phrase)
    {
        var next = cue + 1;
        while (next < tokens.Length && TreeMender.Children(tokens, cue).FirstOrDefault(child => child != phrase && TreeMender.IsUnder(tokens, next, child), -1) is var date and >= 0
            && (TreeMender.Starts(tokens[date], "obl") || TreeMender.Starts(tokens[date], "advmod")))
        {
            next++;
        }

        return next < tokens.Length && TreeMender.IsUnder(tokens, next, phrase);
    }

    /// <summary>Whether the saying governs what it says, or is coordinated with another verb, and so is no trailing one.</summary>
    private static bool HasOwnContent(Token[] tokens, int cue, ClaimLexicon lexicon)
        => TreeMender.Children(tokens, cue).Any(child => TreeMender.Starts(tokens[child], "cc") || TreeMender.Starts(tokens[child], "mark")
            || (TreeMender.Starts(tokens[child], "ccomp") && child > cue && TreeMender.Children(tokens, child).Any(inner => TreeMender.Starts(tokens[inner], "mark") || TreeMender.Starts(tokens[inner], "nsubj")))
            || (TreeMender.Starts(tokens[child], "obj") && child > cue && !lexicon.IsOf(tokens[cue].Lemma.ToLowerInvariant(), "telling")));

    /// <summary>The predicate that stands before the comma: the nearest on the way up, else the root.</summary>
    internal static int Predicate(Token[] tokens, int node, int start)
    {
        for (var steps = 0; node >= 0 && steps < tokens.Length; steps++)
        {
            var isPredicate = tokens[node].Pos == UniversalPos.Verb || TreeMender.Children(tokens, node).Any(child => TreeMender.Starts(tokens[child], "nsubj") || TreeMender.Starts(tokens[child], "cop"));
            if (node < start && (tokens[node].Head < 0 || (isPredicate && !TreeMender.Starts(tokens[node], "acl") && !TreeMender.Starts(tokens[node], "advcl"))))
            {
                return isPredicate ? node : -1;
            }

            node = tokens[node].Head;
        }

        return -1;
    }

    /// <summary>The head of the bare noun phrase that fills the stretch from the comma to the word of saying; -1 where something else stands there.</summary>
    private static int SpeakerBefore(Token[] tokens, int cue, out int start)
    {
        if (TreeMender.Children(tokens, cue).FirstOrDefault(child => child < cue && TreeMender.Starts(tokens[child], "nsubj"), -1) is var own and >= 0)
        {
            start = Enumerable.Range(0, cue).First(node => tokens[node].Pos != UniversalPos.Punct && TreeMender.IsUnder(tokens, node, own));
            return start > 0 && (tokens[start - 1].Form == "," || IsQuote(tokens[start - 1])) && tokens[own].Pos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron && !IsRelative(tokens[own])
                ? own
                : -1;
        }

        var end = cue;
        while (end > 0 && tokens[end - 1].Pos == UniversalPos.Aux && tokens[end - 1].Head == cue)
        {
            end--;
        }

        start = end;
        while (start > 0 && end - start < LongestSpeaker && tokens[start - 1].Form != "," && !IsQuote(tokens[start - 1]))
        {
            start--;
        }

        var from = start;
        if (from == 0 || from == end || end - from >= LongestSpeaker)
        {
            return -1;
        }

        var first = tokens[from];
        var isPhrase = first.Pos is UniversalPos.Det or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Adj or UniversalPos.Num && !IsRelative(first);
        var isClosed = cue + 1 >= tokens.Length || tokens[cue + 1].Pos is not (UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Sconj);
        var relative = Enumerable.Range(from, end - from).FirstOrDefault(node => IsRelative(tokens[node]), end);
        var isNominal = Enumerable.Range(from, relative - from).All(node => tokens[node].Pos is not (UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Sconj));
        if (!isPhrase || !isClosed || !isNominal)
        {
            return -1;
        }

        // Of coordinated speakers the first leads; of others whatever the rest hangs on.
        return Enumerable.Range(from, relative - from).FirstOrDefault(
            node => (tokens[node].Head < from || tokens[node].Head >= end) && tokens[node].Pos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron, -1);
    }

    private static bool IsRelative(Token token)
        => token.Features.Contains("PronType=Rel", StringComparison.Ordinal) || token.LanguageTag is "WDT" or "WP" or "WP$";

    // What stands between the words said and the word of saying: a comma, a closing mark, in many languages a dash.
    private static bool IsBreak(Token token) => token.Form is "," or "–" or "—" or "-" || IsQuote(token);

    private static bool IsQuote(Token token) => token.Form is "\"" or "”" or "»" or "''" or "“";
}
