using System.Net;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>Reads XML as feeds really are: bare ampersands, undeclared entities, tags that are not closed, words before the declaration, a torn-off end.</summary>
/// <remarks>Entities that a document declares are not expanded, and nothing outside it is fetched. Time is linear in the length.</remarks>
internal static class LooseXml
{
    private const int MaxDepth = 64;
    private const int MostElements = 2_000_000;
    private const int MostAttributes = 64;

    private static readonly Dictionary<string, string> NoAttributes = [];

    /// <summary>Elements that never hold another of their own name: where one begins, the one before it has been left open.</summary>
    private static readonly HashSet<string> Rows = ["item", "entry", "url", "sitemap"];

    /// <summary>Elements that hold words alone.</summary>
    private static readonly HashSet<string> Lines = ["title", "link", "guid", "pubdate", "category", "comments", "id", "published", "updated", "dc:date", "dc:creator", "loc", "lastmod"];

    /// <summary>Elements that end one of <see cref="Lines"/> that was left open.</summary>
    private static readonly HashSet<string> Neighbours = [.. Lines, "description", "content:encoded", "summary", "content", "author", "enclosure"];

    /// <summary>The root, with what is wrong with the document; a null root where there is no element.</summary>
    internal static (LooseElement? Root, string? Problem) Read(string text)
    {
        LooseElement? root = null;
        string? problem = null;
        var open = new Stack<LooseElement>();
        var elements = 0;
        var at = 0;
        while (at < text.Length)
        {
            var next = text.IndexOf('<', at);
            var end = next < 0 ? text.Length : next;
            if (open.Count > 0 && end > at)
            {
                open.Peek().Text.Append(Decode(text[at..end]));
            }

            if (next < 0)
            {
                break;
            }

            var rest = text.AsSpan(next);
            if (rest.StartsWith("<![CDATA["))
            {
                var close = text.IndexOf("]]>", next, StringComparison.Ordinal);
                var stop = close < 0 ? text.Length : close;
                if (open.Count > 0)
                {
                    open.Peek().Text.Append(text.AsSpan(next + 9, stop - next - 9));
                }

                at = close < 0 ? text.Length : close + 3;
            }
            else if (rest.StartsWith("<!--"))
            {
                at = After(text, "-->", next);
            }
            else if (rest.StartsWith("<?"))
            {
                at = After(text, "?>", next);
            }
            else if (rest.StartsWith("<!"))
            {
                (at, var declares) = Declaration(text, next);
                problem ??= declares ? "declares entities of its own, which are not expanded" : null;
            }
            else if (rest.StartsWith("</"))
            {
                var close = text.IndexOf('>', next);
                Close(open, Name(text, next + 2), next);
                at = close < 0 ? text.Length : close + 1;
            }
            else if (next + 1 < text.Length && (char.IsLetter(text[next + 1]) || text[next + 1] == '_'))
            {
                if (++elements > MostElements)
                {
                    return (root, $"has more than {MostElements} elements; the rest is not read");
                }

                var name = Name(text, next + 1).ToLowerInvariant();
                problem ??= EndWhatWasLeftOpen(open, name, next);
                at = Open(text, next, name, open, ref root);
            }
            else
            {
                if (open.Count > 0)
                {
                    open.Peek().Text.Append('<');
                }

                at = next + 1;
            }
        }

        problem = open.Count > 0 ? $"ends within <{open.Peek().Name}>: it is torn off" : problem;
        while (open.TryPop(out var unclosed))
        {
            unclosed.Inner = (unclosed.Inner.Start, text.Length);
            unclosed.IsTorn = true;
        }

        return (root, problem);
    }

    /// <summary>Closes what cannot hold an element of <paramref name="name"/>; what is wrong where that is a whole entry.</summary>
    private static string? EndWhatWasLeftOpen(Stack<LooseElement> open, string name, int at)
    {
        if (Neighbours.Contains(name) && open.TryPeek(out var inner) && Lines.Contains(inner.Name))
        {
            Close(open, inner.Name, at);
        }

        if (!Rows.Contains(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]) || !open.Any(element => element.Name == name))
        {
            return null;
        }

        Close(open, name, at);
        return $"leaves <{name}> open";
    }

    private static int Open(string text, int start, string name, Stack<LooseElement> open, ref LooseElement? root)
    {
        Dictionary<string, string>? attributes = null;
        var at = start + 1 + name.Length;
        while (at < text.Length && text[at] != '>')
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '/')
            {
                at++;
                continue;
            }

            at = Attribute(text, at, attributes ??= new(StringComparer.Ordinal));
        }

        var isEmpty = at < text.Length && text[at - 1] == '/';
        var after = Math.Min(text.Length, at + 1);
        var element = new LooseElement(name, attributes ?? NoAttributes, open.Count) { Inner = (after, after) };
        root ??= element;
        if (open.Count > 0 && open.Count < MaxDepth)
        {
            open.Peek().Add(element);
        }

        if (!isEmpty && open.Count < MaxDepth)
        {
            open.Push(element);
        }

        return after;
    }

    private static int Attribute(string text, int start, Dictionary<string, string> attributes)
    {
        var nameEnd = start;
        while (nameEnd < text.Length && !char.IsWhiteSpace(text[nameEnd]) && text[nameEnd] is not ('=' or '>' or '/'))
        {
            nameEnd++;
        }

        var at = SkipBlanks(text, nameEnd);
        if (at >= text.Length || text[at] != '=')
        {
            return Math.Max(at, start + 1);
        }

        at = SkipBlanks(text, at + 1);
        var isQuoted = at < text.Length && text[at] is '"' or '\'';
        var valueStart = isQuoted ? at + 1 : at;
        var valueEnd = valueStart;
        while (valueEnd < text.Length && (isQuoted ? text[valueEnd] != text[at] : !char.IsWhiteSpace(text[valueEnd]) && text[valueEnd] != '>'))
        {
            valueEnd++;
        }

        if (attributes.Count < MostAttributes && nameEnd > start)
        {
            attributes.TryAdd(text[start..nameEnd].ToLowerInvariant(), Decode(text[valueStart..valueEnd]));
        }

        return Math.Min(text.Length, isQuoted ? valueEnd + 1 : valueEnd);
    }

    /// <summary>Closes the innermost open element of the name, with those in it that were left open; an end without a beginning is passed over.</summary>
    private static void Close(Stack<LooseElement> open, string name, int at)
    {
        var lower = name.ToLowerInvariant();
        if (!open.Any(element => element.Name == lower))
        {
            return;
        }

        while (open.Pop() is var closed)
        {
            closed.Inner = (closed.Inner.Start, at);
            if (closed.Name == lower)
            {
                return;
            }
        }
    }

    /// <summary>Where a declaration ends, its inner part included, and whether it declares entities.</summary>
    private static (int After, bool DeclaresEntities) Declaration(string text, int start)
    {
        var close = text.IndexOf('>', start);
        var bracket = close < 0 ? -1 : text.IndexOf('[', start, close - start);
        if (bracket < 0)
        {
            return (close < 0 ? text.Length : close + 1, false);
        }

        var end = text.IndexOf("]>", bracket, StringComparison.Ordinal);
        var inner = text.AsSpan(bracket, (end < 0 ? text.Length : end) - bracket);
        return (end < 0 ? text.Length : end + 2, inner.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase));
    }

    private static string Name(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '-' or '_' or '.'))
        {
            end++;
        }

        return text[start..end];
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int After(string text, string mark, int from)
        => text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : text.Length;

    private static string Decode(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
}
