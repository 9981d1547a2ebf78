using Ledgerline.Ledger.Views;
using Ledgerline.Web.Maps;
using Microsoft.Extensions.Logging;

namespace Ledgerline.Web;

/// <summary>What a <see cref="WebSite"/> shows, and where.</summary>
public sealed record WebSiteOptions
{
    /// <summary>The ledger's answers; every page is made from them alone. The site does not dispose it.</summary>
    public required ILedgerView View { get; init; }

    /// <summary>The land and borders drawn under the places; null draws none, and the page says so.</summary>
    public MapBorders? Borders { get; init; }

    /// <summary>Whose data the places and borders are and under which licences, in a sentence or two; stands on every page and under the map.</summary>
    /// <value>Empty by default, which credits nobody.</value>
    public string Attribution { get; init; } = string.Empty;

    /// <summary>The addresses to listen on, as <c>http://host:port</c>; port 0 takes a free one.</summary>
    /// <value>Only this machine, port 5080, by default.</value>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

    /// <summary>Tells today, which is shown where the ledger has no dated article.</summary>
    /// <value>The machine's clock by default.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where warnings and failures are logged; null writes them to standard error.</summary>
    public ILoggerFactory? Logging { get; init; }

    internal void Validate()
    {
        if (Urls.Count == 0)
        {
            throw new WebSiteException("The site has no address to listen on. Give one, such as http://127.0.0.1:5080.");
        }

        foreach (var url in Urls)
        {
            if (!Uri.TryCreate(url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var parsed)
                || parsed.Scheme is not ("http" or "https"))
            {
                throw new WebSiteException($"'{url}' is no address to listen on. Give one of the form http://127.0.0.1:5080.");
            }
        }
    }
}
