using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>A sentence as the time grammar reads it: forms, spans, and what the lexicon knows of them.</summary>
internal sealed class TimeText
{
    private static readonly Dictionary<string, TimeAtom> Nothing = new(StringComparer.Ordinal);

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly TimeLexicon _lexicon;
    private readonly Dictionary<string, TimeAtom>[] _atoms;

    /// <summary>Looks up the words of <paramref name="sentence"/>.</summary>
    public TimeText(string text, Sentence sentence, TimeLexicon lexicon)
    {
        _text = text;
        _tokens = sentence.Tokens;
        _lexicon = lexicon;
        _atoms = new Dictionary<string, TimeAtom>[Count];
        for (var i = 0; i < Count; i++)
        {
            _atoms[i] = Nothing;
            if (lexicon.Knows(this, i))
            {
                var found = new Dictionary<string, TimeAtom>(StringComparer.Ordinal);
                lexicon.Find(this, i, found);
                _atoms[i] = found;
            }

            HasTime |= _atoms[i].Count > 0 || char.IsAsciiDigit(Form(i)[0]);
        }
    }

    /// <summary>How many words the sentence has.</summary>
    public int Count => _tokens.Count;

    /// <summary>Whether there is anything that a time expression could begin with.</summary>
    public bool HasTime { get; }

    /// <summary>Whether a time expression can begin with the word at <paramref name="at"/>: one that the lexicon knows, a number, a decade behind its
    /// apostrophe, or the article, over which the grammar of durations steps.</summary>
    public bool MayBegin(int at) => _atoms[at].Count > 0 || Form(at) is "the" or "The" || Form(at)[0] is '\'' or '’' or '‘' || char.IsAsciiDigit(Form(at)[0]);

    /// <summary>The word at <paramref name="at"/> as written, without a prefix that narrows a time ("mid-November").</summary>
    public ReadOnlySpan<char> Form(int at) => _lexicon.WithoutPrefix(_text.AsSpan(_tokens[at].Span.Start, _tokens[at].Span.Length));

    /// <summary>The text from the first to the word before <paramref name="end"/>.</summary>
    public string Written(int first, int end) => Span(first, end).In(_text);

    /// <summary>Whether the word at <paramref name="at"/> is <paramref name="form"/>, whatever its case; false behind the end.</summary>
    public bool Is(int at, string form) => at >= 0 && at < Count && Form(at).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the words at <paramref name="at"/> are in a class of the lexicon; null where they are nothing in it.</summary>
    public TimeAtom? Atom(int at, string name) => at >= 0 && at < Count && _atoms[at].TryGetValue(name, out var atom) ? atom : null;

    /// <summary>Whether the words at <paramref name="at"/> are in a class of the lexicon.</summary>
    public bool Has(int at, string name) => Atom(at, name) is not null;

    /// <summary>The digits that the word at <paramref name="at"/> consists of, at most nine; null where it has others, or a group sign.</summary>
    public int? Digits(int at)
        => at >= 0 && at < Count && Form(at) is { Length: > 0 and <= 9 } form && form.IndexOfAnyExceptInRange('0', '9') < 0
            ? int.Parse(form, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary><paramref name="at"/>, or the index behind a hyphen that stands there without blanks.</summary>
    public int SkipHyphen(int at)
        => at > 0 && at + 1 < Count && Form(at) is "-" or "‑" or "–" && !_tokens[at - 1].SpaceAfter && !_tokens[at].SpaceAfter ? at + 1 : at;

    /// <summary>Whether the word at <paramref name="at"/> follows the one before it without a blank.</summary>
    public bool IsGlued(int at) => at > 0 && at < Count && _tokens[at - 1].Span.End == _tokens[at].Span.Start;

    /// <summary>What the tagger says of the word at <paramref name="at"/>.</summary>
    public Token Token(int at) => _tokens[at];

    /// <summary>The span from the first to the word before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => _tokens[first].Span.Cover(_tokens[end - 1].Span);
}
