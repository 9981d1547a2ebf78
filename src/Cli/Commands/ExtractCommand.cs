using System.CommandLine;
using System.Text.Json;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Commands;

/// <summary><c>extract</c>: claims.</summary>
internal static class ExtractCommand
{
    public static Command Build(CommandContext context)
    {
        var explain = new Option<bool>("--explain")
        {
            Description = "Adds what each claim was read from: its words, the way through the tree, and the lexicon entries.",
        };
        var command = ArticleCommand.Build(
            context,
            "extract",
            """
            Prints every claim of the articles: who says what happened, where, when and how surely, as a JSON object a line.

            Example:
              ledgerline extract report.txt --published 2025-02-07
            """,
            withTheatre: true,
            (parsed, pipeline, article) => parsed.GetValue(explain)
                ? pipeline.Explain(article).Select(pair => (Action<Utf8JsonWriter>)(writer => ContractJson.Write(writer, pair.Claim, pair.Explanation)))
                : pipeline.Extract(article).Claims.Select(claim => (Action<Utf8JsonWriter>)(writer => ContractJson.Write(writer, claim))));
        command.Add(explain);
        return command;
    }
}
