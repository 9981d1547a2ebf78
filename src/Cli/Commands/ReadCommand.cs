using System.CommandLine;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Commands;

/// <summary><c>read</c>: articles, cleaned and dated.</summary>
internal static class ReadCommand
{
    public static Command Build(CommandContext context) => ArticleCommand.Build(
        context,
        "read",
        """
        Reads articles and prints each, with its language, date and clutter told apart, as a JSON object a line.

        Example:
          ledgerline read report.txt --published 2025-02-07 --outlet "The Daily"
        """,
        withTheatre: false,
        (_, _, article) => [writer => ContractJson.Write(writer, article)]);
}
