using Ledgerline.Records;

namespace Ledgerline.Articles;

/// <summary>What became of one document: the article, or why it could not be read.</summary>
public abstract record ArticleReading
{
    private ArticleReading()
    {
    }

    /// <summary>The document is an article.</summary>
    /// <param name="Article">The article, with its blocks, language and date.</param>
    /// <param name="Source">The document that it was read from.</param>
    public sealed record Read(Article Article, RawDocument Source) : ArticleReading;

    /// <summary>The document is one that <see cref="ArticleReaderOptions.IsKnown"/> knows; nothing was made of it.</summary>
    /// <param name="Source">The document.</param>
    public sealed record Known(RawDocument Source) : ArticleReading;

    /// <summary>The document is not read; the others of the same run are.</summary>
    /// <param name="Input">The file, or <c>-</c> for standard input.</param>
    /// <param name="Line">The line of a JSON Lines file, from 1; null where the whole input is meant.</param>
    /// <param name="Reason">Why not.</param>
    /// <param name="Message">For people: where, what is wrong, and what to do.</param>
    public sealed record Unreadable(string Input, int? Line, UnreadableReason Reason, string Message) : ArticleReading;
}
