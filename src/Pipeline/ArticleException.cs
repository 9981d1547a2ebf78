namespace Ledgerline.Pipeline;

/// <summary>One article cannot be taken through the rooms, though others may: there is no model of its language. The message says which article, why, and what to do.</summary>
public sealed class ArticleException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public ArticleException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public ArticleException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public ArticleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
