using Ledgerline.Linguistics;
using Ledgerline.Linguistics.Conllu;
using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>What is done with treebanks: models are learnt from them, and sentences whose words are given are annotated.</summary>
public static class TreebankTools
{
    /// <summary>Learns a model and writes it to <paramref name="output"/>; an older file is replaced when the new one is whole.</summary>
    /// <exception cref="PipelineException">A treebank cannot be read, or there is nothing to learn from.</exception>
    public static void Train(Language language, IReadOnlyList<string> treebanks, string output, long seed, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var options = new TrainingOptions { Language = language, Treebanks = treebanks, Seed = seed };
        var half = output + ".part";
        try
        {
            using (var file = File.Create(half))
            {
                new LinguisticsTrainer(options, progress).Train(file, cancellationToken);
            }

            File.Move(half, output, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new PipelineException(failure.Message, failure);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Annotates the sentences of a CoNLL-U file, keeping their words and comments.</summary>
    /// <param name="model">The model's file.</param>
    /// <param name="language">Its language.</param>
    /// <param name="input">The CoNLL-U text.</param>
    /// <param name="output">Where the annotated sentences go.</param>
    /// <returns>What is wrong with the input, a line each; sentences with faults are left out.</returns>
    public static IReadOnlyList<string> Annotate(string model, Language language, TextReader input, TextWriter output)
    {
        try
        {
            var annotator = SentenceAnnotator.Open(model, language);
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
}
