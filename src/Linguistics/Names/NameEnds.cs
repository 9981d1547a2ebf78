using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Mends names by what always holds: widens them by what belongs to them, and drops what can name nobody.</summary>
internal static class NameEnds
{
    /// <summary>Takes in a company's legal form ("Name, <em>Inc.</em>") and an article with its hyphen ("<em>al-</em>Name").</summary>
    public static void Widen(NameWords words, List<Entity> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var (start, end, kind) = (names[i].Start, names[i].End, names[i].Kind);
            var form = words.Is(end, ",") ? end + 1 : end;
            if (words.Has(form, NameClass.Company))
            {
                (end, kind) = (form + 1, EntityKind.Organization);
            }

            if (start > 1 && words.IsGlued(start) && words.IsGlued(start - 1) && IsHyphen(words, start - 1) && words.Has(start - 2, NameClass.Joined))
            {
                start -= 2;
            }

            names[i] = new Entity(Math.Max(start, i == 0 ? 0 : names[i - 1].End), i + 1 < names.Count ? Math.Min(end, names[i + 1].Start) : end, kind);
        }
    }

    /// <summary>Drops names of one word that is an address or a number, or by the lexicons names something else.</summary>
    public static void Drop(NameWords words, List<Entity> names)
        => names.RemoveAll(name => name.End - name.Start == 1
            && (!NameClassifier.IsWord(words[name.Start].Form)
                || (words.Has(name.Start, NameClass.Other | NameClass.Title) && !words.Has(name.Start, NameClass.Place | NameClass.Known | NameClass.Given | NameClass.Surname))));

    private static bool IsHyphen(NameWords words, int at) => words[at].Form is "-" or "\u2010" or "\u2011" or "\u2013";
}
