namespace Ledgerline.Lineage.Wording;

/// <summary>How alike two words or texts are.</summary>
internal static class Likeness
{
    /// <summary>One less the edit distance over the greater length: 1 for equal, 0 for nothing in common.</summary>
    public static double Of(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length == other.Length ? 1 : 0;
        }

        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return 1 - ((double)row[^1] / Math.Max(one.Length, other.Length));
    }

    /// <summary>Whether one skeleton is an inflection of the other: they part only in a short ending.</summary>
    public static bool SameStem(string one, string other)
    {
        var common = 0;
        while (common < one.Length && common < other.Length && one[common] == other[common])
        {
            common++;
        }

        const int longestEnding = 3;
        return common >= 3 && Math.Max(one.Length, other.Length) - common <= longestEnding;
    }

    /// <summary>The hashes of the runs of <paramref name="length"/> words of a text.</summary>
    public static HashSet<ulong> Runs(string text, int length)
    {
        const ulong start = 14695981039346656037; // FNV-1a, a word at a time.
        const ulong factor = 1099511628211;
        var words = Words.Hashes(text);
        var runs = new HashSet<ulong>();
        for (var i = 0; i + length <= words.Count; i++)
        {
            var hash = start;
            for (var j = i; j < i + length; j++)
            {
                hash = (hash ^ words[j]) * factor;
            }

            runs.Add(hash);
        }

        return runs;
    }
}
