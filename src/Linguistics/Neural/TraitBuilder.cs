using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Chooses the traits that get an embedding: those that are common enough to learn one.</summary>
internal static class TraitBuilder
{
    private const int MinWord = 2;
    private const int MinOther = 3;

    /// <summary>Gathers the traits that words of the language have; those of a kindred one count, too.</summary>
    public static TraitTable Build(IEnumerable<NetworkExample> examples, WordTable words)
    {
        var counts = new Dictionary<ulong, int>();
        var isWord = new HashSet<ulong>();
        Span<ulong> keys = stackalloc ulong[TraitTable.MaxTraits];
        var word = default(WordFeatures);
        var own = new HashSet<ulong>();
        foreach (var example in examples)
        {
            foreach (var form in example.Forms)
            {
                words.Describe(form, ref word);
                var found = keys[..TraitTable.KeysOf(in word, keys)];
                isWord.Add(found[0]);
                foreach (var key in found)
                {
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                    _ = !example.Kindred && own.Add(key);
                }
            }
        }

        var kept = counts.Where(pair => own.Contains(pair.Key) && pair.Value >= (isWord.Contains(pair.Key) ? MinWord : MinOther)).Select(pair => pair.Key).Order();
        return new TraitTable([0, TraitTable.KindredKey, .. kept]);
    }
}
