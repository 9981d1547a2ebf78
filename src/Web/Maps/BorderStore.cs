using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace Ledgerline.Web.Maps;

/// <summary>The borders' GeoJSON, read once, when the first map asks for it.</summary>
internal sealed class BorderStore(WebSiteOptions options, ILogger<WebSite> logger)
{
    private readonly Lazy<(byte[] Content, string Tag)?> _borders = new(() => Read(options.Borders, logger));

    /// <summary>The borders and a tag of their content; null where there are none or they cannot be read, which is logged.</summary>
    internal (byte[] Content, string Tag)? Borders => _borders.Value;

    private static (byte[] Content, string Tag)? Read(MapBorders? borders, ILogger logger)
    {
        if (borders is null)
        {
            return null;
        }

        try
        {
            using var stream = borders.Open();
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            var content = buffer.ToArray();
            return (content, Convert.ToHexStringLower(SHA256.HashData(content))[..16]);
        }
        catch (IOException exception)
        {
            Log.BordersFailed(logger, exception);
            return null;
        }
    }
}
