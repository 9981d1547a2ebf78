using System.Reflection;
using System.Security.Cryptography;

namespace Ledgerline.Web.Hosting;

/// <summary>The files that pages refer to, embedded in this assembly. Their addresses carry a hash of their content, so they never go stale.</summary>
internal sealed class AssetStore
{
    private const string Prefix = "assets/";
    private readonly Dictionary<string, Asset> _assets;

    private AssetStore(Dictionary<string, Asset> assets) => _assets = assets;

    internal static AssetStore Open()
    {
        var assembly = typeof(AssetStore).Assembly;
        return new(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..], name => Read(assembly, name), StringComparer.Ordinal));
    }

    /// <summary>The address of the asset <paramref name="name"/>.</summary>
    internal string Address(string name) => $"/{Prefix}{_assets[name].Version}/{name}";

    internal Asset? Find(string name) => _assets.GetValueOrDefault(name);

    private static Asset Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!; // The name comes from the assembly's own list.
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var content = buffer.ToArray();
        return new Asset(content, Convert.ToHexStringLower(SHA256.HashData(content))[..16], TypeOf(name));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
