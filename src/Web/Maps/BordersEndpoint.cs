using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Ledgerline.Web.Maps;

/// <summary>The land and borders under the places, as GeoJSON.</summary>
internal static class BordersEndpoint
{
    internal static IResult GetCountries(HttpContext context, BorderStore store) => Answer(context, store.Countries);

    internal static IResult GetRegions(HttpContext context, BorderStore store) => Answer(context, store.Regions);

    private static IResult Answer(HttpContext context, BorderStore.Drawing? drawing)
    {
        if (drawing is null)
        {
            return Pages.NotFound("This site draws no such borders.");
        }

        context.Response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.Bytes(drawing.Content, "application/geo+json", entityTag: new EntityTagHeaderValue($"\"{drawing.Tag}\"", isWeak: true));
    }
}
