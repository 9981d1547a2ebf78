using System.Runtime.InteropServices;
using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>A growing row of records in chunks, so that growing never copies what is there.</summary>
internal sealed class PlaceRecords
{
    private const int ChunkShift = 14;
    private const int ChunkLength = 1 << ChunkShift;
    private const int FirstLength = 1 << 6;

    private readonly List<PlaceRecord[]> _chunks = [];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>The record at <paramref name="place"/>, to be read and changed.</summary>
    public ref PlaceRecord this[int place] => ref _chunks[place >> ChunkShift][place & (ChunkLength - 1)];

    /// <summary>Adds a record.</summary>
    public void Add(in PlaceRecord record)
    {
        var at = Length & (ChunkLength - 1);
        if (at == 0)
        {
            _chunks.Add(new PlaceRecord[_chunks.Count == 0 ? FirstLength : ChunkLength]);
        }

        var last = CollectionsMarshal.AsSpan(_chunks)[^1];
        if (at == last.Length)
        {
            Array.Resize(ref last, Math.Min(ChunkLength, 4 * last.Length));
            _chunks[^1] = last;
        }

        last[at] = record;
        Length++;
    }

    /// <summary>Writes all.</summary>
    public void Write(Spool target)
    {
        for (var chunk = 0; chunk < _chunks.Count; chunk++)
        {
            target.Append<PlaceRecord>(_chunks[chunk].AsSpan(0, Math.Min(ChunkLength, Length - (chunk << ChunkShift))));
        }
    }
}
