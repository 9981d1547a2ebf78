using Ledgerline.Ledger.Views;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Maps;

/// <summary>The places of a day as GeoJSON, for the map.</summary>
internal static class PlacesEndpoint
{
    internal static async Task<IResult> GetAsync(HttpContext context, ILedgerView view, WebSiteOptions options, CancellationToken cancellationToken)
    {
        if (!DayQuery.TryRead(context.Request, out var query, out var problem))
        {
            return TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "The address asks for no day");
        }

        var summary = await view.SummariseAsync(cancellationToken);
        var on = query.On ?? DefaultDay.Of(summary, options.Clock);
        var places = await view.ControlAsync(on, query.AsOf, bounds: null, cancellationToken);
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(PlacesGeoJson.Write(places, summary.Theatre, query.AsOf), "application/geo+json");
    }
}
