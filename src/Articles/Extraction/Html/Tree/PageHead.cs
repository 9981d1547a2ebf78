namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>What a page says of itself outside its text.</summary>
/// <param name="Title">The <c>title</c>; empty for none.</param>
/// <param name="Language">The <c>lang</c> of the root; empty for none.</param>
/// <param name="Metas">The <c>meta</c> elements in their order: <c>name</c>, <c>property</c>, <c>itemprop</c> or <c>http-equiv</c> in lower case, and <c>content</c>.</param>
/// <param name="Canonical">The address by <c>link rel="canonical"</c>; empty for none.</param>
/// <param name="Base">The address that others are relative to, by <c>base</c>; empty for none.</param>
/// <param name="JsonLd">The scripts of type <c>application/ld+json</c>.</param>
internal sealed record PageHead(
    string Title,
    string Language,
    IReadOnlyList<(string Name, string Content)> Metas,
    string Canonical,
    string Base,
    IReadOnlyList<string> JsonLd)
{
    /// <summary>The content of the first <c>meta</c> of a name that says anything; null where none does.</summary>
    internal string? Meta(string name)
    {
        foreach (var (found, content) in Metas)
        {
            if (found == name && content.Length > 0)
            {
                return content;
            }
        }

        return null;
    }
}
