using System.Net.Sockets;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace Ledgerline.Web;

/// <summary>The site: map, dossiers, articles and origins of one ledger, served over HTTP.</summary>
/// <remarks>Reads no settings file and no environment variable, and finds its own files wherever the program lies.</remarks>
public sealed class WebSite : IAsyncDisposable
{
    private readonly WebApplication _application;

    private WebSite(WebApplication application) => _application = application;

    /// <summary>The addresses that it listens on, with the ports that were taken.</summary>
    public IReadOnlyList<string> Addresses => [.. _application.Urls];

    /// <summary>Starts a site. When the task ends it answers.</summary>
    /// <exception cref="WebSiteException">An address is malformed, in use, or not allowed.</exception>
    public static async Task<WebSite> StartAsync(WebSiteOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var application = SiteApplication.Build(options);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return new WebSite(application);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw new WebSiteException(
                $"Another program listens on {Listed(options.Urls)}. Stop it, or choose another address with --urls, such as http://127.0.0.1:0 for any free port.",
                exception);
        }
        catch (Exception exception) when (exception is SocketException or IOException or InvalidOperationException or FormatException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw new WebSiteException(
                $"Cannot listen on {Listed(options.Urls)}: {exception.Message} Choose another address with --urls, such as http://127.0.0.1:5080.",
                exception);
        }
    }

    /// <summary>Serves until <paramref name="cancellationToken"/> or the process asks it to end; open requests are answered first.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _application.WaitForShutdownAsync(cancellationToken);

    /// <summary>Ends the site and frees its ports.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static string Listed(IReadOnlyList<string> urls) => string.Join(", ", urls);
}
