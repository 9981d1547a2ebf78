using System.Collections.Frozen;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>Finds the names in a tagged sentence and says what they name, with the places that longer names bear within them. Works by
/// proper-noun tags where there are some, else by capital letters. Immutable and thread-safe.</summary>
internal sealed class NameTagger
{
    private readonly FrozenDictionary<Language, NameLexicon> _lexicons;

    private NameTagger(FrozenDictionary<Language, NameLexicon> lexicons) => _lexicons = lexicons;

    /// <summary>Reads the lexicons of <paramref name="languages"/>.</summary>
    /// <param name="lexicons">The folder that has a folder for each language.</param>
    /// <param name="languages">The languages; sentences in others have no names.</param>
    /// <exception cref="InvalidDataException">A lexicon is missing or a row of it cannot be read; the message names file and line.</exception>
    public static NameTagger Load(string lexicons, params IReadOnlyList<Language> languages)
        => new(languages.ToFrozenDictionary(language => language, language => NameLexicon.Load(lexicons, language)));

    /// <summary>The names of <paramref name="sentence"/>, by where they begin, longer ones first.</summary>
    public IReadOnlyList<Entity> Tag(Sentence sentence, Language language)
    {
        if (!_lexicons.TryGetValue(language, out var lexicon))
        {
            return [];
        }

        var words = new NameWords(sentence, lexicon);
        var classifier = new NameClassifier(words);
        var entities = new List<Entity>();
        foreach (var chunk in NameChunker.Chunks(words))
        {
            foreach (var (start, end) in Parts(words, chunk.Start, chunk.End))
            {
                if (classifier.Classify(start, end) is { } kind)
                {
                    Add(words, entities, new Entity(start, end, kind));
                }
            }
        }

        return [.. entities.OrderBy(entity => entity.Start).ThenByDescending(entity => entity.End)];
    }

    // A title or role that is written with a capital letter opens the chunk, but is no part of the name.
    private static IEnumerable<(int Start, int End)> Parts(NameWords words, int start, int end)
    {
        if (words.HasPhrase(start, Math.Min(end, start + 1), "place", "location") && end - start > 1
            && Enumerable.Range(start + 1, end - start - 1).Any(i => words.Has(i, "title", "person")) && words.IsName(end - 1))
        {
            // "Israel Prime Minister Name".
            yield return (start, start + 1);
        }

        var first = start;
        for (var i = start; i < end - 1; i++)
        {
            first = words.Has(i, "title", "person") && words.IsName(end - 1) && !words.Has(end - 1, "head") ? i + 1 : first;
        }

        if (first < end && !(end - first == 1 && (words.Has(first, "title", "person") || words.Has(first, "role"))))
        {
            yield return (first, end);
        }
    }

    private static void Add(NameWords words, List<Entity> entities, Entity entity)
    {
        entities.Add(entity);
        if (entity.End - entity.Start < 2 || entity.Kind is EntityKind.Person)
        {
            AddWithCommonHead(words, entities, entity);
            return;
        }

        for (var start = entity.Start; start < entity.End; start++)
        {
            for (var end = Math.Min(entity.End, start + 3); end > start; end--)
            {
                if ((start > entity.Start || end < entity.End) && words.HasPhrase(start, end, "place", "location"))
                {
                    entities.Add(new Entity(start, end, EntityKind.Location));
                    start = end - 1;
                    break;
                }
            }
        }
    }

    // "the Zaporizhzhia nuclear power plant": a facility whose head is a common noun, named by the place.
    private static void AddWithCommonHead(NameWords words, List<Entity> entities, Entity entity)
    {
        if (entity.Kind != EntityKind.Location)
        {
            return;
        }

        var end = entity.End;
        while (end < words.Count && end < entity.End + 4 && words[end].Pos is UniversalPos.Noun or UniversalPos.Adj && !words.Has(end, "head", "facility"))
        {
            end++;
        }

        if (end < words.Count && words[end].Pos == UniversalPos.Noun && words.Has(end, "head", "facility"))
        {
            entities.Add(new Entity(entity.Start, end + 1, EntityKind.Facility));
        }
    }
}
