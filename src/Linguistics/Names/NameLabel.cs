using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>The labels of words (BIO): outside, or beginning or inside a name of a kind. The numbers are stored in files of weights.</summary>
internal static class NameLabel
{
    /// <summary>The word is in no name.</summary>
    public const int Outside = 0;

    /// <summary>How many labels there are.</summary>
    public const int Count = 9;

    /// <summary>The label of the first word of a name.</summary>
    public static int Begin(EntityKind kind) => 1 + (2 * (int)kind);

    /// <summary>The label of any other word of a name.</summary>
    public static int Inside(EntityKind kind) => 2 + (2 * (int)kind);

    /// <summary>Whether a word with <paramref name="label"/> may follow one with <paramref name="before"/>.</summary>
    public static bool Follows(int before, int label) => label % 2 == 1 || label == Outside || before == label || before == label - 1;

    /// <summary>Labels each word of a sentence of <paramref name="labels"/>' length by its names, which do not overlap.</summary>
    public static void Write(IReadOnlyList<Entity> names, Span<int> labels)
    {
        labels.Clear();
        foreach (var name in names)
        {
            labels[name.Start] = Begin(name.Kind);
            labels[(name.Start + 1)..name.End].Fill(Inside(name.Kind));
        }
    }

    /// <summary>Adds the names that the labels mark.</summary>
    public static void Read(ReadOnlySpan<int> labels, List<Entity> names)
    {
        for (var start = 0; start < labels.Length;)
        {
            var end = start + 1;
            if (labels[start] != Outside)
            {
                while (end < labels.Length && labels[end] != Outside && labels[end] % 2 == 0)
                {
                    end++;
                }

                names.Add(new Entity(start, end, (EntityKind)((labels[start] - 1) / 2)));
            }

            start = end;
        }
    }
}
