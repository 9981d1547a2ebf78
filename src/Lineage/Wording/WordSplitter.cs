namespace Ledgerline.Lineage.Wording;

/// <summary>Walks over the runs of letters and digits of a text. Between two Cyrillic letters an apostrophe is one of them.</summary>
internal ref struct WordSplitter(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the word stands in the text.</summary>
    public Range Current { get; private set; }

    public readonly WordSplitter GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length && !char.IsLetterOrDigit(_text[_next]))
        {
            _next++;
        }

        var start = _next;
        while (_next < _text.Length && (char.IsLetterOrDigit(_text[_next]) || (_next > start && IsApostrophe(_next))))
        {
            _next++;
        }

        Current = start.._next;
        return _next > start;
    }

    private readonly bool IsApostrophe(int at)
        => _text[at] is '\'' or '’' or 'ʼ' && at + 1 < _text.Length && IsCyrillic(_text[at - 1]) && IsCyrillic(_text[at + 1]);

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';
}
