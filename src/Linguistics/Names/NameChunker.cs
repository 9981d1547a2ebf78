namespace Ledgerline.Linguistics.Names;

/// <summary>Finds where names begin and end, before it is known what they name.</summary>
internal static class NameChunker
{
    private const int LongestName = 14;

    /// <summary>The names of a sentence as <c>[start, end)</c>, in order, without overlap.</summary>
    public static IEnumerable<(int Start, int End)> Chunks(NameWords words)
    {
        var at = 0;
        while (at < words.Count)
        {
            var start = at;
            while (words.IsNameLike(start) && !words.IsName(start) && start < words.Count - 1 && start - at < 3)
            {
                start++;
            }

            if (!words.IsName(start))
            {
                at++;
                continue;
            }

            var end = End(words, start);
            yield return (Trim(words, at, start), end);
            at = end;
        }
    }

    private static int End(NameWords words, int start)
    {
        var end = start + 1;
        while (end < words.Count && end - start < LongestName)
        {
            var next = words.IsName(end) || words.IsNameLike(end) ? end + 1 : Across(words, start, end);
            if (next == end || Divides(words, start, end))
            {
                break;
            }

            end = next;
        }

        // What follows the last proper noun counts only where it is a head noun ("Foreign Ministry").
        while (end > start + 1 && !words.IsName(end - 1) && !words.Has(end - 1, NameClass.Head))
        {
            end--;
        }

        return end;
    }

    // Hyphens, ampersands, possessives within names, and "of" behind the head of an organisation.
    private static int Across(NameWords words, int start, int end)
    {
        if (words[end].Form is "-" or "‑" or "/" or "&" && words.IsName(end + 1) && (words[end].Form == "&" || (words.IsGlued(end) && words.IsGlued(end + 1))))
        {
            return end + 2;
        }

        if (words.Is(end, ",") && words.Has(end + 1, NameClass.Company))
        {
            return end + 2;
        }

        var article = words.Is(end + 1, "the") ? 1 : 0;
        if (words.Is(end, "of") && (words.IsName(end + 1 + article) || words.IsNameLike(end + 1 + article)) && (words.Has(end - 1, NameClass.OfHead) || words.Has(end - 1, NameClass.HeadOrganization)))
        {
            return end + 2 + article;
        }

        return words.Is(end, "and") && words.IsCapital(end - 1) && words.IsCapital(end + 1) && Contains(words, start, end, "of") && !words.Has(end + 1, NameClass.Given) && !words.Has(end + 1, NameClass.Place)
            ? end + 2
            : end;
    }

    private static bool Contains(NameWords words, int start, int end, string form)
        => Enumerable.Range(start, end - start).Any(i => words.Is(i, form));

    // Two names side by side: an acronym before a person, a title before a name.
    private static bool Divides(NameWords words, int start, int end)
        => words.Has(end - 1, NameClass.Title) && words.IsName(end) && end - 1 > start && !words.Has(end, NameClass.Head)
        || (words.Has(end - 1, NameClass.Known) && words.Has(end, NameClass.Given))
        || (words.Has(end, NameClass.Other) && !words.Has(end - 1, NameClass.Other));

    // Capitalised adjectives open an organisation's name, but not a person's or a place's.
    private static int Trim(NameWords words, int from, int start)
        => start > from && words.Has(start, NameClass.Head) ? from : start;
}
