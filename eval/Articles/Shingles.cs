using System.Text;

namespace Ledgerline.Eval.Articles;

/// <summary>How far two texts agree: F1 of their runs of four words, as article extraction is measured elsewhere.</summary>
internal static class Shingles
{
    private const int Size = 4;

    public static (double Precision, double Recall, double F1) Compare(string expected, string found)
    {
        var (gold, own) = (Of(expected), Of(found));
        var shared = own.Sum(pair => Math.Min(pair.Value, gold.GetValueOrDefault(pair.Key)));
        var (all, given) = (gold.Values.Sum(), own.Values.Sum());
        if (all == 0 || given == 0)
        {
            var same = all == given ? 1.0 : 0;
            return (same, same, same);
        }

        var (precision, recall) = ((double)shared / given, (double)shared / all);
        return (precision, recall, shared == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static Dictionary<string, int> Of(string text)
    {
        var words = Words(text);
        var size = Math.Min(Size, words.Count);
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; size > 0 && at + size <= words.Count; at++)
        {
            var shingle = string.Join(' ', words.Skip(at).Take(size));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || letter == '_')
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
