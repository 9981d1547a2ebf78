using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Ledgerline.Web.Hosting;

/// <summary>Names in addresses. Ledger names may hold any character, a slash too, and must come back as they went.</summary>
internal static class PathId
{
    /// <summary>The name behind <paramref name="prefix"/> in the requested address, unescaped once.</summary>
    /// <remarks>Read from the request line, because the decoded path cannot tell an escaped slash from its own escape.</remarks>
    internal static string Read(HttpContext context, string prefix)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? context.Request.Path.Value ?? string.Empty;
        var path = target.Split('?', '#')[0];
        var start = path.IndexOf(prefix, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? string.Empty : Uri.UnescapeDataString(path[(start + prefix.Length)..]);
    }

    /// <summary>The address of <paramref name="id"/> under <paramref name="prefix"/>.</summary>
    internal static string Write(string prefix, string id) => prefix + Uri.EscapeDataString(id).Replace("%3A", ":", StringComparison.Ordinal);
}
