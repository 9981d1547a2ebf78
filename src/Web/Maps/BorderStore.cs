using System.Security.Cryptography;

namespace Ledgerline.Web.Maps;

/// <summary>The borders' GeoJSON, made once, when the first map asks for it.</summary>
internal sealed class BorderStore(WebSiteOptions options)
{
    private readonly Lazy<Drawing?> _countries = new(() => Draw(options.Borders?.Countries));
    private readonly Lazy<Drawing?> _regions = new(() => Draw(options.Borders?.Regions));

    /// <summary>The countries; null where none are drawn.</summary>
    internal Drawing? Countries => _countries.Value;

    /// <summary>The regions; null where none are drawn.</summary>
    internal Drawing? Regions => _regions.Value;

    private static Drawing? Draw(Func<byte[]>? source)
    {
        if (source is null)
        {
            return null;
        }

        var content = source();
        return new Drawing(content, Convert.ToHexStringLower(SHA256.HashData(content))[..16]);
    }

    /// <summary>Borders with a tag of their content.</summary>
    internal sealed record Drawing(byte[] Content, string Tag);
}
