namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>The words that a text is about, cut to stems so that inflected forms meet; tells headings of the text from lines about something else.</summary>
internal sealed class Topic
{
    private const int ShortestWord = 4;
    private const int StemLength = 5;

    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    /// <summary>The topic of <paramref name="blocks"/>; words of <paramref name="common"/> say nothing.</summary>
    internal Topic(IEnumerable<BlockFeatures> blocks, IReadOnlySet<string> common)
    {
        foreach (var block in blocks)
        {
            _stems.UnionWith(Stems(block.Folded, common));
        }
    }

    /// <summary>How many stems there are.</summary>
    internal int Size => _stems.Count;

    /// <summary>How many stems a line has, and how many of them belong to the topic.</summary>
    internal (int Stems, int Shared) Compare(BlockFeatures line, IReadOnlySet<string> common)
    {
        var stems = Stems(line.Folded, common);
        return (stems.Count, stems.Count(_stems.Contains));
    }

    private static HashSet<string> Stems(string folded, IReadOnlySet<string> common)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < folded.Length; at++)
        {
            var end = at;
            while (end < folded.Length && char.IsLetter(folded[end]))
            {
                end++;
            }

            if (end - at >= ShortestWord && !common.Contains(folded[at..end]))
            {
                stems.Add(folded[at..Math.Min(end, at + StemLength)]);
            }

            at = Math.Max(at, end);
        }

        return stems;
    }
}
