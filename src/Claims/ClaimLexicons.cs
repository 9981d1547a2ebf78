using Ledgerline.Claims.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>The words of all languages that claims can be read in. Immutable; one instance serves every thread.</summary>
public sealed class ClaimLexicons
{
    private readonly Dictionary<Language, ClaimLexicon> _byLanguage;

    private ClaimLexicons(Dictionary<Language, ClaimLexicon> byLanguage) => _byLanguage = byLanguage;

    /// <summary>The languages that claims can be read in.</summary>
    public IReadOnlyCollection<Language> Languages => _byLanguage.Keys;

    /// <summary>Loads every language that has a folder with an <c>events.tsv</c> under <paramref name="folder"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A file has a broken line; the message names file and line.</exception>
    public static ClaimLexicons Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new(Directory.EnumerateDirectories(folder)
            .Where(language => File.Exists(Path.Combine(language, "events.tsv")))
            .ToDictionary(language => new Language(Path.GetFileName(language)), ClaimLexicon.Load));
    }

    internal ClaimLexicon? For(Language language) => _byLanguage.GetValueOrDefault(language);
}
