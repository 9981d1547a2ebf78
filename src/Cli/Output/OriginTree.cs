using Ledgerline.Ledger;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;
using Spectre.Console;

namespace Ledgerline.Cli.Output;

/// <summary>Prints origins for people: who said it, then every article that tells it by day, copies under what they derive from, each with what it changed.</summary>
/// <param name="entries">The articles with their claims.</param>
/// <param name="stories">What each derives from.</param>
internal sealed class OriginTree(IReadOnlyList<ArticleEntry> entries, IReadOnlyList<StoryArticle> stories)
{
    private readonly Dictionary<ArticleId, ArticleEntry> _entries = entries.ToDictionary(entry => entry.Article.Id);

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
            foreach (var told in ToldBy.Trees(origin, stories))
            {
                Add(tree, origin, told);
            }

            console.Write(tree);
            console.WriteLine();
        }
    }

    private static string Standing(ToldBy told)
    {
        var doubt = told.Doubt switch
        {
            CopyDoubt.DatedBeforeOriginal => "dated before the outlet that it names",
            CopyDoubt.CreditCircle => "names its source and is named by it",
            CopyDoubt.OrderUnknown => "which came first is not known",
            _ => null,
        };
        return (told.IsCopy, doubt) switch
        {
            (true, null) => "  (copy)",
            (true, _) => $"  (copy; {doubt})",
            (false, null) => string.Empty,
            _ => $"  ({doubt})",
        };
    }

    private void Add(IHasTreeNodes above, Origin origin, ToldBy told)
    {
        var entry = _entries[told.Article];
        var node = above.AddNode(Tables.Plain($"{entry.Article.Published.Value ?? "undated"}  {entry.Article.Outlet ?? entry.Article.Title ?? told.Article.Value}{Standing(told)}"));
        foreach (var claim in entry.Claims.Where(claim => origin.Claims.Contains(claim.Id)))
        {
            node.AddNode(Tables.Plain($"“{DossierTable.Shorten(claim.Quote)}” — {Tables.Chain(claim.Sources)}"));
        }

        foreach (var drift in origin.Drift.Where(drift => drift.Article == told.Article))
        {
            node.AddNode(Tables.Plain($"{ContractCodes.Of(drift.Kind)}: “{DossierTable.Shorten(drift.From)}” → “{DossierTable.Shorten(drift.To)}”"));
        }

        foreach (var copy in told.Copies)
        {
            Add(node, origin, copy);
        }
    }
}
