using Ledgerline.Articles.Extraction.Lexicons;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Tells picture credits at the end of a line: "Name/Agency", "(Name / Agency)", "Photo: Name", "Agency via Archive".</summary>
internal sealed class CreditDetector(CreditLexicon lexicon)
{
    private const int LongestCredit = 100;
    private const int LongestCreditWords = 9;

    /// <summary>Judges a folded line.</summary>
    internal Credit Find(string folded)
    {
        if (IsCredit(folded.Trim('(', ')', '[', ']', ' ')) && Words(folded) <= LongestCreditWords && !EndsWithStop(folded))
        {
            return Credit.Alone;
        }

        return folded.EndsWith(')') || folded.EndsWith(']') || folded.EndsWith(").", StringComparison.Ordinal) || folded.EndsWith("].", StringComparison.Ordinal)
            ? InBrackets(folded)
            : AtEnd(folded);
    }

    private Credit InBrackets(string folded)
    {
        var open = folded.LastIndexOfAny(['(', '[']);
        var inner = open < 0 ? "" : folded[(open + 1)..].TrimEnd('.', ')', ']', ' ');
        if (inner.Length is 0 or > LongestCredit)
        {
            return Credit.None;
        }

        return lexicon.Agencies.Contains(inner) ? Credit.Weak : IsCredit(inner) ? Credit.Strong : Credit.None;
    }

    private Credit AtEnd(string folded)
    {
        if (EndsWithStop(folded))
        {
            return Credit.None;
        }

        var stop = LastStop(folded);
        var fragment = folded[(stop + 1)..].Trim();
        if (stop > 0 && lexicon.Agencies.Contains(fragment))
        {
            return Credit.Weak;
        }

        var isCredit = stop > 0 && Words(fragment) <= LongestCreditWords && IsCredit(fragment);
        return isCredit || EndsWithSlash(folded) ? Credit.Strong : Credit.None;
    }

    /// <summary>Whether words are a credit: a known name alone or beside others, or anything behind "Photo:".</summary>
    private bool IsCredit(string words)
    {
        if (words.Length is 0 or > LongestCredit)
        {
            return false;
        }

        return lexicon.IsKnown(words) || HasLead(words) || Parts(words).Any(lexicon.IsKnown);
    }

    private bool HasLead(string words)
        => lexicon.Leads.Any(lead => words.Length > lead.Length && words.StartsWith(lead, StringComparison.Ordinal)
            && (!char.IsLetter(lead[^1]) || words[lead.Length] == ' '));

    /// <summary>"… on a road near the town Name Surname/Agency": no full stop parts the caption from its credit.</summary>
    private bool EndsWithSlash(string folded)
    {
        var slash = folded.LastIndexOf('/');
        return slash > 0 && folded.Length - slash <= LongestCredit / 2 && lexicon.IsKnown(folded[(slash + 1)..].Trim());
    }

    private static IEnumerable<string> Parts(string words)
    {
        var parts = words.Split(['/', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var vias = parts.SelectMany(part => part.Split(" via ", StringSplitOptions.TrimEntries)).ToArray();
        var commas = words.Split(", ", StringSplitOptions.TrimEntries);
        return (parts.Length > 1 ? parts : []).Concat(vias.Length > parts.Length ? vias : []).Concat(commas.Length > 1 ? commas[^1..] : []);
    }

    private static bool EndsWithStop(string folded) => folded.Length > 0 && folded[^1] is '.' or '!' or '?';

    private static int LastStop(string folded)
    {
        for (var at = folded.Length - 2; at > 2; at--)
        {
            if (folded[at] is '.' or '!' or '?' or '"' && folded[at + 1] == ' ')
            {
                return at;
            }
        }

        return -1;
    }

    private static int Words(string folded) => folded.Count(letter => letter == ' ') + 1;
}
