using Ledgerline.Articles.Extraction.Html.Tree;
using Ledgerline.Articles.Extraction.Lexicons;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>Finds who wrote the article: in the metadata, else in what the page marks as author or byline near the text.</summary>
internal sealed class BylineFinder(CueLexicon cues, PageLexicon lexicon)
{
    private const int LongestByline = 100;
    private const int LongestBox = 600;
    private const int MostAuthors = 8;

    /// <summary>So far above the text, in nodes, a line may name its author.</summary>
    private const int NodesAbove = 150;

    internal string? Find(PageTree page, LinkedData linked, int textStart, int textEnd)
    {
        if (linked.Authors.Count > 0 && Join(linked.Authors) is { } authors)
        {
            return authors;
        }

        foreach (var name in (ReadOnlySpan<string>)["author", "parsely-author", "sailthru.author", "article:author", "dc.creator", "dcterms.creator", "byl", "twitter:creator:name"])
        {
            if (Join(page.Head.Metas.Where(meta => meta.Name == name).Select(meta => meta.Content)) is { } said)
            {
                return said;
            }
        }

        return Marked(page, 0, textEnd, node => node.Marks.Property.Split(' ').Contains("author"))
            ?? Marked(page, 0, textStart, node => lexicon.IsByline(node.Marks.Names))
            ?? Marked(page, textStart, textEnd, node => lexicon.IsByline(node.Marks.Names))
            ?? Labelled(page, Math.Max(0, textStart - NodesAbove), textStart)
            ?? Marked(page, Math.Max(0, textStart - NodesAbove), textStart, node => node.Is(PageTraits.AuthorLink));
    }

    private string? Join(IEnumerable<string> names)
    {
        var cleaned = names.Select(Clean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToList();
        return cleaned.Count == 0 ? null : string.Join(", ", cleaned);
    }

    private string? Marked(PageTree page, int from, int until, Func<PageNode, bool> isMeant)
    {
        for (var index = from; index < until; index++)
        {
            var node = page.Nodes[index];
            if ((node.Marks != PageMarks.None || node.Is(PageTraits.AuthorLink)) && isMeant(node) && NodeText.Of(page, index, LongestBox + 1) is { Length: > 1 } text
                && (text.Length <= LongestByline ? Clean(text) : OfSentence(text)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"By Name" in a line of its own above the text; the nearest to the text.</summary>
    private string? Labelled(PageTree page, int from, int until)
    {
        for (var index = until - 1; index >= from; index--)
        {
            var node = page.Nodes[index];
            if ((node.IsText || !node.Is(PageTraits.HoldsBlock)) && NodeText.Of(page, index, LongestByline + 1) is { Length: > 4 and <= LongestByline } text
                && cues.LengthAtStart(Folding.Fold(text), Cue.Byline) > 0 && Clean(text) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"By Name, who has written of … for ten years": the name up to the first comma.</summary>
    private string? OfSentence(string text)
        => text.Length <= LongestBox && cues.LengthAtStart(Folding.Fold(text), Cue.Byline) > 0 && text.IndexOf(',', StringComparison.Ordinal) is > 0 and <= LongestByline and var comma
            ? Clean(text[..comma])
            : null;

    /// <summary>The name without its label, its address, and the date that stands behind it; null where nothing like a name is left.</summary>
    private string? Clean(string text)
    {
        var name = text.Trim(' ', ',', '|', '-', '—', '–', '•', ':', '.');
        var label = cues.LengthAtStart(Folding.Fold(name), Cue.Byline);
        name = label > 0 && label < name.Length ? name[label..].TrimStart(' ', ':', ',') : name;
        var end = name.IndexOfAny(['|', '•', '\n', '(', '@', '/']);
        name = end > 1 ? name[..end] : name;
        var digit = name.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit > 0)
        {
            // A date follows: the month's name before the digit goes with it.
            var cut = name[..digit].TrimEnd();
            var space = cut.LastIndexOf(' ');
            name = space > 0 && cut[..space].TrimEnd().Contains(' ', StringComparison.Ordinal) ? cut[..space] : cut;
        }

        name = name.Trim(' ', ',', '|', '-', '—', '–', '•', ':');
        var isAddress = name.StartsWith("http", StringComparison.OrdinalIgnoreCase) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        var isName = name.Length is > 1 and <= LongestByline && char.IsLetter(name[0]) && !char.IsLower(name[0]) && !name.EndsWith(':') && !name.EndsWith('：');
        return isName && !isAddress ? name : null;
    }
}
