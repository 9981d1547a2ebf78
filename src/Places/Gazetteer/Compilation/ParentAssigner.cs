using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Says which is the smallest listed region that each place lies in, by GeoNames' codes; first-level regions must have been assigned before.</summary>
/// <remarks>A region's parent is always of a lower level, so that no chain of parents comes back to its beginning.</remarks>
internal sealed class ParentAssigner(PlaceTable places)
{
    private readonly Dictionary<(ushort Country, string Codes), int> _regions = [];

    /// <summary>Assigns all places.</summary>
    public void Assign()
    {
        var records = places.Records;
        for (var place = 0; place < records.Length; place++)
        {
            if (records[place].Level > 1 && places.Codes.At(records[place].AdminCodes, records[place].Level) is { Length: > 0 } codes)
            {
                _regions.TryAdd((records[place].Country, codes), place);
            }
        }

        for (var place = 0; place < records.Length; place++)
        {
            ref var record = ref records[place];
            var parent = Parent(record);
            record.Parent = parent == record.Region && IsSmaller(record.Parent) ? record.Parent : parent;
        }
    }

    // What another table said before counts where the codes say nothing more exact.
    private bool IsSmaller(int region) => region >= 0 && places.Records[region].Level != 1;

    private int Parent(in PlaceRecord record)
    {
        var level = record.Level > 0 ? record.Level - 1 : record.AdminCodes > 0 ? AdminCodes.Levels : 0;
        for (; level > 1; level--)
        {
            if (places.Codes.At(record.AdminCodes, level) is { Length: > 0 } codes && _regions.TryGetValue((record.Country, codes), out var region))
            {
                return region;
            }
        }

        return record.Region;
    }
}
