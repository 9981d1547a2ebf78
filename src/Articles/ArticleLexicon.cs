using Ledgerline.Articles.Extraction.Languages;
using Ledgerline.Articles.Extraction.Lexicons;

namespace Ledgerline.Articles;

/// <summary>The words by which this room tells languages, dates, captions and newsroom lines: data files, loaded once.</summary>
/// <remarks>Immutable after loading, so one instance serves every thread.</remarks>
public sealed class ArticleLexicon
{
    private ArticleLexicon(string folder)
    {
        Cues = CueLexicon.Load(Path.Combine(folder, "cues"));
        Credits = CreditLexicon.Load(Path.Combine(folder, "credits.tsv"));
        Dates = DateLexicon.Load(Path.Combine(folder, "dates"));
        Pages = PageLexicon.Load(Path.Combine(folder, "pages.tsv"));
        Languages = LanguageProfile.LoadAll(Path.Combine(folder, "languages"));
    }

    /// <summary>Where the build puts the files: <c>data/articles</c> beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "data", "articles");

    internal CueLexicon Cues { get; }

    internal CreditLexicon Credits { get; }

    internal DateLexicon Dates { get; }

    internal PageLexicon Pages { get; }

    internal IReadOnlyList<LanguageProfile> Languages { get; }

    /// <summary>Loads the files of <paramref name="folder"/>, laid out as <c>data/articles/README.md</c> says.</summary>
    /// <exception cref="IOException">A file or folder is missing.</exception>
    /// <exception cref="InvalidDataException">A file has a row that says nothing; the message names it.</exception>
    public static ArticleLexicon Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new ArticleLexicon(folder);
    }
}
