namespace Ledgerline.Eval.Lineage;

/// <summary>Ways in which one article is made into another, each by its own rule; the same seed gives the same text.</summary>
internal static class Rewriting
{
    /// <summary>The ways that keep most of the article.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string[], Random, string[]>> Whole = new Dictionary<string, Func<string[], Random, string[]>>(StringComparer.Ordinal)
    {
        ["verbatim"] = (sentences, _) => sentences,
        ["reordered"] = Reordered,
        ["abridged"] = (sentences, random) => Kept(sentences, random, 0.5),
        ["reworded"] = (sentences, random) => Reworded(sentences, random, 0.12),
        ["abridged, reordered and reworded"] = (sentences, random) => Reworded(Reordered(Kept(sentences, random, 0.7), random), random, 0.08),
    };

    /// <summary>A text of which a third is a passage of the one and the rest the other's own.</summary>
    public static string[] Third(string[] sentences, string[] own, Random random)
    {
        var taken = new List<string>();
        var length = own.Sum(Length) / 2;
        var start = random.Next(Math.Max(1, sentences.Length / 2));
        for (var i = start; i < sentences.Length && taken.Sum(Length) < length; i++)
        {
            taken.Add(sentences[i]);
        }

        var at = random.Next(own.Length + 1);
        return [.. own[..at], .. taken, .. own[at..]];
    }

    private static int Length(string sentence) => sentence.Split(' ').Length;

    private static string[] Kept(string[] sentences, Random random, double share)
        => [.. Enumerable.Range(0, sentences.Length).OrderBy(_ => random.Next()).Take(Math.Max(1, (int)(sentences.Length * share))).Order().Select(index => sentences[index])];

    private static string[] Reordered(string[] sentences, Random random)
    {
        var runs = sentences.Chunk(3).ToArray();
        random.Shuffle(runs);
        return [.. runs.SelectMany(run => run)];
    }

    /// <summary>Words dropped, doubled by one of the same text, or replaced by one.</summary>
    private static string[] Reworded(string[] sentences, Random random, double share)
    {
        var words = sentences.SelectMany(sentence => sentence.Split(' ')).ToArray();
        return
        [
            .. sentences.Select(sentence => string.Join(' ', sentence.Split(' ').SelectMany(word => random.NextDouble() >= share ? [word] : random.Next(3) switch
            {
                0 => (string[])[],
                1 => [word, words[random.Next(words.Length)]],
                _ => [words[random.Next(words.Length)]],
            }))),
        ];
    }
}
