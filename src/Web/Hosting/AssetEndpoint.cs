using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Ledgerline.Web.Hosting;

/// <summary>Answers for the embedded files. An address with an old hash gets today's file, to be asked for anew each time.</summary>
internal static class AssetEndpoint
{
    internal static IResult Get(HttpContext context, AssetStore assets, string version, string name)
    {
        if (assets.Find(name) is not { } asset)
        {
            return Pages.NotFound("There is no such file.");
        }

        context.Response.Headers.CacheControl = version == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.Bytes(asset.Content, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Version}\"", isWeak: true));
    }
}
