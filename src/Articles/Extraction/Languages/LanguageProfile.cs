using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Languages;

/// <summary>What a language is known by.</summary>
internal sealed record LanguageProfile
{
    /// <summary>Its code.</summary>
    internal required Language Language { get; init; }

    /// <summary>Its name in English.</summary>
    internal required string Name { get; init; }

    /// <summary>Whether articles in it are read; the others stand here so that they are not taken for these.</summary>
    internal required bool IsRead { get; init; }

    /// <summary>All its letters, in lower case.</summary>
    internal required string Alphabet { get; init; }

    /// <summary>Its frequent words, in lower case.</summary>
    internal required IReadOnlyList<string> Words { get; init; }

    /// <summary>Its frequent word endings, in lower case.</summary>
    internal required IReadOnlyList<string> Endings { get; init; }

    /// <summary>Reads all profiles of <paramref name="folder"/>; a file's name without ending is the language's code.</summary>
    internal static IReadOnlyList<LanguageProfile> LoadAll(string folder) => [.. TsvFile.In(folder).Select(Load)];

    private static LanguageProfile Load(string path)
    {
        var rows = TsvFile.Read(path, columns: 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        return new LanguageProfile
        {
            Language = new Language(Path.GetFileNameWithoutExtension(path)),
            Name = rows["name"].First(),
            IsRead = rows["read"].First() == "yes",
            Alphabet = string.Concat(rows["alphabet"]),
            Words = Split(rows["words"]),
            Endings = Split(rows["endings"]),
        };
    }

    private static string[] Split(IEnumerable<string> rows)
        => [.. rows.SelectMany(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
}
