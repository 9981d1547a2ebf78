namespace Ledgerline.Lineage.Wording;

/// <summary>Cuts text into words: runs of letters and digits, in lower case.</summary>
internal static class Words
{
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    /// <summary>The words.</summary>
    public static List<string> Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        foreach (var word in new WordSplitter(text))
        {
            words.Add(text[word].ToString().ToLowerInvariant());
        }

        return words;
    }

    /// <summary>The words that begin with a capital letter, as they are written.</summary>
    public static List<string> Capitalised(string text)
    {
        var words = new List<string>();
        foreach (var word in new WordSplitter(text))
        {
            if (char.IsUpper(text[word.Start.Value]))
            {
                words.Add(text[word]);
            }
        }

        return words;
    }

    /// <summary>The hashes of the words, equal for words that differ in case alone.</summary>
    public static List<uint> Hashes(ReadOnlySpan<char> text)
    {
        var hashes = new List<uint>();
        foreach (var word in new WordSplitter(text))
        {
            hashes.Add(Hash(text[word]));
        }

        return hashes;
    }

    /// <summary>The hash of a word (FNV-1a over its letters in lower case), the same on every machine.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = HashStart;
        foreach (var letter in word)
        {
            if (letter is '\'' or '’' or 'ʼ')
            {
                continue; // It is written in three ways.
            }

            hash = (hash ^ (letter < 128 ? AsciiLower(letter) : char.ToLowerInvariant(letter))) * HashFactor;
        }

        return hash;
    }

    private static uint AsciiLower(char letter) => letter is >= 'A' and <= 'Z' ? letter + 32u : letter;
}
