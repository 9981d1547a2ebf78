using Ledgerline.Linguistics.Storage;
using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>The models in a folder.</summary>
public static class ModelCatalog
{
    private const string Ending = ".model";

    /// <summary>The models of <paramref name="folder"/>, by name. Only their headers are read.</summary>
    /// <exception cref="LinguisticsModelException">A file is no model, or one of another version of the program.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IReadOnlyList<ModelSummary> List(string folder)
        => [.. Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).Select(Summary)];

    /// <summary>The file of the model that is used for a language: the one chosen by name, otherwise the default.</summary>
    /// <param name="folder">The folder of the models.</param>
    /// <param name="language">The language.</param>
    /// <param name="chosen">Names of models, each for the language with whose code it begins.</param>
    public static string File(string folder, Language language, IEnumerable<string> chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        var name = chosen.FirstOrDefault(name => name == language.Code || name.StartsWith(language.Code + "-", StringComparison.Ordinal), language.Code);
        return Path.Combine(folder, name + Ending);
    }

    private static ModelSummary Summary(string path)
    {
        var header = ModelHeader.Read(path);
        return new ModelSummary(Path.GetFileNameWithoutExtension(path), header.Language, header.Licence, header.LearntFrom, new FileInfo(path).Length);
    }
}
