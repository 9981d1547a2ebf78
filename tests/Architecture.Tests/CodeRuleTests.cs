using System.Text.RegularExpressions;

namespace Ledgerline.Architecture.Tests;

public sealed partial class CodeRuleTests
{
    private const int LongestFile = 400;

    public static TheoryData<string> Sources()
        => new(Repository.Files("*.cs").Select(Repository.Relative).Where(path => path.StartsWith("src/", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Sources))]
    public void Source_IsShortAndWithoutLeftovers(string source)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, source));
        var leftovers = lines.Where(line => Leftovers().IsMatch(line));

        Assert.True(lines.Length <= LongestFile, $"{source} has {lines.Length} lines: it asks for a second noun.");
        Assert.Empty(leftovers);
    }

    // Which side is whose is data; a side's name in code would weigh one war's words.
    [Theory, MemberData(nameof(Sources))]
    public void Source_NamesNoSideOfAnyTheatre(string source)
    {
        var code = Comments().Replace(File.ReadAllText(Path.Combine(Repository.Root, source)), string.Empty);
        var named = Sides().Matches(code).Select(match => match.Value);

        Assert.Empty(named);
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|#region|NotImplementedException")]
    private static partial Regex Leftovers();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\b(Russia|Ukraine|Kyiv|Moscow|Kremlin|Wagner|Israel|Hamas|Sudan|Syria|DeepState)\b")]
    private static partial Regex Sides();
}
