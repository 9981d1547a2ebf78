namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>What an element's name and attributes say of it.</summary>
[Flags]
internal enum PageTraits
{
    None = 0,

    /// <summary>It stands on lines of its own.</summary>
    Block = 1 << 0,

    /// <summary>It holds such an element, however deep.</summary>
    HoldsBlock = 1 << 1,

    /// <summary>A link that leads elsewhere.</summary>
    Link = 1 << 2,

    /// <summary>A heading, <c>h1</c> to <c>h6</c>.</summary>
    Heading = 1 << 3,

    /// <summary>Class, id or role say that it is something beside the article.</summary>
    Unlikely = 1 << 4,

    /// <summary>Class or id name a row of share buttons.</summary>
    Share = 1 << 5,

    /// <summary>The page marks it as the article: <c>article</c>, <c>main</c>, <c>itemprop="articleBody"</c>.</summary>
    Article = 1 << 6,

    /// <summary>The words under a picture.</summary>
    Caption = 1 << 7,

    /// <summary>A picture.</summary>
    Picture = 1 << 8,

    /// <summary>A line break, <c>br</c> or <c>hr</c>.</summary>
    Break = 1 << 9,

    /// <summary>Blanks and line ends stand as they are: <c>pre</c>, and what it holds.</summary>
    Preformatted = 1 << 10,

    /// <summary>The page marks it as the text of the article: <c>itemprop="articleBody"</c>.</summary>
    Body = 1 << 11,

    /// <summary>Class or id say that it is something beside the article, in words that leave no doubt where it is small.</summary>
    Aside = 1 << 12,

    /// <summary>Readers who hear the page are not told of it.</summary>
    Concealed = 1 << 13,

    /// <summary>A link to an author's own page.</summary>
    AuthorLink = 1 << 14,
}
