using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ledgerline.Articles.Extraction.Lexicons;

namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>Parses a page and lays it out in document order, without scripts, forms' fields, navigation and what is not shown.</summary>
internal sealed class PageBuilder(PageLexicon lexicon)
{
    /// <summary>Elements nested more deeply stand beside the one at this depth.</summary>
    private const int MaxDepth = 200;

    private const int LongestMarks = 400;

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "button", "input", "select",
        "textarea", "option", "datalist", "map", "link", "meta", "head", "dialog", "nav", "title", "base", "frame", "frameset", "applet", "progress", "meter");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attributes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aria-hidden", "class", "content", "datetime", "hidden", "href", "http-equiv", "id", "itemprop", "lang", "name", "property", "rel", "role", "style",
        "xml:lang").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenSet<string> _roles = lexicon.All("role");

    /// <summary>Parses <paramref name="html"/>.</summary>
    internal PageTree Build(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = true,
            MaximumDepth = MaxDepth,
            SkipComments = true,
            SkipProcessingInstructions = true,
            SkipScriptText = true,
            SkipRawText = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = static (ref _, name) => Attributes.Contains(name.Span),
        });
        using var document = parser.ParseDocument(html.AsMemory());
        var head = new HeadReader();
        foreach (var node in document.Head?.ChildNodes.OfType<IElement>() ?? [])
        {
            head.Add(node);
        }

        return new PageTree(Nodes(document, head), head.Finish(document.DocumentElement, LinkedDataScripts.Find(html)));
    }

    private List<PageNode> Nodes(IDocument document, HeadReader head)
    {
        var nodes = new List<PageNode>(1024) { new("body", "", -1, PageTraits.Block, 0) };
        var open = new Stack<(INodeList Children, int Next, int Index)>(); // By position: a node finds its next sibling only by counting.
        open.Push((document.Body is { } body ? body.ChildNodes : document.ChildNodes, 0, 0));
        while (open.Count > 0)
        {
            var (children, position, index) = open.Pop();
            if (position >= children.Length)
            {
                nodes[index].End = nodes.Count;
                continue;
            }

            open.Push((children, position + 1, index));
            var (next, parent) = (children[position], index);
            if (next is IText text)
            {
                AddText(nodes, text.Data, parent);
            }
            else if (next is IElement element)
            {
                if (Node(element, parent, nodes) is not { } node)
                {
                    head.Add(element); // A meta element may stand in the body, too.
                    continue;
                }

                nodes.Add(node);
                nodes[^1].End = nodes.Count;
                if (element.ChildNodes is { Length: > 0 } inner)
                {
                    open.Push((inner, 0, nodes.Count - 1));
                }
            }
        }

        MarkHolders(nodes);
        return nodes;
    }

    private static void AddText(List<PageNode> nodes, string data, int parent)
    {
        var isPreformatted = nodes[parent].Is(PageTraits.Preformatted);
        var text = isPreformatted ? data : Blanks.Collapse(data);
        if (text.Length > 0)
        {
            nodes.Add(new PageNode("", text, parent, isPreformatted ? PageTraits.Preformatted : PageTraits.None, 0) { End = nodes.Count + 1 });
        }
    }

    private PageNode? Node(IElement element, int parent, List<PageNode> nodes)
    {
        var name = element.LocalName;
        if (Dropped.Contains(name) || IsHidden(element))
        {
            return null;
        }

        var classes = Cut(element.ClassName);
        var id = Cut(element.Id);
        var property = (element.GetAttribute("itemprop") ?? element.GetAttribute("rel") ?? "").ToLowerInvariant();
        var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? "";
        var hasMarks = classes.Length > 0 || id.Length > 0 || property.Length > 0 || value.Length > 0;
        return new PageNode(name, "", parent, Traits(element, name, classes, id, property) | Inherited(nodes[parent]), Weight(classes) + Weight(id))
        {
            Marks = hasMarks ? new PageMarks($"{classes} {id}".ToLowerInvariant(), property, Cut(value)) : PageMarks.None,
        };
    }

    private PageTraits Traits(IElement element, string name, string classes, string id, string property)
    {
        var traits = Blocks.Contains(name) ? PageTraits.Block : PageTraits.None;
        traits |= element.GetAttribute("aria-hidden") is "true" ? PageTraits.Concealed : PageTraits.None;
        traits |= name switch
        {
            "a" when element.GetAttribute("href") is { Length: > 0 } href && href[0] != '#'
                => PageTraits.Link | (lexicon.IsAuthorLink(href) ? PageTraits.AuthorLink : PageTraits.None),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => PageTraits.Heading,
            "article" or "main" => PageTraits.Article,
            "figcaption" => PageTraits.Caption,
            "img" or "picture" or "figure" => PageTraits.Picture,
            "br" or "hr" => PageTraits.Break,
            "pre" => PageTraits.Preformatted,
            _ => PageTraits.None,
        };
        if (classes.Contains("caption", StringComparison.OrdinalIgnoreCase) || id.Contains("caption", StringComparison.OrdinalIgnoreCase))
        {
            traits |= PageTraits.Caption;
        }

        if (property.Contains("articlebody", StringComparison.Ordinal))
        {
            traits |= PageTraits.Article | PageTraits.Body;
        }

        var names = $"{classes} {id}";
        var isAside = name is not ("body" or "a" or "article" or "main") && names.Length > 1 && lexicon.IsAside(names);
        var isFurniture = element.GetAttribute("role") is { Length: > 0 } role && _roles.Contains(role);
        traits |= isAside || isFurniture ? PageTraits.Unlikely : PageTraits.None;
        traits |= name is not ("body" or "a" or "article" or "main") && names.Length > 1 && lexicon.IsCertainAside(names) ? PageTraits.Aside : PageTraits.None;
        return traits | (names.Length > 1 && lexicon.IsShare(names) ? PageTraits.Share : PageTraits.None);
    }

    private static PageTraits Inherited(PageNode parent) => parent.Traits & PageTraits.Preformatted;

    private int Weight(string names)
        => names.Length == 0 ? 0 : (lexicon.IsBad(names) ? -25 : 0) + (lexicon.IsGood(names) ? 25 : 0);

    private static bool IsHidden(IElement element)
        => element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { Length: > 0 } style && IsHiding(style));

    private static bool IsHiding(string style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return (at >= 0 && style.AsSpan(at + "display".Length).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase))
            || style.Replace(" ", "", StringComparison.Ordinal).Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static string Cut(string? marks) => marks is null ? "" : marks.Length <= LongestMarks ? marks : marks[..LongestMarks];

    /// <summary>Marks every element that holds a block, however deep.</summary>
    private static void MarkHolders(List<PageNode> nodes)
    {
        for (var index = nodes.Count - 1; index > 0; index--)
        {
            if (nodes[index].Is(PageTraits.Block | PageTraits.HoldsBlock))
            {
                nodes[nodes[index].Parent].Traits |= PageTraits.HoldsBlock;
            }
        }
    }
}
