using System.Collections.Frozen;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Places;

/// <summary>What the geoparser knows of each language: kind words, relations, units, titles. All of it is read from tables.</summary>
/// <remarks>Immutable after loading, so one instance serves every thread.</remarks>
public sealed class PlaceLexicons
{
    private const string Marker = "places-kinds.tsv";
    private readonly FrozenDictionary<string, PlaceLexicon> _byLanguage;

    private PlaceLexicons(FrozenDictionary<string, PlaceLexicon> byLanguage)
    {
        _byLanguage = byLanguage;
    }

    /// <summary>Where the program looks for the tables: <c>data/lexicons</c> beside it.</summary>
    public static string DefaultDirectory => Path.Combine(AppContext.BaseDirectory, "data", "lexicons");

    /// <summary>The languages that have tables, by code.</summary>
    public IEnumerable<Language> Languages => _byLanguage.Keys.Order(StringComparer.Ordinal).Select(code => new Language(code));

    /// <summary>Reads <paramref name="directory"/>, which has a folder a language, named by its code, each with <c>places-*.tsv</c>.</summary>
    /// <exception cref="FormatException">A table is malformed; the message names the file and the line.</exception>
    /// <exception cref="IOException">The directory holds no such folder, or a table is missing or unreadable.</exception>
    public static PlaceLexicons Load(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var folders = Directory.EnumerateDirectories(directory).Where(folder => File.Exists(Path.Combine(folder, Marker))).ToList();
        if (folders.Count == 0)
        {
            throw new DirectoryNotFoundException($"{directory} has no folder with {Marker}. Name the folder that holds en, uk, ru.");
        }

        return new(folders.ToFrozenDictionary(
            folder => Path.GetFileName(folder),
            folder => new PlaceLexiconReader(folder).Read(),
            StringComparer.Ordinal));
    }

    /// <summary>The lexicon of <paramref name="language"/>; an empty one where there is none, so that only names that the gazetteer lists are found.</summary>
    internal PlaceLexicon For(Language language) => _byLanguage.GetValueOrDefault(language.Code, PlaceLexicon.Empty);
}
