using System.CommandLine;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary><c>train</c>: learns models from public data.</summary>
internal static class TrainCommand
{
    public static Command Build(CommandContext context) => new(
        "train",
        """
        Learns models from data.

        Example:
          ledgerline train linguistics --lang en --treebank ewt-train.conllu --out models/en.model
        """)
    {
        Linguistics(context),
    };

    private static Command Linguistics(CommandContext context)
    {
        var command = new Command(
            "linguistics",
            """
            Learns a language's tagger, lemmatiser and parser from treebanks (CoNLL-U, .gz too). The same files and seed give the same bytes.

            Example:
              ledgerline train linguistics --lang en --treebank ewt-train.conllu pud.conllu --out models/en.model
            """);
        var language = new Option<string>("--lang") { Description = "The language's ISO 639-1 code.", Required = true, HelpName = "CODE" };
        var treebanks = new Option<string[]>("--treebank") { Description = "CoNLL-U files.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var output = new Option<string>("--out") { Description = "The model file to write.", Required = true, HelpName = "FILE" };
        var seed = new Option<long>("--seed") { Description = "Where every random order begins.", DefaultValueFactory = _ => 1 };
        command.Add(language);
        command.Add(treebanks);
        command.Add(output);
        command.Add(seed);
        command.SetAction((parsed, cancellationToken) =>
        {
            TreebankTools.Train(
                new Language(parsed.GetValue(language)!), // The option is required.
                parsed.GetValue(treebanks)!, // The option is required.
                parsed.GetValue(output)!, // The option is required.
                parsed.GetValue(seed),
                new Lines(context.Error),
                cancellationToken);
            return Task.FromResult(Entry.Done);
        });
        return command;
    }

    private sealed class Lines(TextWriter error) : IProgress<string>
    {
        public void Report(string value) => error.WriteLine(value);
    }
}
