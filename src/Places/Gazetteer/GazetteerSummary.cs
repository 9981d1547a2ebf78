using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers;

/// <summary>What a gazetteer file holds and owes to whom.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Version">The version of its layout and of the rules of folding.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Names">How many names there are; one that two places share counts twice.</param>
/// <param name="Places">How many places of each kind there are.</param>
/// <param name="Sources">What it was compiled from: names of files, in order.</param>
/// <param name="Licences">Whom the data come from and under which licences: to be shown with every map.</param>
public sealed record GazetteerSummary(
    string Path, int Version, long Bytes, int Names, IReadOnlyDictionary<PlaceKind, int> Places, IReadOnlyList<string> Sources, string Licences)
{
    /// <summary>Reads the summary of the file at <paramref name="path"/>.</summary>
    /// <exception cref="GazetteerException">The file is missing, cut short, foreign, or of another version.</exception>
    public static GazetteerSummary Of(string path)
    {
        using var gazetteer = Gazetteer.Open(path);
        var sources = gazetteer.Fingerprint.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]);
        var licences = NameRules.Rows("map-notes.tsv").Single(row => row[0] == "attribution")[1];
        return new(path, FileLayout.Version, gazetteer.Length, gazetteer.NameCount, gazetteer.CountKinds(), [.. sources], licences);
    }
}
