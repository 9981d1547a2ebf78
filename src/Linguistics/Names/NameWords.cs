using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>A sentence as the name tagger reads it.</summary>
internal sealed class NameWords
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly NameLexicon _lexicon;

    /// <summary>Reads <paramref name="sentence"/>.</summary>
    public NameWords(Sentence sentence, NameLexicon lexicon)
    {
        _tokens = sentence.Tokens;
        _lexicon = lexicon;
    }

    /// <summary>How many words the sentence has.</summary>
    public int Count => _tokens.Count;

    /// <summary>The word at <paramref name="at"/>.</summary>
    public Token this[int at] => _tokens[at];

    /// <summary>Whether the word is in a class of the lexicon, by form or by lemma; false outside the sentence.</summary>
    public bool Has(int at, string name)
        => at >= 0 && at < Count && (_lexicon.Has(name, _tokens[at].Form) || (_tokens[at].Lemma.Length > 0 && _lexicon.Has(name, _tokens[at].Lemma)));

    /// <summary>Whether the word is in a class of the lexicon with a value, by form or by lemma; false outside the sentence.</summary>
    public bool Has(int at, string name, string value)
        => at >= 0 && at < Count && (_lexicon.Has(name, value, _tokens[at].Form) || (_tokens[at].Lemma.Length > 0 && _lexicon.Has(name, value, _tokens[at].Lemma)));

    /// <summary>Whether the words of <c>[start, end)</c> together are in a class of the lexicon with a value.</summary>
    public bool HasPhrase(int start, int end, string name, string value)
        => end == start + 1
            ? Has(start, name, value)
            : end - start <= 4 && (_lexicon.Has(name, value, Join(start, end, token => token.Form)) || _lexicon.Has(name, value, Join(start, end, token => token.Lemma)));

    /// <summary>Whether the word begins with a capital letter.</summary>
    public bool IsCapital(int at) => at >= 0 && at < Count && _tokens[at].Form.Length > 0 && char.IsUpper(_tokens[at].Form[0]);

    /// <summary>Whether the word is all capitals, two or more.</summary>
    public bool IsAcronym(int at)
        => _tokens[at].Form.Length is > 1 and <= 6 && _tokens[at].Form.All(c => char.IsUpper(c) || c is '.' or '&') && _tokens[at].Form.Count(char.IsUpper) > 1;

    /// <summary>Whether the word is, or without a tag looks like, part of a name.</summary>
    public bool IsName(int at)
    {
        if (at < 0 || at >= Count)
        {
            return false;
        }

        var token = _tokens[at];
        return token.Pos == UniversalPos.Propn
            || (token.Pos == UniversalPos.X && IsCapital(at) && (at > 0 || Has(at, "given") || Has(at, "place") || Has(at, "known")));
    }

    /// <summary>Whether the word may be the common part of a name: a capital letter within a sentence.</summary>
    public bool IsNameLike(int at)
        => at > 0 && IsCapital(at) && _tokens[at].Pos is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Num or UniversalPos.Verb or UniversalPos.X && _tokens[at].Form.Length > 1;

    /// <summary>Whether the word is <paramref name="form"/>.</summary>
    public bool Is(int at, string form) => at >= 0 && at < Count && _tokens[at].Form.Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether no blank stands between the word and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < Count && !_tokens[at - 1].SpaceAfter;

    /// <summary>Whether the word ends as a class of suffixes does.</summary>
    public bool EndsAs(int at, string value) => _lexicon.EndsAs(value, _tokens[at].Form);

    private string Join(int start, int end, Func<Token, string> part)
        => string.Join(' ', Enumerable.Range(start, end - start).Select(i => part(_tokens[i])));
}
