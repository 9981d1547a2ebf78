using System.Buffers.Binary;

namespace Ledgerline.Linguistics.Learning;

/// <summary>Turns learnt weights into the packed 8-bit table that a model file holds.</summary>
internal static class WeightFreezer
{
    private const double RowsPerBucket = 2;

    // Fingerprint and count of a record, and the bucket's share of the offset table.
    private const double RowOverhead = 3 + (4 / RowsPerBucket);

    /// <summary>Averages, prunes and packs. The same rows give the same bytes, whatever their order.</summary>
    public static FrozenWeights Freeze(TrainableWeights weights, int labels, PruneOptions options)
    {
        var rows = weights.Averages().ToList();
        rows.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        var wide = labels > 256;
        var scale = Scale(rows, options.ScaleQuantile);
        var minimum = Minimum(rows, scale * options.MinStep, wide ? 3 : 2, options.MaxBytes);
        var kept = new List<(ulong Feature, List<(int Label, sbyte Weight)> Row)>();
        foreach (var (feature, row) in rows)
        {
            var entries = new List<(int Label, sbyte Weight)>();
            foreach (var (label, weight) in row)
            {
                var step = (sbyte)Math.Clamp(Math.Round(weight / scale), sbyte.MinValue + 1, sbyte.MaxValue);
                if (Math.Abs(weight) >= minimum && step != 0)
                {
                    entries.Add((label, step));
                }
            }

            if (entries.Count > 0)
            {
                kept.Add((feature, entries));
            }
        }

        return Pack(kept, wide);
    }

    private static double Scale(List<(ulong Feature, (int Label, double Weight)[] Row)> rows, double quantile)
    {
        var sizes = rows.SelectMany(row => row.Row).Select(entry => Math.Abs(entry.Weight)).Where(size => size > 0).ToArray();
        if (sizes.Length == 0)
        {
            return 1;
        }

        Array.Sort(sizes);
        return sizes[(int)Math.Min(sizes.Length - 1, sizes.Length * quantile)] / sbyte.MaxValue;
    }

    // The smallest weight that stays, found by halving: a row costs its overhead once any of its entries stays.
    private static double Minimum(List<(ulong Feature, (int Label, double Weight)[] Row)> rows, double floor, int entryBytes, int maxBytes)
    {
        var (low, high) = (floor, floor);
        while (Size(rows, high, entryBytes) > maxBytes)
        {
            (low, high) = (high, high * 2);
        }

        for (var i = 0; i < 20 && high > low; i++)
        {
            var middle = (low + high) / 2;
            if (Size(rows, middle, entryBytes) > maxBytes)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return high;
    }

    private static double Size(List<(ulong Feature, (int Label, double Weight)[] Row)> rows, double minimum, int entryBytes)
    {
        double size = 0;
        foreach (var (_, row) in rows)
        {
            var entries = row.Count(entry => Math.Abs(entry.Weight) >= minimum);
            size += entries == 0 ? 0 : RowOverhead + (entries * entryBytes);
        }

        return size;
    }

    private static FrozenWeights Pack(List<(ulong Feature, List<(int Label, sbyte Weight)> Row)> rows, bool wide)
    {
        var buckets = Math.Max(1, (int)(rows.Count / RowsPerBucket));
        var offsets = new int[buckets + 1];
        using var records = new MemoryStream();
        var next = 0;
        foreach (var (feature, row) in rows)
        {
            for (var bucket = FrozenWeights.Bucket(feature, buckets); next <= bucket; next++)
            {
                offsets[next] = (int)records.Length;
            }

            foreach (var part in row.Chunk(byte.MaxValue))
            {
                WriteRecord(records, feature, part, wide);
            }
        }

        offsets.AsSpan(next).Fill((int)records.Length);
        return new FrozenWeights(offsets, records.ToArray(), wide);
    }

    private static void WriteRecord(MemoryStream records, ulong feature, (int Label, sbyte Weight)[] entries, bool wide)
    {
        Span<byte> two = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(two, FrozenWeights.Fingerprint(feature));
        records.Write(two);
        records.WriteByte((byte)entries.Length);
        foreach (var (label, weight) in entries)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(two, (ushort)label);
            records.Write(wide ? two : two[..1]);
            records.WriteByte(unchecked((byte)weight));
        }
    }
}
