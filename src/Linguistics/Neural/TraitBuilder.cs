using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Chooses the traits that get an embedding: those that are common enough to learn one.</summary>
internal static class TraitBuilder
{
    private const int MinWord = 2;
    private const int MinOther = 3;

    /// <summary>Gathers the traits of all words of the sentences.</summary>
    public static TraitTable Build(IEnumerable<NetworkExample> examples, WordTable words)
    {
        var counts = new Dictionary<ulong, int>();
        var isWord = new HashSet<ulong>();
        Span<ulong> keys = stackalloc ulong[TraitTable.MaxTraits];
        var word = default(WordFeatures);
        foreach (var form in examples.SelectMany(example => example.Forms))
        {
            words.Describe(form, ref word);
            var count = TraitTable.KeysOf(in word, keys);
            isWord.Add(keys[0]);
            foreach (var key in keys[..count])
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        var kept = counts.Where(pair => pair.Value >= (isWord.Contains(pair.Key) ? MinWord : MinOther)).Select(pair => pair.Key).Order();
        return new TraitTable([0, .. kept]);
    }
}
