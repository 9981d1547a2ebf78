namespace Ledgerline.Places.Gazetteers;

/// <summary>A gazetteer file, or an input that one is compiled from, cannot be used at all; the message names it and says what to do.</summary>
public sealed class GazetteerException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public GazetteerException()
    {
    }

    /// <summary>Creates the exception with a message for the user.</summary>
    public GazetteerException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message for the user and what caused it.</summary>
    public GazetteerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
