using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Ledgerline.Web.Maps;

/// <summary>The land and borders under the places, as GeoJSON.</summary>
internal static class BordersEndpoint
{
    internal static IResult Get(HttpContext context, BorderStore store)
    {
        if (store.Borders is not { } borders)
        {
            return Pages.NotFound("This site draws no borders.");
        }

        context.Response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.Bytes(borders.Content, "application/geo+json", entityTag: new EntityTagHeaderValue($"\"{borders.Tag}\"", isWeak: true));
    }
}
