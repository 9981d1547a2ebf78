namespace Ledgerline.Records;

/// <summary>Where a publication date came from.</summary>
public enum DateBasis
{
    /// <summary>There is no date.</summary>
    None = 0,

    /// <summary>Whoever handed the article over said so.</summary>
    Given = 1,

    /// <summary>The document's metadata.</summary>
    Metadata = 2,

    /// <summary>The line that opens a report: <c>KYIV, Feb. 7 —</c>.</summary>
    Dateline = 3,

    /// <summary>Dates within the text bound it.</summary>
    Text = 4,

    /// <summary>The article's address.</summary>
    Url = 5,
}
