namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>An element or a stretch of text of a page. The nodes of a page stand in document order, so what an element holds lies right behind it.</summary>
/// <param name="Name">The element's name in lower case; empty for text.</param>
/// <param name="Text">The text with its blanks run together; empty for an element.</param>
/// <param name="Parent">Where the element that holds it stands; -1 for the root.</param>
/// <param name="Traits">What its name and its attributes say of it.</param>
/// <param name="Weight">How much class and id speak for (above zero) or against its being the article.</param>
internal sealed record PageNode(string Name, string Text, int Parent, PageTraits Traits, int Weight)
{
    /// <summary>Where the first node stands that it does not hold.</summary>
    internal int End { get; set; }

    /// <summary>What metadata reading needs of its attributes; empty where there is nothing.</summary>
    internal PageMarks Marks { get; init; } = PageMarks.None;

    /// <inheritdoc cref="PageNode(string, string, int, PageTraits, int)"/>
    internal PageTraits Traits { get; set; } = Traits;

    internal bool IsText => Name.Length == 0;

    internal bool Is(PageTraits traits) => (Traits & traits) != 0;
}
