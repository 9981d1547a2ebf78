namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>An element of a document that need not be well-formed. Changed only by <see cref="LooseXml"/>.</summary>
/// <param name="Name">Its name with its prefix, in lower case.</param>
/// <param name="Attributes">Its attributes, names in lower case, values decoded.</param>
/// <param name="Depth">How many elements hold it.</param>
internal sealed record LooseElement(string Name, IReadOnlyDictionary<string, string> Attributes, int Depth)
{
    private List<LooseElement>? _children; // Most elements have no children, and a document may have millions of elements.
    private System.Text.StringBuilder? _text;

    /// <summary>Its own text, decoded, that of the elements it holds aside.</summary>
    internal System.Text.StringBuilder Text => _text ??= new();

    /// <summary>Whether the document ends within it: what it says may be cut off.</summary>
    internal bool IsTorn { get; set; }

    /// <summary>Where its content begins and ends in the source.</summary>
    internal (int Start, int End) Inner { get; set; }

    internal IReadOnlyList<LooseElement> Children => _children ?? (IReadOnlyList<LooseElement>)[];

    internal void Add(LooseElement child) => (_children ??= []).Add(child);

    /// <summary>The first child of any of <paramref name="names"/>, in the order of the names; null for none.</summary>
    internal LooseElement? Child(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_children?.Find(child => child.Name == name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>All children of <paramref name="name"/>.</summary>
    internal IEnumerable<LooseElement> All(string name) => Children.Where(child => child.Name == name);

    /// <summary>The trimmed text of the first child of any of <paramref name="names"/> that has some and is whole; null for none.</summary>
    internal string? Words(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var child in Children)
            {
                if (child.Name == name && child is { _text: not null, IsTorn: false } && child.Text.ToString().Trim() is { Length: > 0 } words)
                {
                    return words;
                }
            }
        }

        return null;
    }

    internal string Attribute(string name) => Attributes.GetValueOrDefault(name, "").Trim();
}
