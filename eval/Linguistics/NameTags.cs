namespace Ledgerline.Eval.Linguistics;

/// <summary>Reads names from a file of IOB2 tags in the layout of Universal NER: number, word, tag, with the treebank's sentence ids.</summary>
internal static class NameTags
{
    private const string SentenceId = "# sent_id = ";

    /// <summary>The names of each sentence, by its id.</summary>
    public static Dictionary<string, List<NamedSpan>> Read(string path)
    {
        var sentences = new Dictionary<string, List<NamedSpan>>(StringComparer.Ordinal);
        var (names, index) = (new List<NamedSpan>(), 0);
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(SentenceId, StringComparison.Ordinal))
            {
                (names, index) = ([], 0);
                sentences.Add(line[SentenceId.Length..], names);
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                Add(names, index++, line.Split('\t')[2]);
            }
        }

        return sentences;
    }

    private static void Add(List<NamedSpan> names, int index, string tag)
    {
        if (tag[0] == 'B')
        {
            names.Add(new NamedSpan(index, index + 1, tag[2..]));
        }
        else if (tag[0] == 'I' && names.Count > 0)
        {
            names[^1] = names[^1] with { End = index + 1 };
        }
    }
}
