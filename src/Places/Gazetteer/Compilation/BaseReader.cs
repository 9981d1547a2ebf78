using System.Text;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Takes in a whole gazetteer file, every place at the index that it has there, so that more can be added.</summary>
internal sealed class BaseReader(PlaceTable places)
{
    /// <summary>Reads <paramref name="file"/> into the empty table.</summary>
    public void Read(MappedSections file)
    {
        places.Texts.Restore(file.Get<byte>(Section.Texts));
        ReadPlaces(file);
        ReadIdentities(file);
        places.Names.Restore(file);
    }

    /// <summary>What a file was compiled from: lines of a name and a SHA-256, parted by a tab.</summary>
    public static string Fingerprint(MappedSections file) => Encoding.UTF8.GetString(file.Get<byte>(Section.Fingerprint));

    private void ReadPlaces(MappedSections file)
    {
        var renamed = Renamed(file);
        var shapes = file.Get<int>(Section.Shapes);
        var records = file.Get<PlaceRecord>(Section.Places);
        for (var place = 0; place < records.Length; place++)
        {
            ref readonly var record = ref records[place];
            var isArea = (PlaceKind)record.Kind is PlaceKind.Region or PlaceKind.Country;
            places.Restore(record, (isArea && record.Shape >= 0) || renamed.Contains(place));
            if (record.Shape >= 0)
            {
                places.SetShape(place, ShapeBytes.Slice(shapes[record.Shape..]).ToArray());
            }
        }
    }

    // The places whose name our own tables give.
    private static HashSet<int> Renamed(MappedSections file)
    {
        var renamed = new HashSet<int>();
        foreach (var ruling in file.Get<NameRuling>(Section.Rulings))
        {
            if (ruling.Ruled == NameMatchKind.Official)
            {
                renamed.Add((int)ruling.Place);
            }
        }

        return renamed;
    }

    private void ReadIdentities(MappedSections file)
    {
        var hashes = file.Get<ulong>(Section.IdHashes);
        var meant = file.Get<int>(Section.IdPlaces);
        for (var i = 0; i < hashes.Length; i++)
        {
            places.Identities.Add(hashes[i], meant[i]);
        }
    }
}
