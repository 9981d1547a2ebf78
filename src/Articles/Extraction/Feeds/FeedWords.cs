using System.Net;
using System.Text;
using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>Reads the small things that feeds of every kind say: titles, names, addresses.</summary>
internal static class FeedWords
{
    private const int LongestTitle = 1000;
    private const int MostAuthors = 8;

    /// <summary>Whether it is a whole address of the web.</summary>
    internal static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <summary>A whole address; one that is relative is joined to <paramref name="root"/>. Null where it cannot be made whole.</summary>
    internal static string? Absolute(string? root, string? link)
    {
        var trimmed = link?.Trim() ?? "";
        return trimmed.Length == 0 ? null
            : IsWeb(trimmed) ? trimmed
            : Uri.TryCreate(root, UriKind.Absolute, out var at) && Uri.TryCreate(at, trimmed, out var joined) && joined.Scheme is "http" or "https" ? joined.AbsoluteUri
            : null;
    }

    /// <summary>A plain text as HTML, a line a paragraph.</summary>
    internal static string AsHtml(string words)
        => string.Concat(words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));

    /// <summary>A title or name without tags; null where nothing is left.</summary>
    internal static string? Plain(string? words)
    {
        if (words is null)
        {
            return null;
        }

        var plain = new StringBuilder();
        for (var at = 0; at < words.Length && plain.Length < LongestTitle; at++)
        {
            if (words[at] == '<' && at + 1 < words.Length && (char.IsLetter(words[at + 1]) || words[at + 1] == '/') && words.IndexOf('>', at) is > 0 and var close)
            {
                at = close;
                continue;
            }

            plain.Append(words[at]);
        }

        return Blanks.Collapse(WebUtility.HtmlDecode(plain.ToString())).Trim() is { Length: > 0 } result ? result : null;
    }

    /// <summary>The names of the authors, each once; null for none. Of <c>a@b.example (Name)</c> and <c>Name (a@b.example)</c> it is the name; an address alone is none.</summary>
    internal static string? Byline(IEnumerable<string?> authors)
    {
        var names = authors.Select(author => Name(Plain(author))).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? Name(string? author)
    {
        if (author is null || !author.Contains('@', StringComparison.Ordinal))
        {
            return author;
        }

        var words = author.Split([' ', '(', ')', '<', '>', ',', '"'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Contains('@', StringComparison.Ordinal));
        return string.Join(' ', words) is { Length: > 0 } name ? name : null;
    }
}
