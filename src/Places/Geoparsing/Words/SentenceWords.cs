using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Words;

/// <summary>A sentence as the geoparser reads it: its words, with what the parser says of them where it says something.</summary>
internal sealed class SentenceWords
{
    private const double TitleShare = 0.65;
    private readonly Sentence _sentence;
    private readonly string _text;

    /// <summary>Reads sentence number <paramref name="index"/> of an article with the text <paramref name="text"/>.</summary>
    public SentenceWords(string text, Sentence sentence, int index, bool isHeading)
    {
        _text = text;
        _sentence = sentence;
        Index = index;
        IsHeading = isHeading;
        Words = WordSplitter.Split(text, sentence.Span, sentence.Tokens);
        HasTags = sentence.Tokens.Any(token => token.Pos is not (UniversalPos.X or UniversalPos.Punct));
        HasTree = sentence.Tokens.Any(token => token.Head >= 0);
        Entities = sentence.Entities;
        IsTitleCase = LooksLikeTitle(Words);
    }

    /// <summary>The index of the sentence within the article.</summary>
    public int Index { get; }

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>Whether the sentence is a headline or heading.</summary>
    public bool IsHeading { get; }

    /// <summary>Whether nearly all words are capitalised, so that capitals say nothing.</summary>
    public bool IsTitleCase { get; }

    /// <summary>Whether the tokens bear parts of speech.</summary>
    public bool HasTags { get; }

    /// <summary>Whether the tokens form a tree.</summary>
    public bool HasTree { get; }

    /// <summary>The named entities, in tokens.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The word at <paramref name="index"/> in lower case; empty beyond the ends.</summary>
    public string LowerAt(int index) => index >= 0 && index < Words.Count ? Words[index].Lower : string.Empty;

    /// <summary>Whether the word at <paramref name="index"/> is there and capitalised.</summary>
    public bool OpensWithCapital(int index) => char.IsUpper(_text[Words[index].Start]);

    /// <summary>Whether the word at <paramref name="index"/> is written with a capital letter; false beyond the sentence.</summary>
    public bool IsCapitalisedAt(int index) => index >= 0 && index < Words.Count && Words[index].IsCapitalised;

    /// <summary>The token of the word at <paramref name="index"/>; null where there is none.</summary>
    public Token? TokenAt(int index)
        => index >= 0 && index < Words.Count && Words[index].Token is >= 0 and var token ? _sentence.Tokens[token] : null;

    /// <summary>The token with the index <paramref name="token"/>; null beyond the ends.</summary>
    public Token? Token(int token) => token >= 0 && token < _sentence.Tokens.Count ? _sentence.Tokens[token] : null;

    /// <summary>The part of speech of the word at <paramref name="index"/>; <see cref="UniversalPos.X"/> where there is none.</summary>
    public UniversalPos PosAt(int index) => TokenAt(index)?.Pos ?? UniversalPos.X;

    /// <summary>The text from word <paramref name="start"/> to before word <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int start, int end) => new(Words[start].Start, Words[end - 1].End);

    /// <summary>The same as a name to look up: with every run of blanks as one.</summary>
    public string NameOf(int start, int end)
    {
        var slice = _text.AsSpan(Words[start].Start, Words[end - 1].End - Words[start].Start);
        if (slice.IndexOfAny('\n', '\r', '\t') < 0 && !slice.Contains("  ", StringComparison.Ordinal))
        {
            return slice.ToString();
        }

        var name = new StringBuilder(slice.Length);
        foreach (var c in slice)
        {
            var blank = char.IsWhiteSpace(c);
            if (!blank || (name.Length > 0 && name[^1] != ' '))
            {
                name.Append(blank ? ' ' : c);
            }
        }

        return name.ToString();
    }

    /// <summary>Whether the word at <paramref name="index"/> opens the sentence or a quotation within it.</summary>
    public bool OpensSentence(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (Words[i].Shape != WordShape.Punctuation)
            {
                return false;
            }

            if (Words[i].Lower is ":" or "." or "\"" or "“" or "«" or "•")
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>The kind of the shortest entity that covers the words from <paramref name="start"/> to before <paramref name="end"/>; null where there is none.</summary>
    public EntityKind? EntityOver(int start, int end)
    {
        var (first, last) = (Words[start].Token, Words[end - 1].Token);
        EntityKind? kind = null;
        var shortest = int.MaxValue;
        foreach (var entity in Entities)
        {
            if (entity.Start <= first && last < entity.End && entity.End - entity.Start < shortest)
            {
                (kind, shortest) = (entity.Kind, entity.End - entity.Start);
            }
        }

        return kind;
    }

    private static bool LooksLikeTitle(IReadOnlyList<Word> words)
    {
        var (counted, large) = (0, 0);
        foreach (var word in words)
        {
            if (word.HasLetters && word.Lower.Length > 3)
            {
                counted++;
                large += word.IsCapitalised ? 1 : 0;
            }
        }

        return counted >= 4 && large >= TitleShare * counted;
    }
}
