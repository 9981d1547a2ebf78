using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Ledgerline.EndToEnd.Tests.Site;

/// <summary>A browser's page with all that went wrong on it: errors logged, scripts that threw, requests that failed or left the site.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    public WatchedPage(IPage page, Uri site)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"thrown: {error}");
        page.RequestFailed += (_, request) => Note(request.Failure?.Contains("ABORTED", StringComparison.Ordinal) != true, $"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) => Note(
            !request.Url.StartsWith(site.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal),
            $"left the site: {request.Url}");
    }

    public IPage Page { get; }

    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>Waits until the map has drawn its places.</summary>
    public async Task<WatchedPage> WithMapAsync()
    {
        await Page.Locator("#map[data-ready='true']").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        return this;
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void Note(bool fault, string message)
    {
        // Software rendering warns about the speed of reading pixels back; no reader's machine does.
        if (fault && !message.Contains("GPU stall due to ReadPixels", StringComparison.Ordinal))
        {
            Faults.Enqueue(message);
        }
    }
}
