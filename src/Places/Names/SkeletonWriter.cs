namespace Ledgerline.Places.Names;

/// <summary>Writes the sound of a name (<c>sounds.tsv</c>): letters to sounds, then sounds that romanisations confuse to one of them.</summary>
internal static class SkeletonWriter
{
    private static readonly RewriteRules Letters = Rules("letter");
    private static readonly RewriteRules Sounds = Rules("sound");

    /// <summary>Writes the sound of <paramref name="name"/> into <paramref name="target"/>.</summary>
    /// <returns>How many letters were written; 0 where the name has letters of another script, or none.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> target)
    {
        if (name.Length > NameFolder.LongestName)
        {
            return 0;
        }

        Span<char> word = stackalloc char[NameFolder.LongestName];
        var length = 0;
        for (var at = 0; at < name.Length;)
        {
            var end = Lower(name, at, word, out var size);
            var written = WriteWord(word[..size], target[length..]);
            if (written < 0)
            {
                return 0;
            }

            length += written;
            at = end;
        }

        return length;
    }

    // Copies one word in lower case, without apostrophes and marks but with its diacritics, and says where the next begins.
    private static int Lower(ReadOnlySpan<char> name, int at, Span<char> word, out int size)
    {
        size = 0;
        for (; at < name.Length; at++)
        {
            switch (LetterTable.Default[name[at]])
            {
                case LetterTable.Part:
                    return at + 1;
                case LetterTable.Drop:
                    break;
                default:
                    word[size++] = char.ToLowerInvariant(name[at]);
                    break;
            }
        }

        return at;
    }

    private static int WriteWord(ReadOnlySpan<char> word, Span<char> target)
    {
        Span<char> sounds = stackalloc char[2 * NameFolder.LongestName];
        var count = Spell(word, sounds);
        return count < 0 ? count : Reduce(sounds[..count], target);
    }

    private static int Spell(ReadOnlySpan<char> word, Span<char> sounds)
    {
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            var taken = Letters.Match(word, at, out var sound);
            if (taken == 0 && !Fallback(word[at], out sound))
            {
                return -1;
            }

            foreach (var letter in sound)
            {
                if ((length == 0 || sounds[length - 1] != letter) && length < sounds.Length)
                {
                    sounds[length++] = letter;
                }
            }

            at += Math.Max(1, taken);
        }

        return length;
    }

    // A letter with a diacritic sounds like the letter without.
    private static bool Fallback(char letter, out string sound)
    {
        var folded = LetterTable.Default[letter];
        sound = folded == LetterTable.Many ? LetterTable.Default.Several(letter) : folded.ToString();
        if (folded == LetterTable.Many || char.IsAsciiLetterOrDigit(folded))
        {
            return Letters.Match(sound, 0, out var ruled) is 0 || Keep(ref sound, ruled);
        }

        return Letters.Match(sound, 0, out var other) > 0 && Keep(ref sound, other);
    }

    private static bool Keep(ref string sound, string ruled)
    {
        sound = ruled;
        return true;
    }

    private static int Reduce(ReadOnlySpan<char> sounds, Span<char> target)
    {
        var length = 0;
        for (var at = 0; at < sounds.Length;)
        {
            var taken = Sounds.Match(sounds, at, out var replacement);
            ReadOnlySpan<char> put = taken > 0 ? replacement : sounds.Slice(at, 1);
            foreach (var letter in put)
            {
                if (length == 0 || target[length - 1] != letter)
                {
                    target[length++] = letter;
                }
            }

            at += Math.Max(1, taken);
        }

        return length;
    }

    private static RewriteRules Rules(string kind)
        => new(NameRules.Rows("sounds.tsv").Where(row => row[0] == kind).Select(row => (row[1], row.Length > 2 ? row[2] : string.Empty)));
}
