using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Ledgerline.EndToEnd.Tests.Site;

/// <summary>The map, its slider and its list, as a reader uses them.</summary>
public sealed partial class OverviewTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Map_PlacesOfTheDay_AreDrawnAndOpenTheirDossier()
    {
        await using var page = await (await browser.OpenAsync("/?on=2031-03-10")).WithMapAsync();
        var card = page.Page.Locator(".place-card");
        // The map is searched row by row until the pointer says that there is a place under it.
        await ClickUntilAsync(page.Page, card);
        await card.GetByRole(AriaRole.Link, new() { Name = "Open the dossier" }).ClickAsync();
        Assert.Matches(DossierAddress(), page.Page.Url);
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task Slider_MovedByKeyboard_ShowsAnotherDayWithoutLeavingThePage()
    {
        await using var page = await (await browser.OpenAsync("/?on=2031-03-08")).WithMapAsync();
        await page.Page.EvaluateAsync("window.untouched = true");
        await page.Page.Locator("#slider").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Page.Locator("#panel h1 time")).ToHaveTextAsync("9 March 2031");
        await Assertions.Expect(page.Page.Locator("#map[data-shown='2031-03-09']")).ToBeAttachedAsync();
        await Assertions.Expect(page.Page.Locator("#announce")).ToContainTextAsync("9 March 2031");
        Assert.EndsWith("/?on=2031-03-09", page.Page.Url, StringComparison.Ordinal);
        Assert.True(await page.Page.EvaluateAsync<bool>("window.untouched === true"));
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task Steps_WithWhatWasKnownThen_TakeTheKnowledgeAlong()
    {
        await using var page = await (await browser.OpenAsync("/?on=2031-03-16&asOf=2031-03-16")).WithMapAsync();
        await page.Page.Locator("#day-after").ClickAsync();
        await Assertions.Expect(page.Page.Locator("#panel .known time")).ToHaveTextAsync("17 March 2031");
        Assert.EndsWith("/?on=2031-03-17&asOf=2031-03-17", page.Page.Url, StringComparison.Ordinal);
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task List_WalkedByKeyboard_OpensTheDossier()
    {
        await using var page = await browser.OpenAsync("/?on=2031-03-10");
        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.Locator(".skip")).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Locator("a[data-place='local:merrow-4']").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator("h1")).ToHaveTextAsync("Dunhollow");
        await Assertions.Expect(page.Page.Locator(".verdict")).ToContainTextAsync("Contested on 10 March 2031");
    }

    [Fact]
    public async Task Page_WithoutJavaScript_ShowsTheListAndChangesTheDay()
    {
        await using var page = await browser.OpenAsync("/?on=2031-03-10", new BrowserNewContextOptions { JavaScriptEnabled = false });
        await Assertions.Expect(page.Page.GetByText("JavaScript draws the map here.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator("#slider")).ToBeHiddenAsync();
        await page.Page.Locator("#on").FillAsync("2031-03-20");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#panel h1 time")).ToHaveTextAsync("20 March 2031");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Link, new() { Name = "Merrowford" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Page_InTheDark_ChangesItsColoursWithTheReader()
    {
        await using var page = await (await browser.OpenAsync("/?on=2031-03-10", new BrowserNewContextOptions { ColorScheme = ColorScheme.Light })).WithMapAsync();
        var light = await BackgroundAsync(page.Page);
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await BackgroundAsync(page.Page));
        await page.Page.WaitForTimeoutAsync(500);
        Assert.Empty(page.Faults);
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static async Task ClickUntilAsync(IPage page, ILocator card)
    {
        var box = await page.Locator("#map").BoundingBoxAsync() ?? throw new InvalidOperationException("The map has no extent.");
        for (var y = 0.15f; y < 0.9f; y += 0.02f)
        {
            for (var x = 0.1f; x < 0.9f; x += 0.02f)
            {
                await page.Mouse.MoveAsync(box.X + (box.Width * x), box.Y + (box.Height * y));
                if (await page.EvaluateAsync<string>("document.querySelector('.maplibregl-canvas').style.cursor") == "pointer")
                {
                    await page.Mouse.ClickAsync(box.X + (box.Width * x), box.Y + (box.Height * y));
                    await card.WaitForAsync();
                    return;
                }
            }
        }

        Assert.Fail("No place was drawn on the map.");
    }

    [GeneratedRegex("/places/local:merrow-[0-9]+\\?on=2031-03-10$")]
    private static partial Regex DossierAddress();
}
