namespace Ledgerline.Linguistics;

/// <summary>A model file is missing, cut off, damaged, or of another version or program. The message names the file and says what to do.</summary>
public sealed class LinguisticsModelException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public LinguisticsModelException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public LinguisticsModelException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public LinguisticsModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
