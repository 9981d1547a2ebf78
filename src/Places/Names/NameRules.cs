using System.Reflection;

namespace Ledgerline.Places.Names;

/// <summary>The rules of spelling that are built into the room, from <c>data/places/names</c>.</summary>
internal static class NameRules
{
    /// <summary>The rows of the table <paramref name="file"/>: cells parted by tabs, without comments and empty lines.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("names/" + file)
            ?? throw new InvalidOperationException($"The table names/{file} is not built into {Assembly.GetExecutingAssembly().GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
