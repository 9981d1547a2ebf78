namespace Ledgerline.Claims.Lexicons;

/// <summary>Leads a verb to its stem, so that one whose dictionary form was guessed wrong still meets its entry: the endings of dictionary forms
/// are cut off, and sounds that change places in inflection are written as one. Immutable.</summary>
/// <remarks>Rows of <c>stems.tsv</c>: "ending" with what is cut off, or "sound" with the sounds and what stands for them. A language without the file has no stems.</remarks>
internal sealed class StemTable
{
    // Of shorter stems too many words would look alike.
    private const int Shortest = 4;

    private readonly string[] _endings;
    private readonly (string Sound, string Written)[] _sounds;

    private StemTable(string[] endings, (string Sound, string Written)[] sounds) => (_endings, _sounds) = (endings, sounds);

    /// <summary>Reads the file; a table that finds no stems where there is none.</summary>
    public static StemTable Load(string path)
    {
        if (!File.Exists(path))
        {
            return new([], []);
        }

        var rows = LexiconFile.Read(path).ToList();
        return new(
            [.. rows.Where(row => row.Cells[0] == "ending").SelectMany(row => row.Cells[1].Split(' ')).OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)],
            [.. rows.Where(row => row.Cells[0] == "sound").SelectMany(row => row.Cells[1].Split(' ').Select(sound => (sound, row.Cells[2]))).OrderByDescending(sound => sound.sound.Length)]);
    }

    /// <summary>The stem; null where the word has none of the endings, or too little remains.</summary>
    public string? Stem(string word)
    {
        foreach (var ending in _endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Write(word[..^ending.Length]);
            }
        }

        return null;
    }

    private string Write(string stem)
    {
        foreach (var (sound, written) in _sounds)
        {
            if (stem.EndsWith(sound, StringComparison.Ordinal))
            {
                return string.Concat(stem.AsSpan(0, stem.Length - sound.Length), written);
            }
        }

        return stem;
    }
}
