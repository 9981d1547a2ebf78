namespace Ledgerline.Records;

/// <summary>What a block of an article's text is.</summary>
public enum BlockKind
{
    /// <summary>The outlet's reporting.</summary>
    Body = 0,

    /// <summary>The headline, a deck under it, or a heading within the text.</summary>
    Heading = 1,

    /// <summary>The words under a picture, with its credit.</summary>
    Caption = 2,

    /// <summary>What the page says of itself: share bars, weather, page-top dates, "read also", author boxes.</summary>
    Clutter = 3,
}
