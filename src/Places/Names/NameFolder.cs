namespace Ledgerline.Places.Names;

/// <summary>Brings the spellings of a name to one form.</summary>
public static class NameFolder
{
    /// <summary>Longer names than this, in UTF-16 code units, are no names: they fold to nothing.</summary>
    public const int LongestName = 200;

    /// <summary>
    /// <paramref name="name"/> in lower case, without diacritics (ё is е, й is и, ґ is г) and apostrophes, with every run of blanks,
    /// hyphens and other punctuation as one blank. Scripts are kept. Empty for a name longer than <see cref="LongestName"/>.
    /// </summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<char> folded = stackalloc char[2 * LongestName];
        return folded[..Fold(name, folded)].ToString();
    }

    /// <summary>
    /// The sound of <paramref name="name"/> in one word of Latin letters, the same for all romanisations in use and for the Cyrillic spelling
    /// («Торецьк», "Toretsk", "Torets'k", "Toreck"). Not meant to be read: capitals stand for single sounds such as sh.
    /// Empty where the name has letters of another script, or none.
    /// </summary>
    public static string Skeleton(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<char> skeleton = stackalloc char[4 * LongestName];
        return skeleton[..SkeletonWriter.Write(name, skeleton)].ToString();
    }

    /// <summary>Folds <paramref name="name"/> into <paramref name="target"/>, which holds at least twice <see cref="LongestName"/>.</summary>
    /// <returns>How many units were written.</returns>
    internal static int Fold(ReadOnlySpan<char> name, Span<char> target)
    {
        if (name.Length > LongestName)
        {
            return 0;
        }

        var letters = LetterTable.Default;
        var length = 0;
        var parted = false;
        foreach (var unit in name)
        {
            var folded = letters[unit];
            if (folded == LetterTable.Part)
            {
                parted = length > 0;
            }
            else if (folded != LetterTable.Drop)
            {
                if (parted)
                {
                    target[length++] = ' ';
                    parted = false;
                }

                length += Put(folded, unit, target[length..]);
            }
        }

        return length;
    }

    private static int Put(char folded, char unit, Span<char> target)
    {
        if (folded != LetterTable.Many)
        {
            target[0] = folded;
            return 1;
        }

        var several = LetterTable.Default.Several(unit);
        several.CopyTo(target);
        return several.Length;
    }
}
