using System.Collections.Frozen;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>Divides the blocks of an article into sentences and syntactic words, by the conventions of the languages' Universal Dependencies
/// treebanks. The words of a block cover all of it that is not blank, in order, whatever it holds. Immutable and thread-safe.</summary>
internal sealed class Segmenter
{
    private readonly FrozenDictionary<Language, LanguageRules> _languages;

    private Segmenter(FrozenDictionary<Language, LanguageRules> languages) => _languages = languages;

    /// <summary>Reads the lexicons of <paramref name="languages"/>.</summary>
    /// <param name="lexicons">The folder that has a folder for each language.</param>
    /// <param name="languages">The languages; the first also serves texts in a language that is none of them.</param>
    /// <exception cref="InvalidDataException">A lexicon is missing or a row of it cannot be read; the message names file and line.</exception>
    public static Segmenter Load(string lexicons, params IReadOnlyList<Language> languages)
    {
        var loaded = languages.ToDictionary(language => language, language =>
        {
            var lexicon = TokenLexicon.Load(lexicons, language);
            return new LanguageRules(new Scanner(lexicon), new SentenceSplitter(lexicon), new CliticSplitter(lexicon));
        });
        loaded[Language.Undetermined] = loaded[languages[0]];
        return new Segmenter(loaded.ToFrozenDictionary());
    }

    /// <summary>The sentences of <paramref name="block"/>, in order; none where it is blank. A sentence never reaches beyond its block.</summary>
    public IReadOnlyList<SurfaceSentence> Segment(string text, TextSpan block, Language language) => Segment(text, block, language, new SurfaceRoom());

    /// <summary>The same, divided in <paramref name="room"/>: the list is good until the next block, its sentences until the room is cleared.</summary>
    public List<SurfaceSentence> Segment(string text, TextSpan block, Language language, SurfaceRoom room)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = Rules(language);
        room.Scanned.Clear();
        room.Sentences.Clear();
        rules.Scanner.Scan(text, block.Start, block.End, room.Scanned);
        var first = Dateline.Length(text, room.Scanned);
        if (first > 0)
        {
            room.Sentences.Add(Sentence(text, block, 0, first, room));
        }

        foreach (var last in rules.Splitter.Split(text, block, room.Scanned))
        {
            if (last > first)
            {
                room.Sentences.Add(Sentence(text, block, first, last, room));
                first = last;
            }
        }

        return room.Sentences;
    }

    /// <summary>Whether the word at <paramref name="word"/> and the one at <paramref name="before"/> are parts of one contraction, which CoNLL-U
    /// writes as a multiword token.</summary>
    public bool IsContraction(string text, TextSpan before, TextSpan word, Language language)
        => before.End == word.Start && Rules(language).Clitics.IsContraction(before.In(text), word.In(text));

    private LanguageRules Rules(Language language)
        => _languages.TryGetValue(language, out var known) ? known : _languages[Language.Undetermined];

    private static SurfaceSentence Sentence(string text, TextSpan block, int first, int last, SurfaceRoom room)
    {
        var words = room.Take(last - first);
        for (var i = 0; i < words.Count; i++)
        {
            var token = room.Scanned[first + i];
            var spaceAfter = token.End >= block.End || char.IsWhiteSpace(text[token.End]);
            words[i] = new SurfaceToken(new TextSpan(token.Start, token.End), spaceAfter);
        }

        return new SurfaceSentence(words);
    }

    private sealed record LanguageRules(Scanner Scanner, SentenceSplitter Splitter, CliticSplitter Clitics);
}
