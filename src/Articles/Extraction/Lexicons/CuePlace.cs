namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>Where in a line a cue has to stand. The names stand, in lower case, in the second column of the cue files.</summary>
internal enum CuePlace
{
    /// <summary>It is the whole line, but for marks at its ends.</summary>
    Line,

    /// <summary>It opens the line.</summary>
    Start,

    /// <summary>It stands anywhere in the line, as whole words.</summary>
    Has,

    /// <summary>It ends the line.</summary>
    End,
}
