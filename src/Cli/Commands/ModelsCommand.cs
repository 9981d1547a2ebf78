using System.CommandLine;
using System.Globalization;
using Ledgerline.Cli.Output;
using Ledgerline.Pipeline;
using Spectre.Console;

namespace Ledgerline.Cli.Commands;

/// <summary><c>models</c>: which models there are, which are in use, and what they owe to whom.</summary>
internal static class ModelsCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "models",
            """
            Prints the models of the languages, which of them are in use, under which terms their weights may be used, and what they were learnt from.
            Another model than the default is chosen by the environment variable LEDGERLINE_MODELS, such as LEDGERLINE_MODELS=uk-free.

            Example:
              ledgerline models
            """);
        command.SetAction(_ =>
        {
            var table = new Table().AddColumns("Model", "In use", "Size", "Licence of the weights", "Learnt from");
            foreach (var model in TreebankTools.Models(context.Files))
            {
                var size = string.Create(CultureInfo.InvariantCulture, $"{model.Bytes / 1e6:0.0} MB");
                table.AddRow(Markup.Escape(model.Name), model.InUse ? "yes" : "", size, Markup.Escape(model.Licence), Markup.Escape(model.LearntFrom));
            }

            Tables.Console(context).Write(table);
            return Entry.Done;
        });
        return command;
    }
}
