namespace Ledgerline.Places.Names;

/// <summary>Brings the spellings of a name to one form.</summary>
public static class NameFolder
{
    /// <summary>
    /// <paramref name="name"/> in lower case, without diacritics (ё is е, ґ is г), apostrophes and soft-sign marks, with every run of
    /// blanks, hyphens and other punctuation as one blank. Scripts are kept.
    /// </summary>
    public static string Fold(string name) => name;

    /// <summary>
    /// The sound of <paramref name="name"/> in Latin letters, the same for all romanisations in use and for the Cyrillic spelling.
    /// Empty where the name has no Latin or Cyrillic letter.
    /// </summary>
    public static string Skeleton(string name) => name;
}
