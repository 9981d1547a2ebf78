using Microsoft.Playwright;

namespace Ledgerline.EndToEnd.Tests.Site;

/// <summary>Draws every page in three settings into <c>artifacts/screenshots</c>, and holds that nothing goes wrong on any of them.</summary>
public sealed class ScreenshotTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("overview", "/?on=2031-03-10")]
    [InlineData("overview-then", "/?on=2031-03-16&asOf=2031-03-16")]
    [InlineData("dossier", "/places/local:merrow-4?on=2031-03-10")]
    [InlineData("article", "/articles/courier-0309")]
    [InlineData("articles", "/articles")]
    [InlineData("origins", "/origins?drift=1")]
    [InlineData("origin", "/origins?drift=1", "Ovid Crane")]
    [InlineData("search", "/search?q=r")]
    [InlineData("missing", "/nowhere")]
    public async Task Page_InEverySetting_IsDrawnWithoutFault(string name, string path, string? link = null)
    {
        foreach (var (setting, options) in Settings())
        {
            await using var page = await browser.OpenAsync(path, options);
            if (name.StartsWith("overview", StringComparison.Ordinal))
            {
                await page.WithMapAsync();
            }

            if (link is not null)
            {
                await page.Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
                await page.Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex("/origins/"));
            }

            Directory.CreateDirectory(Folder);
            await page.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}-{setting}.png"), FullPage = setting == "phone" });
            Assert.DoesNotContain(page.Faults, fault => name != "missing" || !fault.Contains("404", StringComparison.Ordinal));
            Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{name} on {setting} is wider than the screen.");
        }
    }

    [Theory]
    [InlineData("/?on=2031-03-16&asOf=2031-03-10")]
    [InlineData("/places/local:merrow-4?on=2031-03-10&asOf=2031-03-20")]
    [InlineData("/articles/courier-0309")]
    [InlineData("/articles/longread")]
    [InlineData("/origins?drift=1")]
    public async Task Page_OnTheNarrowestPhone_NeedsNoSidewaysScrolling(string path)
    {
        await using var page = await browser.OpenAsync(path, new() { ViewportSize = new ViewportSize { Width = 320, Height = 640 }, IsMobile = true });
        Assert.Equal(320, await page.Page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));
    }

    private static string Folder => Path.Combine(Repository.Root, "artifacts", "screenshots");

    private static IEnumerable<(string Name, BrowserNewContextOptions Options)> Settings()
    {
        yield return ("light", new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, ColorScheme = ColorScheme.Light });
        yield return ("dark", new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, ColorScheme = ColorScheme.Dark });
        yield return ("phone", new() { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, ColorScheme = ColorScheme.Light, HasTouch = true, IsMobile = true, DeviceScaleFactor = 2 });
    }
}
