using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Finds names by proper-noun tags where there are some, else by capital letters, and says by the lexicons what they name.</summary>
internal static class NameRules
{
    /// <summary>Adds the names of the sentence that <paramref name="words"/> holds to <paramref name="names"/>, in order, without overlap.</summary>
    public static void Find(NameWords words, List<Entity> names)
    {
        var classifier = new NameClassifier(words);
        foreach (var chunk in NameChunker.Chunks(words))
        {
            foreach (var (start, end) in Parts(words, chunk.Start, chunk.End))
            {
                if (end - start > 1 && words.Has(start, NameClass.Place) && classifier.ByWords(start, end) is null)
                {
                    // "Iraq hands", "Iran Cartoon": only the place is a name of these kinds.
                    names.Add(new Entity(start, start + 1, EntityKind.Location));
                }
                else if (classifier.Classify(start, end) is { } kind)
                {
                    names.Add(new Entity(start, end, kind));
                }
            }
        }

        Coordinate(words, names, classifier);
    }

    // "in Mosul, Baiji and Tuz": what only its place in the sentence explains names the same as what it is joined to.
    private static void Coordinate(NameWords words, List<Entity> names, NameClassifier classifier)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var token = words[words.Head(names[i].Start, names[i].End)];
            if (token.Relation is "conj" or "appos" && classifier.ByWords(names[i].Start, names[i].End) is null)
            {
                var first = names.FindIndex(other => other.Start <= token.Head && token.Head < other.End);
                names[i] = first >= 0 ? names[i] with { Kind = names[first].Kind } : names[i];
            }
        }
    }

    // A title or role that is written with a capital letter opens the chunk, but is no part of the name.
    private static IEnumerable<(int Start, int End)> Parts(NameWords words, int start, int end)
    {
        if (words.HasPhrase(start, Math.Min(end, start + 1), NameClass.Place) && end - start > 1
            && Enumerable.Range(start + 1, end - start - 1).Any(i => words.Has(i, NameClass.Title)) && words.IsName(end - 1))
        {
            // "Israel Prime Minister Name".
            yield return (start, start + 1);
        }

        var first = start;
        for (var i = start; i < end - 1; i++)
        {
            first = words.Has(i, NameClass.Title) && words.IsName(end - 1) && !words.Has(end - 1, NameClass.Head) ? i + 1 : first;
        }

        if (first < end && !(end - first == 1 && (words.Has(first, NameClass.Title) || words.Has(first, NameClass.Role))))
        {
            yield return (first, end);
        }
    }
}
