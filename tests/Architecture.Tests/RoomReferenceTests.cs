using System.Xml.Linq;

namespace Ledgerline.Architecture.Tests;

public sealed class RoomReferenceTests
{
    // The one table that says which room may reference which. Change it together with docs/architecture.md.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Records"] = [],
        ["Articles"] = ["Records"],
        ["Linguistics"] = ["Records"],
        ["Places"] = ["Records"],
        ["Claims"] = ["Records"],
        ["Lineage"] = ["Records"],
        ["Reconciliation"] = ["Records"],
        ["Ledger"] = ["Records"],
        ["Ledger.Postgres"] = ["Records", "Ledger"],
        ["Ledger.Sqlite"] = ["Records", "Ledger"],
        ["Pipeline"] = ["Records", "Articles", "Linguistics", "Places", "Claims", "Lineage", "Reconciliation", "Ledger"],
        ["Web"] = ["Records", "Places", "Ledger", "Ledger.Sqlite"],
        ["Cli"] = ["Records", "Pipeline", "Ledger", "Ledger.Postgres", "Ledger.Sqlite", "Web"],
        ["Testing"] = ["Records", "Ledger"],
    };

    public static TheoryData<string> Rooms()
        => new(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(path => !path.Contains("node_modules", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path)));

    [Theory, MemberData(nameof(Rooms))]
    public void Room_ReferencesOnlyTheRoomsTheTableAllows(string room)
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src", room, room + ".csproj"));
        var references = project.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Contains(room, Allowed);
        Assert.Empty(references.Except(Allowed[room]));
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Room_TellsWhatItIsInAReadme(string room)
        => Assert.True(File.Exists(Path.Combine(Repository.Root, "src", room, "README.md")), $"src/{room}/README.md is missing.");

    [Fact]
    public void Solution_NamesEveryProject()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Ledgerline.slnx"));
        var missing = Repository.Files("*.csproj").Select(Repository.Relative).Where(path => !solution.Contains(path, StringComparison.Ordinal));

        Assert.Empty(missing);
    }
}
