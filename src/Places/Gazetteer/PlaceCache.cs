using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers;

/// <summary>Makes places of records, each once, when it is first asked for.</summary>
internal sealed class PlaceCache(MappedSections file)
{
    private const int ChunkShift = 9;
    private const int ChunkLength = 1 << ChunkShift;

    // In chunks, so that a large gazetteer costs only where it is asked.
    private readonly Place?[]?[] _places = new Place?[]?[(file.Get<PlaceRecord>(Section.Places).Length >> ChunkShift) + 1];

    /// <summary>How many places there are.</summary>
    public int Count => file.Get<PlaceRecord>(Section.Places).Length;

    /// <summary>The place at <paramref name="index"/>.</summary>
    public Place this[int index] => _places[index >> ChunkShift]?[index & (ChunkLength - 1)] ?? Make(index);

    /// <summary>The record at <paramref name="index"/>.</summary>
    public ref readonly PlaceRecord Record(int index) => ref file.Get<PlaceRecord>(Section.Places)[index];

    // Two threads may make the same place; either is right.
    private Place Make(int index)
    {
        ref readonly var record = ref Record(index);
        var country = PlaceRecord.UnpackCountry(record.Country);
        var place = new Place
        {
            Id = new PlaceId(PlaceText.Id(record, file.Text)),
            Name = file.Text(record.Name),
            Kind = (PlaceKind)record.Kind,
            Location = new Coordinate(record.Latitude / PlaceRecord.Scale, record.Longitude / PlaceRecord.Scale),
            Country = country,
            Admin = record.Region < 0 ? country : $"{file.Text(Record(record.Region).Name)}, {country}",
            Population = record.Population,
        };
        var chunk = Interlocked.CompareExchange(ref _places[index >> ChunkShift], new Place?[ChunkLength], null) ?? _places[index >> ChunkShift]!; // There is one now.
        return chunk[index & (ChunkLength - 1)] = place;
    }
}
