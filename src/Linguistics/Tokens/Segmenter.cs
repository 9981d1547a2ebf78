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
    public IReadOnlyList<SurfaceSentence> Segment(string text, TextSpan block, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = Rules(language);
        var tokens = rules.Scanner.Scan(text, block.Start, block.End);
        var sentences = new List<SurfaceSentence>();
        var first = Dateline.Length(text, tokens);
        if (first > 0)
        {
            sentences.Add(Sentence(text, block, tokens, 0, first));
        }

        foreach (var last in rules.Splitter.Split(text, block, tokens).Where(last => last > first))
        {
            sentences.Add(Sentence(text, block, tokens, first, last));
            first = last;
        }

        return sentences;
    }

    /// <summary>Whether the word at <paramref name="word"/> and the one at <paramref name="before"/> are parts of one contraction, which CoNLL-U
    /// writes as a multiword token.</summary>
    public bool IsContraction(string text, TextSpan before, TextSpan word, Language language)
        => before.End == word.Start && Rules(language).Clitics.IsContraction(before.In(text), word.In(text));

    private LanguageRules Rules(Language language)
        => _languages.TryGetValue(language, out var known) ? known : _languages[Language.Undetermined];

    private static SurfaceSentence Sentence(string text, TextSpan block, List<ScannedToken> tokens, int first, int last)
    {
        var words = new SurfaceToken[last - first];
        for (var i = first; i < last; i++)
        {
            var token = tokens[i];
            var spaceAfter = token.End >= block.End || char.IsWhiteSpace(text[token.End]);
            words[i - first] = new SurfaceToken(new TextSpan(token.Start, token.End), spaceAfter);
        }

        return new SurfaceSentence(new TextSpan(words[0].Span.Start, words[^1].Span.End), words);
    }

    private sealed record LanguageRules(Scanner Scanner, SentenceSplitter Splitter, CliticSplitter Clitics);
}
