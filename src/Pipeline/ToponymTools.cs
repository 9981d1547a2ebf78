using Ledgerline.Linguistics;
using Ledgerline.Places;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Training;

namespace Ledgerline.Pipeline;

/// <summary>What is done with corpora whose places are marked: the weights are learnt that the geoparser chooses places with.</summary>
public static class ToponymTools
{
    private const string Placehood = "placehood-weights.tsv";
    private const string Resolution = "resolution-weights.tsv";

    /// <summary>Learns the weights and writes their two tables, replacing older ones when the new ones are whole.</summary>
    /// <param name="files">Where models, lexicons and gazetteer lie.</param>
    /// <param name="corpora">XML files in the layout of the Local-Global Lexicon or of GeoVirus.</param>
    /// <param name="folder">Where the tables are written.</param>
    /// <param name="progress">Told of each round.</param>
    /// <exception cref="PipelineException">A corpus, model or the gazetteer cannot be read, or there is nothing to learn from.</exception>
    public static void Train(ProgramFiles files, IReadOnlyList<string> corpora, string folder, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(corpora);
        try
        {
            using var gazetteer = Gazetteer.Open(files.Gazetteer);
            using var placehood = new StringWriter();
            using var resolution = new StringWriter();
            var parser = ArticleParser.Open(files.Models, files.Lexicons, new ArticleParserOptions { Models = files.ChosenModels });
            new PlaceTrainer(gazetteer, PlaceLexicons.Load(files.Lexicons)).Train([.. corpora.SelectMany(ToponymCorpus.Read)], parser.Parse, placehood, resolution, progress);
            File.WriteAllText(Path.Combine(folder, Placehood), placehood.ToString());
            File.WriteAllText(Path.Combine(folder, Resolution), resolution.ToString());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or GazetteerException or LinguisticsModelException)
        {
            throw new PipelineException(failure.Message, failure);
        }
    }
}
