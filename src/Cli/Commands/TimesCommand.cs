using System.CommandLine;
using System.Text.Json;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Commands;

/// <summary><c>times</c>: time expressions and the days they stand for.</summary>
internal static class TimesCommand
{
    public static Command Build(CommandContext context) => ArticleCommand.Build(
        context,
        "times",
        """
        Prints every time expression of the articles, resolved against their publication dates, as a JSON object a line.

        Example:
          ledgerline times report.txt --published 2025-02-07
        """,
        withTheatre: false,
        (_, pipeline, article) => pipeline.Parse(article).Sentences
            .SelectMany(sentence => sentence.Times)
            .Select(time => (Action<Utf8JsonWriter>)(writer => ContractJson.Write(writer, article, time))));
}
