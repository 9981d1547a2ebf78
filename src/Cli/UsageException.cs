namespace Ledgerline.Cli;

/// <summary>The command line asks for something that makes no sense or that there is none of.</summary>
internal sealed class UsageException(string message) : Exception(message);
