using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>What the whole article shows of its words: which ones it also writes small, and which are surnames.</summary>
internal sealed class DocumentWords
{
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _capitalised = new(StringComparer.Ordinal);
    private readonly PlaceLexicon _lexicon;

    /// <summary>Reads <paramref name="sentences"/>.</summary>
    public DocumentWords(IEnumerable<SentenceWords> sentences, PlaceLexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (var sentence in sentences)
        {
            ReadEntities(sentence);
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                if (sentence.Words[i].Shape == WordShape.Lower)
                {
                    _small.Add(sentence.Words[i].Lower);
                }
                else if (sentence.Words[i].IsCapitalised)
                {
                    _capitalised[sentence.Words[i].Lower] = Count(sentence.Words[i].Lower) + 1;
                }

                if (IsPersonCue(sentence, i))
                {
                    AddSurname(sentence, i + 1);
                }
            }
        }
    }

    /// <summary>How often the article writes <paramref name="lower"/> with a capital letter.</summary>
    public int Count(string lower) => _capitalised.GetValueOrDefault(lower);

    /// <summary>Whether the article writes <paramref name="lower"/> with a small letter somewhere.</summary>
    public bool IsWrittenSmall(string lower) => _small.Contains(lower);

    /// <summary>Whether the article uses <paramref name="lower"/> as a surname somewhere.</summary>
    public bool IsSurname(string lower) => _surnames.Contains(lower);

    /// <summary>Whether the word at <paramref name="at"/> announces a person's name: a title, a given name or an initial.</summary>
    public bool IsPersonCue(SentenceWords sentence, int at)
    {
        if (at < 0 || at >= sentence.Words.Count)
        {
            return false;
        }

        var word = sentence.Words[at];
        if (word.Lower is "." && at > 0)
        {
            var before = sentence.Words[at - 1];
            return (before.Shape == WordShape.Capital && before.Lower.Length == 1 && IsGiven(sentence, at - 2))
                || (before.Shape == WordShape.Capital && _lexicon.Is(WordClass.Title, before.Lower));
        }

        return (word.HasLetters && _lexicon.Is(WordClass.Title, word.Lower))
            || IsGiven(sentence, at)
            || (word.IsCapitalised && word.Lower.Length == 2 && word.Lower[1] == '.');
    }

    private bool IsGiven(SentenceWords sentence, int at)
        => sentence.IsCapitalisedAt(at) && _lexicon.Is(WordClass.GivenName, sentence.LowerAt(at));

    private void AddSurname(SentenceWords sentence, int at)
    {
        var last = at;
        while (sentence.IsCapitalisedAt(last) && last - at < 4)
        {
            last++;
        }

        if (last > at && sentence.Words[last - 1].Lower.Length > 2)
        {
            _surnames.Add(sentence.Words[last - 1].Lower);
        }
    }

    private void ReadEntities(SentenceWords sentence)
    {
        var persons = sentence.Entities.Where(entity => entity.Kind == EntityKind.Person && entity.End - entity.Start > 1)
            .Select(entity => entity.End - 1).ToHashSet();
        if (persons.Count > 0)
        {
            _surnames.UnionWith(sentence.Words.Where(word => word.IsCapitalised && persons.Contains(word.Token)).Select(word => word.Lower));
        }
    }
}
