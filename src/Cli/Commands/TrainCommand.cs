using System.CommandLine;
using Ledgerline.Cli.Output;
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
        Places(context),
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
        var kindred = new Option<string[]>("--kindred")
        {
            Description = "CoNLL-U files of a kindred language, of which only the trees are learnt.",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "FILE",
        };
        var dictionary = new Option<string?>("--dictionary") { Description = "The .aff file of a Hunspell dictionary in UTF-8, with its .dic file beside it.", HelpName = "FILE" };
        var output = new Option<string>("--out") { Description = "The model file to write.", Required = true, HelpName = "FILE" };
        var licence = new Option<string>("--licence") { Description = "The terms under which the weights may be used, as the data's licences ask; the model states them.", DefaultValueFactory = _ => "not stated", HelpName = "TEXT" };
        var closed = new Option<int>("--closed") { Description = "How often a word must be seen for its tags there to be taken for all that it can have.", DefaultValueFactory = _ => 200 };
        var passes = new Option<int>("--passes") { Description = "How often the treebanks are gone through.", DefaultValueFactory = _ => 16 };
        var seed = new Option<long>("--seed") { Description = "Where every random order begins.", DefaultValueFactory = _ => 1 };
        foreach (var option in (Option[])[language, treebanks, kindred, dictionary, output, licence, closed, passes, seed])
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new TrainingRequest
            {
                Language = new Language(parsed.GetValue(language)!), // The option is required.
                Treebanks = parsed.GetValue(treebanks)!, // The option is required.
                Kindred = parsed.GetValue(kindred) ?? [],
                Dictionary = parsed.GetValue(dictionary),
                Output = parsed.GetValue(output)!, // The option is required.
                Licence = parsed.GetValue(licence)!, // The option has a default.
                Closed = parsed.GetValue(closed) is var often and > 0 ? often : throw new UsageException("--closed: give a number of 1 or more."),
                Passes = parsed.GetValue(passes) is var times and > 0 ? times : throw new UsageException("--passes: give a number of 1 or more."),
                Seed = parsed.GetValue(seed),
            };
            TreebankTools.Train(request, new ProgressLines(context.Error), cancellationToken);
            return Task.FromResult(Entry.Done);
        });
        return command;
    }

    private static Command Places(CommandContext context)
    {
        var command = new Command(
            "places",
            """
            Learns the weights that the geoparser knows and chooses places with, from corpora whose places are marked (Local-Global Lexicon, GeoVirus).
            Half of the articles is learnt from, the same half every time; the other half is for scoring.

            Example:
              ledgerline train places --corpus lgl.xml GeoVirus.xml --out data/geoparsing
            """);
        var corpora = new Option<string[]>("--corpus") { Description = "XML files.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var output = new Option<string>("--out") { Description = "The folder that the tables are written to.", Required = true, HelpName = "FOLDER" };
        command.Add(corpora);
        command.Add(output);
        command.SetAction((parsed, _) =>
        {
            ToponymTools.Train(context.Files, parsed.GetValue(corpora)!, parsed.GetValue(output)!, new ProgressLines(context.Error)); // Both options are required.
            return Task.FromResult(Entry.Done);
        });
        return command;
    }
}
