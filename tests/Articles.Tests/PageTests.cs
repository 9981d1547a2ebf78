using System.Reflection;
using System.Text;

namespace Ledgerline.Articles.Tests;

/// <summary>Each folder of <c>Pages</c> is a case. With <c>LEDGERLINE_ACCEPT=1</c> the expectations are written anew; review decides.</summary>
public sealed class PageTests
{
    private static readonly string Pages = Path.Combine(
        typeof(PageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests", "Articles.Tests", "Pages");

    public static TheoryData<string> Names()
        => [.. Directory.GetDirectories(Pages).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Extract_Page_GivesTheExpectedBlocks(string name)
    {
        var folder = Path.Combine(Pages, name);
        var article = Reading.Article(File.ReadAllText(Path.Combine(folder, "source.txt")));
        var expected = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("LEDGERLINE_ACCEPT") == "1")
        {
            File.WriteAllText(expected, Reading.Dump(article), new UTF8Encoding(false));
        }

        Assert.Equal(File.ReadAllText(expected), Reading.Dump(article));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Extract_Page_BlocksCoverEverythingButBlanks(string name)
    {
        var article = Reading.Article(File.ReadAllText(Path.Combine(Pages, name, "source.txt")));
        var at = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(string.IsNullOrWhiteSpace(article.Text[at..block.Span.Start]));
            at = block.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(article.Text[at..]));
    }
}
