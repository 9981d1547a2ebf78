using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Chrome;

/// <summary>A page of a long list.</summary>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Total">How many entries the whole list has.</param>
public sealed record Paging(int Page, int Total)
{
    /// <summary>How many entries a page has.</summary>
    public const int Size = 100;

    /// <summary>How many pages there are, at least one.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>How many entries come before the page.</summary>
    public int Skip => (Page - 1) * Size;

    /// <summary>The page that <c>?page=</c> asks for, held within the list; the first where it asks for none.</summary>
    internal static Paging Read(HttpRequest request, int total)
    {
        var paging = new Paging(1, total);
        return int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? paging with { Page = Math.Clamp(page, 1, paging.Pages) }
            : paging;
    }
}
