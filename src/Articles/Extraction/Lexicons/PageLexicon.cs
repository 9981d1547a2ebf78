using System.Buffers;
using System.Collections.Frozen;

namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>The words in class names, ids and roles by which the parts of a page are known.</summary>
internal sealed class PageLexicon
{
    private readonly SearchValues<string> _aside;
    private readonly SearchValues<string> _certain;
    private readonly SearchValues<string> _maybe;
    private readonly SearchValues<string> _good;
    private readonly SearchValues<string> _bad;
    private readonly SearchValues<string> _share;
    private readonly SearchValues<string> _byline;
    private readonly SearchValues<string> _date;
    private readonly SearchValues<string> _authorLink;
    private readonly FrozenDictionary<string, FrozenSet<string>> _rows;

    private PageLexicon(FrozenDictionary<string, FrozenSet<string>> rows)
    {
        _rows = rows;
        _aside = Words("aside");
        _certain = Words("certain");
        _maybe = Words("maybe");
        _good = Words("good");
        _bad = Words("bad");
        _share = Words("share");
        _byline = Words("byline");
        _date = Words("date");
        _authorLink = Words("authorlink");
    }

    /// <summary>Reads the rows of <paramref name="path"/>: kind, word.</summary>
    internal static PageLexicon Load(string path)
        => new(TsvFile.Read(path, columns: 2).GroupBy(row => row[0], row => row[1], StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Whether class and id speak of something beside the article, and of nothing that holds one.</summary>
    internal bool IsAside(ReadOnlySpan<char> names) => names.ContainsAny(_aside) && !names.ContainsAny(_maybe);

    /// <summary>Whether class and id speak of something beside the article even where they name one, as <c>article-related</c>.</summary>
    internal bool IsCertainAside(ReadOnlySpan<char> names) => names.ContainsAny(_certain);

    /// <summary>Whether a class or id speaks for the article.</summary>
    internal bool IsGood(ReadOnlySpan<char> names) => names.ContainsAny(_good);

    /// <summary>Whether a class or id speaks against it.</summary>
    internal bool IsBad(ReadOnlySpan<char> names) => names.ContainsAny(_bad);

    /// <summary>Whether class or id speak of share buttons.</summary>
    internal bool IsShare(ReadOnlySpan<char> names) => names.ContainsAny(_share);

    /// <summary>Whether class or id speak of the author.</summary>
    internal bool IsByline(ReadOnlySpan<char> names) => names.ContainsAny(_byline);

    /// <summary>Whether an address is that of an author's page.</summary>
    internal bool IsAuthorLink(ReadOnlySpan<char> address) => address.ContainsAny(_authorLink);

    /// <summary>Whether class or id speak of the date of publication.</summary>
    internal bool IsDate(ReadOnlySpan<char> names) => names.ContainsAny(_date);

    /// <summary>The words of a kind.</summary>
    /// <exception cref="InvalidDataException">The file has none.</exception>
    internal FrozenSet<string> All(string kind) => _rows.TryGetValue(kind, out var words)
        ? words
        : throw new InvalidDataException($"data/articles/pages.tsv: has no row of the kind '{kind}'. Build the project again; it copies data/articles beside the program.");

    private SearchValues<string> Words(string kind) => SearchValues.Create([.. All(kind)], StringComparison.OrdinalIgnoreCase);
}
