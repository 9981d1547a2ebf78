namespace Ledgerline.Cli.Commands;

/// <summary>Reads the contract's codes on the command line.</summary>
internal static class Codes
{
    /// <summary>The value that a code stands for, in capitals or not.</summary>
    /// <exception cref="UsageException">It stands for none.</exception>
    public static T Of<T>(string option, string text, Func<T, string> code)
        where T : struct, Enum
        => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(code(value!.Value), text, StringComparison.OrdinalIgnoreCase)) // No null was cast.
            ?? throw new UsageException($"{option}: there is no '{text}'. Give one of: {string.Join(", ", Enum.GetValues<T>().Select(code))}.");
}
