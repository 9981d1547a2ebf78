namespace Ledgerline.Articles;

/// <summary>Why a document was not read. The numbers are shown to users and never change meaning.</summary>
public enum UnreadableReason
{
    /// <summary>There is no such file or folder.</summary>
    NotFound = 101,

    /// <summary>The file or folder is there, and cannot be opened or read to its end.</summary>
    Inaccessible = 102,

    /// <summary>The kind of input is not read.</summary>
    UnsupportedKind = 103,

    /// <summary>There is nothing in it.</summary>
    Empty = 104,

    /// <summary>It is larger than <see cref="ArticleReaderOptions"/> allows.</summary>
    TooLarge = 105,

    /// <summary>The address could not be fetched, or may not be.</summary>
    Unfetched = 106,

    /// <summary>It is no text.</summary>
    Binary = 201,

    /// <summary>It is text in an encoding that could not be told.</summary>
    UnknownEncoding = 202,

    /// <summary>It is in no language that is read.</summary>
    UnsupportedLanguage = 203,

    /// <summary>It is a web page that holds no article: a consent wall, a sign-in wall, a fault of the server, or no running text.</summary>
    NoArticle = 204,

    /// <summary>The line is no JSON object.</summary>
    BrokenJson = 301,

    /// <summary>A field of the JSON object is absent or of the wrong kind.</summary>
    BadField = 302,

    /// <summary>The publication date that the JSON object gives is no date.</summary>
    BadDate = 303,

    /// <summary>A feed or an export is not whole, or holds what is not read; the rest of it is.</summary>
    BrokenFeed = 304,

    /// <summary>A crawl archive, or a record of it, is not whole; the rest of it is read.</summary>
    BrokenArchive = 305,

    /// <summary>Another document of the same run has the same id and another content.</summary>
    DuplicateId = 401,
}
