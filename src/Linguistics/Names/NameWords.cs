using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>A sentence as the name tagger reads it. Serves one sentence after another, one at a time.</summary>
internal sealed class NameWords(NameLexicon lexicon)
{
    private const int LongestPhrase = 96;
    private const int MostPhraseWords = 4;

    private IReadOnlyList<Token> _tokens = [];
    private NameClass[] _classes = new NameClass[64];

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The word at <paramref name="at"/>.</summary>
    public Token this[int at] => _tokens[at];

    /// <summary>Takes up <paramref name="sentence"/> in place of the one before.</summary>
    public void Read(Sentence sentence)
    {
        (_tokens, Count) = (sentence.Tokens, sentence.Tokens.Count);
        if (_classes.Length < Count)
        {
            _classes = new NameClass[Math.Max(Count, _classes.Length * 2)];
        }

        for (var i = 0; i < Count; i++)
        {
            var token = _tokens[i];
            _classes[i] = lexicon.Of(token.Form) | (token.Lemma.Length > 0 && token.Lemma != token.Form ? lexicon.Of(token.Lemma) : NameClass.None);
        }
    }

    /// <summary>The classes of the word, by form or by lemma; none outside the sentence.</summary>
    public NameClass Classes(int at) => at >= 0 && at < Count ? _classes[at] : NameClass.None;

    /// <summary>Whether the word is in one of the classes, by form or by lemma; false outside the sentence.</summary>
    public bool Has(int at, NameClass classes) => (Classes(at) & classes) != NameClass.None;

    /// <summary>Whether the words of <c>[start, end)</c> together are in one of the classes.</summary>
    public bool HasPhrase(int start, int end, NameClass classes)
    {
        if (end - start == 1)
        {
            return Has(start, classes);
        }

        if (end <= start || end - start > MostPhraseWords || !Has(start, NameClass.Opens))
        {
            return false;
        }

        Span<char> room = stackalloc char[LongestPhrase];
        return (Phrase(start, end, room, lemmas: false) & classes) != NameClass.None || (Phrase(start, end, room, lemmas: true) & classes) != NameClass.None;
    }

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

        var pos = _tokens[at].Pos;
        return pos == UniversalPos.Propn
            || (pos == UniversalPos.X && IsCapital(at) && (at > 0 || Has(at, NameClass.Given | NameClass.Place | NameClass.Known)));
    }

    /// <summary>Whether the word may be the common part of a name: a capital letter within a sentence.</summary>
    public bool IsNameLike(int at)
        => at > 0 && IsCapital(at) && _tokens[at].Pos is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Num or UniversalPos.Verb or UniversalPos.X && _tokens[at].Form.Length > 1;

    /// <summary>The common noun behind a name that says what it names ("nuclear power <em>plant</em>"), at most three words on; -1 where there is none.</summary>
    public int CommonHead(int end, NameClass kind)
    {
        for (var at = end; at < Count && at < end + 4 && _tokens[at].Pos is UniversalPos.Noun or UniversalPos.Adj; at++)
        {
            if (_tokens[at].Pos == UniversalPos.Noun && Has(at, kind))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The first word of <c>[start, end)</c> whose own head lies outside; the first of all where the sentence has no tree.</summary>
    public int Head(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Head < start || _tokens[i].Head >= end)
            {
                return i;
            }
        }

        return start;
    }

    /// <summary>Whether the word is <paramref name="form"/>.</summary>
    public bool Is(int at, string form) => at >= 0 && at < Count && _tokens[at].Form.Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether no blank stands between the word and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < Count && !_tokens[at - 1].SpaceAfter;

    /// <summary>Whether the word ends as names of a kind do.</summary>
    public bool EndsAs(int at, EntityKind kind) => lexicon.EndsAs(kind, _tokens[at].Form);

    private NameClass Phrase(int start, int end, Span<char> room, bool lemmas)
    {
        var length = 0;
        for (var i = start; i < end; i++)
        {
            var word = lemmas ? _tokens[i].Lemma : _tokens[i].Form;
            if (length + word.Length + 1 > room.Length)
            {
                return NameClass.None;
            }

            if (i > start)
            {
                room[length++] = ' ';
            }

            word.CopyTo(room[length..]);
            length += word.Length;
        }

        return lexicon.Of(room[..length]);
    }
}
