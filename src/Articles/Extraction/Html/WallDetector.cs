using Ledgerline.Articles.Extraction.Html.MainText;
using Ledgerline.Articles.Extraction.Html.Tree;
using Ledgerline.Articles.Extraction.Lexicons;

namespace Ledgerline.Articles.Extraction.Html;

/// <summary>Tells pages that hold no article: consent walls, sign-in walls, checks for robots, faults of the server.</summary>
internal sealed class WallDetector(PageLexicon lexicon)
{
    /// <summary>So long a text is an article, whatever words it has.</summary>
    private const int LongestWall = 2500;

    /// <summary>A text of fewer characters that holds one of the phrases is a wall; a longer one needs two.</summary>
    private const int ShortWall = 600;

    private readonly (string Kind, string Phrase)[] _phrases =
    [
        .. lexicon.All("consent").Select(phrase => ("a request for consent", Folding.Fold(phrase))),
        .. lexicon.All("wall").Select(phrase => ("a wall before the article", Folding.Fold(phrase))),
        .. lexicon.All("fault").Select(phrase => ("a fault of the server", Folding.Fold(phrase))),
    ];

    /// <summary>What the page holds in place of an article; null where it holds one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="found">The lines that were found in it.</param>
    /// <param name="kept">Those of them that are no furniture.</param>
    internal string? Problem(PageTree page, IReadOnlyList<PageLine> found, IReadOnlyList<PageLine> kept)
    {
        var length = kept.Sum(line => line.Text.Length);
        if (length > LongestWall)
        {
            return null;
        }

        var folded = Folding.Fold(page.Head.Title + "\n" + string.Join('\n', found.Select(line => line.Text)));
        var phrases = _phrases.Where(row => folded.Contains(row.Phrase, StringComparison.Ordinal)).ToList();
        return phrases.Count > 1 || (phrases.Count == 1 && length < ShortWall)
            ? $"holds no article: it seems to be {phrases[0].Kind}. Give the page as it stands behind it, or its text."
            : length == 0 ? "holds no article: no running text was found. Give the address of an article, or its text."
            : null;
    }
}
