namespace Ledgerline.Pipeline.Theatres;

/// <summary>A theatre file is missing or broken. The message says which, where, and what to do.</summary>
public sealed class TheatreException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public TheatreException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public TheatreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public TheatreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
