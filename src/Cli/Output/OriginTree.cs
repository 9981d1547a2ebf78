using Ledgerline.Ledger;
using Ledgerline.Records;
using Spectre.Console;

namespace Ledgerline.Cli.Output;

/// <summary>Prints origins for people: who said it, then every article that tells it by day, copies under what they derive from, each with what it changed.</summary>
internal sealed class OriginTree
{
    private readonly Dictionary<ArticleId, ArticleEntry> _entries;
    private readonly Dictionary<ArticleId, ArticleId> _copyOf;

    /// <param name="entries">The articles with their claims.</param>
    /// <param name="stories">What each derives from.</param>
    public OriginTree(IReadOnlyList<ArticleEntry> entries, IReadOnlyList<StoryArticle> stories)
    {
        _entries = entries.ToDictionary(entry => entry.Article.Id);
        _copyOf = stories.Where(story => story.CopyOf is not null).ToDictionary(story => story.Article, story => story.CopyOf!.Value); // Kept only where set.
    }

    /// <summary>Prints them in the order given.</summary>
    public void Write(IAnsiConsole console, IReadOnlyList<Origin> origins)
    {
        if (origins.Count == 0)
        {
            console.WriteLine("No claim is told, and so there is no origin.");
        }

        foreach (var origin in origins)
        {
            var tree = new Tree(Tables.Plain($"{origin.Speaker?.Name ?? "Nobody named"}, {origin.First?.ToString() ?? "undated"} ({origin.Id})"));
            foreach (var article in origin.Articles.Where(article => Parent(origin, article) is null))
            {
                Add(tree, origin, article);
            }

            console.Write(tree);
            console.WriteLine();
        }
    }

    private void Add(IHasTreeNodes above, Origin origin, ArticleId article)
    {
        var entry = _entries[article];
        var node = above.AddNode(Tables.Plain($"{entry.Article.Published.Value ?? "undated"}  {entry.Article.Outlet ?? entry.Article.Title ?? article.Value}{(_copyOf.ContainsKey(article) ? "  (copy)" : string.Empty)}"));
        foreach (var claim in entry.Claims.Where(claim => origin.Claims.Contains(claim.Id)))
        {
            node.AddNode(Tables.Plain($"“{DossierTable.Shorten(claim.Quote)}” — {Tables.Chain(claim.Sources)}"));
        }

        foreach (var drift in origin.Drift.Where(drift => drift.Article == article))
        {
            node.AddNode(Tables.Plain($"{Name(drift.Kind)}: “{DossierTable.Shorten(drift.From)}” → “{DossierTable.Shorten(drift.To)}”"));
        }

        foreach (var copy in origin.Articles.Where(copy => Parent(origin, copy) == article))
        {
            Add(node, origin, copy);
        }
    }

    private ArticleId? Parent(Origin origin, ArticleId article)
        => _copyOf.TryGetValue(article, out var original) && origin.Articles.Contains(original) ? original : null;

    private static string Name(DriftKind kind)
        => string.Concat(kind.ToString().Select((letter, at) => char.IsUpper(letter) ? $"{(at > 0 ? " " : string.Empty)}{char.ToLowerInvariant(letter)}" : letter.ToString()));
}
