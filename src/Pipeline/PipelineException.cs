namespace Ledgerline.Pipeline;

/// <summary>The pipeline cannot be opened: a setting is wrong, or a file of the program is missing or broken. The message says which, and what to do.</summary>
public sealed class PipelineException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public PipelineException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public PipelineException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public PipelineException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
