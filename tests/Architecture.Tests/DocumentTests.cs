using System.Text.RegularExpressions;

namespace Ledgerline.Architecture.Tests;

public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents() => new(Repository.Files("*.md").Select(Repository.Relative));

    [Theory, MemberData(nameof(Documents))]
    public void Document_RelativeLink_LeadsToAFile(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        var broken = Links().Matches(File.ReadAllText(Path.Combine(Repository.Root, document)))
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Links();
}
