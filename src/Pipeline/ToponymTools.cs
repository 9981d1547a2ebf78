using Ledgerline.Linguistics;
using Ledgerline.Places;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Training;

namespace Ledgerline.Pipeline;

/// <summary>What is done with corpora whose places are marked: the weights are learnt that the geoparser chooses places with.</summary>
public static class ToponymTools
{
    /// <summary>Learns the weights and writes their table; an older table is replaced when the new one is whole.</summary>
    /// <param name="files">Where models, lexicons and gazetteer lie.</param>
    /// <param name="corpora">XML files in the layout of the Local-Global Lexicon or of GeoVirus.</param>
    /// <param name="output">The table to write.</param>
    /// <param name="progress">Told of each round.</param>
    /// <exception cref="PipelineException">A corpus, model or the gazetteer cannot be read, or there is nothing to learn from.</exception>
    public static void Train(ProgramFiles files, IReadOnlyList<string> corpora, string output, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(corpora);
        var half = output + ".part";
        try
        {
            using var gazetteer = Gazetteer.Open(files.Gazetteer);
            var parser = ArticleParser.Open(files.Models, files.Lexicons, new ArticleParserOptions { Models = files.ChosenModels });
            using (var table = new StreamWriter(half))
            {
                new PlaceTrainer(gazetteer, PlaceLexicons.Load(files.Lexicons)).Train([.. corpora.SelectMany(ToponymCorpus.Read)], parser.Parse, table, progress);
            }

            File.Move(half, output, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or GazetteerException or LinguisticsModelException)
        {
            throw new PipelineException(failure.Message, failure);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
