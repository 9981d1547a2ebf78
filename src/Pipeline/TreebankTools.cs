using Ledgerline.Linguistics;
using Ledgerline.Linguistics.Conllu;
using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>What is done with treebanks: models are learnt from them, and sentences whose words are given are annotated.</summary>
public static class TreebankTools
{
    /// <summary>The models that are there, by name.</summary>
    /// <exception cref="PipelineException">The folder or a model in it cannot be read, or a model is chosen that is not there.</exception>
    public static IReadOnlyList<InstalledModel> Models(ProgramFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        try
        {
            var models = ModelCatalog.List(files.Models);
            return files.ChosenModels.FirstOrDefault(name => models.All(model => model.Name != name)) is { } missing
                ? throw new PipelineException($"LEDGERLINE_MODELS: there is no model '{missing}' in '{files.Models}'; there are {string.Join(", ", models.Select(model => model.Name))}.")
                : [.. models.Select(model => new InstalledModel(model.Name, model.Language, InUse(files, model), model.Licence, model.LearntFrom, model.Bytes))];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or LinguisticsModelException)
        {
            throw new PipelineException(failure.Message, failure);
        }
    }

    /// <summary>Learns a model and writes its file; an older file is replaced when the new one is whole.</summary>
    /// <exception cref="PipelineException">A treebank cannot be read, or there is nothing to learn from.</exception>
    public static void Train(TrainingRequest request, IProgress<string> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var options = new TrainingOptions
        {
            Language = request.Language,
            Treebanks = request.Treebanks,
            Kindred = request.Kindred,
            Dictionary = request.Dictionary,
            Licence = request.Licence,
            Epochs = request.Passes,
            ClosedCount = request.Closed,
            Seed = request.Seed,
        };
        WholeFile.Write(request.Output, file => new LinguisticsTrainer(options, progress).Train(file, cancellationToken));
    }

    /// <summary>Annotates the sentences of a CoNLL-U file, keeping their words and comments.</summary>
    /// <param name="files">Where the models lie.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <param name="input">The CoNLL-U text.</param>
    /// <param name="output">Where the annotated sentences go.</param>
    /// <returns>What is wrong with the input, a line each; sentences with faults are left out.</returns>
    public static IReadOnlyList<string> Annotate(ProgramFiles files, Language language, TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(files);
        try
        {
            var annotator = SentenceAnnotator.Open(ModelCatalog.File(files.Models, language, files.ChosenModels), language);
            var document = ConlluReader.Read(input);
            foreach (var sentence in document.Sentences)
            {
                ConlluWriter.Write(output, annotator.Annotate(sentence));
            }

            return [.. document.Faults.Select(fault => fault.ToString())];
        }
        catch (LinguisticsModelException failure)
        {
            throw new PipelineException(failure.Message, failure);
        }
    }

    /// <summary>Writes an article's sentences as CoNLL-U.</summary>
    public static void Write(TextWriter output, ParsedArticle parsed) => ConlluWriter.Write(output, parsed);

    private static bool InUse(ProgramFiles files, ModelSummary model)
        => Path.GetFileNameWithoutExtension(ModelCatalog.File(files.Models, model.Language, files.ChosenModels)) == model.Name;
}
