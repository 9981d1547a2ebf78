using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary><c>train names</c>: learns which words name persons, organisations, places and facilities.</summary>
internal static class TrainNamesCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "names",
            """
            Learns a language's name weights from treebanks that mark entities in MISC (Entity=). The language's model must be there: names are
            learnt from its tags and trees, too. The same files and seed give the same bytes.

            Example:
              ledgerline train names --lang en --treebank gum-train.conllu --genre news interview --out models/en.names
            """);
        var language = new Option<string>("--lang") { Description = "The language's ISO 639-1 code.", Required = true, HelpName = "CODE" };
        var treebanks = new Option<string[]>("--treebank") { Description = "CoNLL-U files.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var model = new Option<string?>("--model")
        {
            Description = "The model whose tags and trees are learnt from, too; best one that has not learnt from the treebanks. Default: the language's.",
            HelpName = "FILE",
        };
        var genres = new Option<string[]>("--genre") { Description = "Learn only from documents of these genres (# meta::genre).", AllowMultipleArgumentsPerToken = true, HelpName = "NAME" };
        var places = new Option<string?>("--places") { Description = "A GeoNames table, whose larger places' names become a sign of places.", HelpName = "FILE" };
        var givens = new Option<string[]>("--given") { Description = "Lists of given names, one a line, which become a sign of persons.", AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var vectors = new Option<string?>("--vectors")
        {
            Description = "Words with their vectors in GloVe's layout, frequent ones first: the words get classes, and a small network learns from the vectors.",
            HelpName = "FILE",
        };
        var unmarked = new Option<string[]>("--unmarked")
        {
            Description = "CoNLL-U files that mark no names: those that are found in them after a first learning are learnt from in a second.",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "FILE",
        };
        var unmarkedModel = new Option<string?>("--unmarked-model") { Description = "As --model, for the files of --unmarked. Default: the same model.", HelpName = "FILE" };
        var output = new Option<string>("--out") { Description = "The file of weights to write.", Required = true, HelpName = "FILE" };
        var seed = new Option<long>("--seed") { Description = "Where every random order begins.", DefaultValueFactory = _ => 1 };
        foreach (var option in (Option[])[language, treebanks, model, genres, places, givens, vectors, unmarked, unmarkedModel, output, seed])
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new NameTrainingRequest
            {
                Language = new Language(parsed.GetValue(language)!), // The option is required.
                Treebanks = parsed.GetValue(treebanks)!, // The option is required.
                Model = parsed.GetValue(model),
                Genres = parsed.GetValue(genres) ?? [],
                Places = parsed.GetValue(places),
                Givens = parsed.GetValue(givens) ?? [],
                Vectors = parsed.GetValue(vectors),
                Unmarked = parsed.GetValue(unmarked) ?? [],
                UnmarkedModel = parsed.GetValue(unmarkedModel),
                Output = parsed.GetValue(output)!, // The option is required.
                Seed = parsed.GetValue(seed),
            };
            NameTools.Train(request, ProgramFiles.BesideProgram, new ProgressLines(context.Error), cancellationToken);
            return Task.FromResult(Entry.Done);
        });
        return command;
    }
}
