using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Reading;

/// <summary>One article with its claims marked.</summary>
internal static class ArticleEndpoint
{
    internal static async Task<IResult> GetAsync(HttpContext context, ILedgerView view, CancellationToken cancellationToken)
    {
        var id = PathId.Read(context, "/articles/");
        if (id.Length == 0 || await view.ArticleAsync(new ArticleId(id), cancellationToken) is not { } entry)
        {
            return Pages.NotFound(await RemovedAsync(view, new ArticleId(id), cancellationToken) is { } removal
                ? $"The article '{id}' {NoteWords.Of(removal)}."
                : $"The ledger has no article '{id}'.");
        }

        var summary = await view.SummariseAsync(cancellationToken);
        var story = (await view.StoriesAsync(cancellationToken)).FirstOrDefault(s => s.Article == entry.Article.Id);
        var notes = (await view.NotesAsync(entry.Article.Id, cancellationToken)).Select(note => note.Note).ToList();
        return Pages.Of<ArticlePage>(("Theatre", summary.Theatre), ("Entry", entry), ("Story", story), ("Notes", notes));
    }

    private static async Task<Removal?> RemovedAsync(ILedgerView view, ArticleId article, CancellationToken cancellationToken)
        => (await view.NotesAsync(article, cancellationToken)).Select(note => note.Note).OfType<Removal>().LastOrDefault();
}
