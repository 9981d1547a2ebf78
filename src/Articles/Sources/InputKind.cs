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

    /// <summary>Any number of files.</summary>
    Folder,

    /// <summary>Whatever is piped in.</summary>
    StandardInput,

    /// <summary>A kind that is not read.</summary>
    Unsupported,

    /// <summary>Nothing of that name is there.</summary>
    Missing,
}
