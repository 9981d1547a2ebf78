using System.CommandLine;
using System.Text.Json;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Cli.Commands;

/// <summary><c>attribute</c>: who says what, of whatever topic.</summary>
internal static class AttributeCommand
{
    public static Command Build(CommandContext context) => ArticleCommand.Build(
        context,
        "attribute",
        """
        Prints every attribution of the articles, of whatever topic: source, cue and content, as a JSON object a line.

        Example:
          ledgerline attribute report.txt
        """,
        withTheatre: true,
        (_, pipeline, article) => pipeline.Attribute(article)
            .Select(attribution => (Action<Utf8JsonWriter>)(writer => ContractJson.Write(writer, article, attribution))));
}
