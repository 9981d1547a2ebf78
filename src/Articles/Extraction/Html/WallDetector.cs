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
    internal string? Problem(PageTree page, IReadOnlyList<PageLine> lines)
    {
        var length = lines.Sum(line => line.Text.Length);
        if (length == 0)
        {
            return "holds no article: no running text was found. Give the address of an article, or its text.";
        }

        if (length > LongestWall)
        {
            return null;
        }

        var folded = Folding.Fold(page.Head.Title + "\n" + string.Join('\n', lines.Select(line => line.Text)));
        var found = _phrases.Where(row => folded.Contains(row.Phrase, StringComparison.Ordinal)).ToList();
        return found.Count > 1 || (found.Count == 1 && length < ShortWall)
            ? $"holds no article: it seems to be {found[0].Kind}. Give the page as it stands behind it, or its text."
            : null;
    }
}
