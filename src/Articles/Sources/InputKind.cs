namespace Ledgerline.Articles.Sources;

/// <summary>Which source an input goes to.</summary>
internal enum InputKind
{
    /// <summary>One article, the whole file.</summary>
    PlainText,

    /// <summary>One web page, the whole file.</summary>
    WebPage,

    /// <summary>One article a line.</summary>
    JsonLines,

    /// <summary>A feed, a sitemap or a page in XHTML.</summary>
    Xml,

    /// <summary>A JSON Feed, an export of a channel, a list of articles or one article.</summary>
    Json,

    /// <summary>A crawl archive.</summary>
    Warc,

    /// <summary>Any number of files.</summary>
    Folder,

    /// <summary>Whatever is piped in.</summary>
    StandardInput,

    /// <summary>An address of the web.</summary>
    Address,

    /// <summary>A kind that is not read.</summary>
    Unsupported,

    /// <summary>Nothing of that name is there.</summary>
    Missing,
}
