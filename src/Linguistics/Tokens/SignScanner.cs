namespace Ledgerline.Linguistics.Tokens;

/// <summary>Scans what is neither word nor address: punctuation, brackets, quotation marks, signs.</summary>
internal static class SignScanner
{
    /// <summary>The token that begins at <paramref name="at"/>, never empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch without blanks begins that the token belongs to.</param>
    /// <param name="at">Where the token begins.</param>
    /// <param name="end">Where the stretch ends.</param>
    public static ScannedToken Scan(string text, int start, int at, int end)
    {
        var next = Run(text, at, end);
        return new ScannedToken(at, next, Kind(text, start, at, next, end));
    }

    private static int Run(string text, int at, int end)
    {
        var c = text[at];
        var next = at + 1;
        if (Characters.IsTerminal(c))
        {
            while (next < end && Characters.IsTerminal(text[next]))
            {
                next++;
            }

            return Characters.SkipExtensions(text, next, end);
        }

        if (c is '-' or '–' or '—' or '=' or '*' or '~' or '_' or '+' or '<' or '>' or '$' or '\\' or '/' or '`' or '\'' or '’' or '‘' or ')')
        {
            // One closing bracket or apostrophe is a sign of its own; several of the same are one (smiles of Cyrillic chats, old double quotes).
            while (next < end && text[next] == c)
            {
                next++;
            }

            return c is ')' && !IsSmile(text, at, next) ? at + 1 : Characters.SkipExtensions(text, next, end);
        }

        return c == '&' ? Entities(text, at, end) : Characters.SkipSign(text, at, end);
    }

    // Character references that the page's author wrote twice ("&#39;"): a run of them is one sign.
    private static int Entities(string text, int at, int end)
    {
        var next = at;
        while (next + 3 < end && text[next] == '&' && text[next + 1] == '#')
        {
            var semicolon = text.IndexOf(';', next, Math.Min(9, end - next));
            if (semicolon < 0)
            {
                break;
            }

            next = semicolon + 1;
        }

        return next > at ? next : Characters.SkipSign(text, at, end);
    }

    private static bool IsSmile(string text, int at, int next) => next - at > 1 && text.LastIndexOf('(', at, Math.Min(at, 80)) < 0;

    private static TokenKind Kind(string text, int start, int at, int next, int end) => text[at] switch
    {
        '.' or '!' or '?' or '…' => TokenKind.Terminal,
        ',' or ';' or ':' => TokenKind.Pause,
        ')' when next - at > 1 => TokenKind.Emoji,
        ')' or ']' or '}' or '»' or '”' or '’' or '›' => TokenKind.Closing,
        '(' or '[' or '{' or '«' or '„' or '‘' or '‹' or '‚' => TokenKind.Opening,
        '“' => next < end && (at == start || text[at - 1] is '(' or '[') ? TokenKind.Opening : at > start && next == end ? TokenKind.Closing : TokenKind.StraightQuote,
        '"' or '\'' or '`' => TokenKind.StraightQuote,
        '*' or '•' or '·' or '▪' or '●' or '►' or '▶' or '◾' => TokenKind.Bullet,
        var c when Characters.IsDash(c) => TokenKind.Dash,
        _ => TokenKind.Symbol,
    };
}
