namespace Ledgerline.Linguistics.Conllu;

/// <summary>Checks that the heads of a sentence make one tree.</summary>
internal static class ConlluTree
{
    /// <summary>The first fault of the tree; null where it is sound, or where no word has a head.</summary>
    public static ConlluFault? Check(ConlluSentence sentence)
    {
        var words = sentence.Words;
        var headed = words.Count(word => word.Head != ConlluSentence.NoHead);
        if (headed == 0)
        {
            return null;
        }

        if (headed < words.Count)
        {
            var missing = Enumerable.Range(0, words.Count).First(i => words[i].Head == ConlluSentence.NoHead);
            return new ConlluFault(sentence.Line, $"word {missing + 1} has no head while others have one; give every word a head, or none");
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Head >= words.Count)
            {
                return new ConlluFault(sentence.Line, $"the head of word {i + 1} is {words[i].Head + 1}, but the sentence ends at {words.Count}");
            }
        }

        var roots = Enumerable.Range(0, words.Count).Where(i => words[i].Head == ConlluSentence.RootHead).ToList();
        return roots.Count switch
        {
            > 1 => new ConlluFault(sentence.Line, $"words {roots[0] + 1} and {roots[1] + 1} are both roots; a sentence has one word whose head is 0"),
            _ => CheckCycles(sentence),
        };
    }

    private static ConlluFault? CheckCycles(ConlluSentence sentence)
    {
        // 0: not seen, otherwise 1 + the word from which the walk that saw it began.
        var seen = new int[sentence.Words.Count];
        for (var i = 0; i < seen.Length; i++)
        {
            var at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = sentence.Words[at].Head;
            }

            if (at >= 0 && seen[at] == i + 1)
            {
                return new ConlluFault(sentence.Line, $"word {at + 1} governs itself by way of its heads; a tree has no cycle");
            }
        }

        return null;
    }
}
