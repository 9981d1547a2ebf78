using System.Net;
using System.Text;
using Ledgerline.Articles.Sources.Web;

namespace Ledgerline.Articles.Tests;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/report.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/report.pdf?page=1", true)]
    [InlineData("User-agent: *\nDisallow: /a*c*e", "/abcde", false)]
    [InlineData("User-agent: other\nDisallow: /\n\nUser-agent: LEDGERLINE/2.0\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: ledgerline\nAllow: /", "/a", true)]
    [InlineData("User-agent: ledgerline\nDisallow: /a\nUser-agent: ledgerline\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: one\nUser-agent: ledgerline\nDisallow: /a # no", "/a", false)]
    [InlineData("User-agent: ledgerlinebot\nDisallow: /", "/a", true)]
    [InlineData("\uFEFFuser-agent : *\r\n disallow : /ф", "/%d1%84/x", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ejoe", "/~joe/a", false)]
    public void Allows_FollowsTheStandard(string file, string path, bool expected)
        => Assert.Equal(expected, RobotsRules.Parse(Encoding.UTF8.GetBytes(file), "Ledgerline").Allows(path));

    [Fact]
    public void Parse_DelayAndSitemaps_AreTaken()
    {
        var rules = RobotsRules.Parse("User-agent: *\nCrawl-delay: 2.5\nSitemap: https://h.example/s.xml\n"u8, "Ledgerline");
        Assert.Equal(TimeSpan.FromSeconds(2.5), rules.Delay);
        Assert.Equal(["https://h.example/s.xml"], rules.Sitemaps);
    }

    [Fact]
    public void Parse_LongFile_IsCutBetweenRules()
    {
        var rules = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"Disallow: /p{number}\n"));
        Assert.False(RobotsRules.Parse(Encoding.UTF8.GetBytes("User-agent: *\n" + rules), "Ledgerline").Allows("/p19999"));
        var cut = "User-agent: *\n" + new string('#', (500 * 1024) - "User-agent: *\n".Length - "\nDisallow: /".Length) + "\nDisallow: /private/area\n";
        Assert.True(RobotsRules.Parse(Encoding.UTF8.GetBytes(cut), "Ledgerline").Allows("/news"));
    }

    [Fact]
    public void Allows_RuleOfManyStars_IsDecidedAtOnce()
    {
        var rule = "/" + string.Concat(Enumerable.Repeat("a*", 900)) + "b$";
        Assert.True(RobotsRules.Parse(Encoding.UTF8.GetBytes($"User-agent: *\nDisallow: {rule}"), "Ledgerline").Allows("/" + new string('a', 8000)));
    }

    [Theory]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1::1", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:93.184.216.34", true)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    public void IsPublic_TellsTheNetworks(string address, bool expected) => Assert.Equal(expected, AddressGuard.IsPublic(IPAddress.Parse(address)));
}
