namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>A page as it is read: its body in document order, without what is never text, and its head.</summary>
/// <param name="Nodes">The nodes; the first is the body. Never empty.</param>
/// <param name="Head">What its head says.</param>
internal sealed record PageTree(IReadOnlyList<PageNode> Nodes, PageHead Head);
