namespace Ledgerline.Articles;

/// <summary>The format of a <see cref="RawDocument"/>.</summary>
public enum RawFormat
{
    /// <summary>Plain text in an encoding to be found out.</summary>
    PlainText = 0,

    /// <summary>One JSON object with the fields of the command-line contract: <c>text</c>, and where known <c>id</c>, <c>title</c>, <c>url</c>,
    /// <c>outlet</c>, <c>byline</c>, <c>published</c>, <c>language</c>.</summary>
    JsonObject = 1,

    /// <summary>A web page: HTML in an encoding that its bytes, its header or the page itself tells.</summary>
    Html = 2,
}
