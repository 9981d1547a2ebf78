using Ledgerline.Web;
using Ledgerline.Web.Tests.Sample;
using Microsoft.Playwright;

namespace Ledgerline.EndToEnd.Tests.Site;

/// <summary>The sample site and a real browser, for all tests of a class. Tests are skipped, with the reason, where the machine has no Chromium.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    ];

    private WebSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address => _site!.Addresses[0]; // Set before any test that is not skipped.

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
        {
            return;
        }

        _site = await SampleSite.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Headless = true, Args = Arguments });
    }

    /// <summary>Opens a page in a fresh profile; what it logs and asks for is watched from the start.</summary>
    public async Task<WatchedPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, $"{Executable} is missing: install Debian's package 'chromium' to run the tests in a browser.");
        var context = await _browser.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
        var page = new WatchedPage(await context.NewPageAsync(), new Uri(Address));
        await page.Page.GotoAsync(Address + path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
