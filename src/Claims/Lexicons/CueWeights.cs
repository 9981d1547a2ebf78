using System.Globalization;

namespace Ledgerline.Claims.Lexicons;

/// <summary>What each feature of a word adds to the belief that it is a cue, in log-odds. Immutable.</summary>
internal sealed class CueWeights
{
    /// <summary>The file's name within a language's folder.</summary>
    public const string FileName = "attribution-weights.tsv";

    private readonly Dictionary<string, float> _weights;

    private CueWeights(Dictionary<string, float> weights) => _weights = weights;

    /// <summary>Reads a file of weights; null where there is none.</summary>
    /// <exception cref="InvalidDataException">A row cannot be read; the message names file and line.</exception>
    public static CueWeights? Load(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var (line, cells) in LexiconFile.Read(path))
        {
            weights[cells[0]] = float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                ? weight
                : throw LexiconFile.Broken(path, line, $"'{cells[1]}' is no number");
        }

        return new CueWeights(weights);
    }

    /// <summary>The log-odds that a word with these features is a cue.</summary>
    public double Score(List<string> features)
    {
        double sum = 0;
        foreach (var feature in features)
        {
            sum += _weights.GetValueOrDefault(feature);
        }

        return sum;
    }
}
