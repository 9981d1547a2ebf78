using Ledgerline.Linguistics;

namespace Ledgerline.Pipeline;

/// <summary>What is done with treebanks whose entities are marked: name weights are learnt from them.</summary>
public static class NameTools
{
    /// <summary>Learns name weights and writes their file; an older one is replaced when the new one is whole.</summary>
    /// <param name="request">What to learn from, and where to.</param>
    /// <param name="files">The program's own data: the language's model and lexicons.</param>
    /// <param name="progress">Is told of each step.</param>
    /// <param name="cancellationToken">Ends the learning; no file is written then.</param>
    /// <exception cref="PipelineException">A file cannot be read, or there is nothing to learn from.</exception>
    public static void Train(NameTrainingRequest request, ProgramFiles files, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var options = new NameTrainingOptions
        {
            Language = request.Language,
            Treebanks = request.Treebanks,
            Genres = request.Genres,
            Model = request.Model ?? Path.Combine(files.Models, $"{request.Language}.model"),
            Lexicons = files.Lexicons,
            Places = request.Places,
            Givens = request.Givens,
            Vectors = request.Vectors,
            Unmarked = request.Unmarked,
            UnmarkedModel = request.UnmarkedModel,
            Seed = request.Seed,
        };
        WholeFile.Write(request.Output, file => new NameTrainer(options, progress).Train(file, cancellationToken));
    }
}
