namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>What words in a line say of the line. The names stand, in lower case, in the first column of the cue files.</summary>
[Flags]
internal enum Cue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The page speaks of itself, whatever form the line has.</summary>
    Notice = 1 << 0,

    /// <summary>A line that is so only where it is no sentence.</summary>
    Label = 1 << 1,

    /// <summary>The reader is called to do something.</summary>
    Call = 1 << 2,

    /// <summary>A place on the network to do it.</summary>
    Platform = 1 << 3,

    /// <summary>Reader or newsroom are addressed.</summary>
    Address = 1 << 4,

    /// <summary>Another article is named.</summary>
    Teaser = 1 << 5,

    /// <summary>A list of other articles follows.</summary>
    Section = 1 << 6,

    /// <summary>The readers' comments follow.</summary>
    Comments = 1 << 7,

    /// <summary>A box about the author follows.</summary>
    Author = 1 << 8,

    /// <summary>The author, or the outlet, is presented.</summary>
    Bio = 1 << 9,

    /// <summary>The time of publication is named.</summary>
    Published = 1 << 10,

    /// <summary>The time of a change is named.</summary>
    Updated = 1 << 11,

    /// <summary>The author is named.</summary>
    Byline = 1 << 12,

    /// <summary>A picture or video is presented.</summary>
    CaptionLead = 1 << 13,

    /// <summary>A picture is spoken of.</summary>
    CaptionHint = 1 << 14,

    /// <summary>The reporting is divided, as by "Source:", and goes on in this very line.</summary>
    Report = 1 << 15,
}
