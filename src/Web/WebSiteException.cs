namespace Ledgerline.Web;

/// <summary>The site cannot start. The message says on which address, why, and what to do.</summary>
public sealed class WebSiteException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public WebSiteException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public WebSiteException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public WebSiteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
