using System.CommandLine;

namespace Ledgerline.Cli.Commands;

/// <summary>The option that chooses between a table for people and formats for machines.</summary>
internal static class OutputFormat
{
    /// <summary>An option that takes one of <paramref name="formats"/>, the first by default.</summary>
    public static Option<string> Option(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"The form of the answer: {string.Join(", ", formats)}.",
            DefaultValueFactory = _ => formats[0],
            HelpName = string.Join('|', formats),
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
