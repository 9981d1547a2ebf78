using System.CommandLine;
using Ledgerline.Cli.Output;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary><c>train attribution</c>: learns which words are cues.</summary>
internal static class TrainAttributionCommand
{
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "attribution",
            """
            Learns which words are cues of attributions from texts and their annotations in brat's format (NAME.txt, and NAME_ANNOTATOR.ann with
            Cue spans; of several annotators the first by name counts). The same files give the same bytes.

            Example:
              ledgerline train attribution --lang en --texts train/text --annotations train/attributions --out data/lexicons/en/attribution-weights.tsv
            """);
        var language = new Option<string>("--lang") { Description = "The language's ISO 639-1 code.", Required = true, HelpName = "CODE" };
        var texts = new Option<string>("--texts") { Description = "The folder of texts.", Required = true, HelpName = "FOLDER" };
        var annotations = new Option<string>("--annotations") { Description = "The folder of annotations.", Required = true, HelpName = "FOLDER" };
        var output = new Option<string>("--out") { Description = "The table of weights to write.", Required = true, HelpName = "FILE" };
        foreach (var option in (Option[])[language, texts, annotations, output])
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new AttributionTrainingRequest(
                new Language(parsed.GetValue(language)!), parsed.GetValue(texts)!, parsed.GetValue(annotations)!, parsed.GetValue(output)!); // The options are required.
            AttributionTools.Train(request, context.Files, new ProgressLines(context.Error), cancellationToken);
            return Task.FromResult(Entry.Done);
        });
        return command;
    }
}
