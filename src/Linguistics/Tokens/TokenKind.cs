namespace Ledgerline.Linguistics.Tokens;

/// <summary>What the scanner saw in a token; the sentence splitter decides by it.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, digits and what joins them; also addresses, handles and emoticons.</summary>
    Word = 0,

    /// <summary>A word that begins with a digit.</summary>
    Number,

    /// <summary>A full stop, question mark, exclamation mark or ellipsis, or a run of them.</summary>
    Terminal,

    /// <summary>A word whose last character is the full stop that abbreviates it.</summary>
    Abbreviation,

    /// <summary>A single capital letter with the full stop that abbreviates it.</summary>
    Initial,

    /// <summary>A sign that opens a quotation or bracket.</summary>
    Opening,

    /// <summary>A sign that closes a quotation or bracket.</summary>
    Closing,

    /// <summary>A quotation mark that opens or closes, as what stands around it says.</summary>
    StraightQuote,

    /// <summary>A dash or hyphen on its own.</summary>
    Dash,

    /// <summary>An asterisk, dot or arrow that opens the items of a list.</summary>
    Bullet,

    /// <summary>A run of emoji, or an emoticon.</summary>
    Emoji,

    /// <summary>A comma, colon or semicolon.</summary>
    Pause,

    /// <summary>Any other sign.</summary>
    Symbol,
}
