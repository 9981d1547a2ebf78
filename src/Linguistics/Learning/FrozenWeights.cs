using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ledgerline.Linguistics.Learning;

/// <summary>Learnt weights, packed for reading: features by bucket, in each bucket records of fingerprint, count, and class with 8-bit weight.</summary>
/// <remarks>A feature that was never learnt is mistaken for another of its bucket about once in 30,000 times. Thread-safe.</remarks>
internal sealed class FrozenWeights
{
    // So many features are looked up side by side.
    private const int Together = 64;

    private readonly int[] _offsets;
    private readonly byte[] _records;
    private readonly bool _wide;

    /// <summary>Takes a packed table as <see cref="WeightFreezer"/> makes it.</summary>
    public FrozenWeights(int[] offsets, byte[] records, bool wide)
    {
        _offsets = offsets;
        _records = records;
        _wide = wide;
    }

    /// <summary>Where each bucket begins within <see cref="Records"/>, and the end of the last.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>The records of all buckets.</summary>
    public ReadOnlySpan<byte> Records => _records;

    /// <summary>Whether a class takes two bytes.</summary>
    public bool Wide => _wide;

    /// <summary>The bucket of a feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bucket(ulong feature, int buckets) => (int)Math.BigMul(feature, (ulong)buckets, out _);

    /// <summary>What tells a feature from the others of its bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Fingerprint(ulong feature) => (ushort)feature;

    /// <summary>Adds up what the features say for each class; <paramref name="scores"/> has room for every class of the table.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        Span<Range> places = stackalloc Range[Together];
        Span<byte> first = stackalloc byte[Together];
        for (; !features.IsEmpty && _records.Length > 0; features = features[Math.Min(Together, features.Length)..])
        {
            var some = places[..Math.Min(Together, features.Length)];
            Locate(features, some);

            // A table is larger than the processor's cache. Read once before any is searched, the records come from memory all at the same time.
            for (var i = 0; i < some.Length; i++)
            {
                first[i] = _records[Math.Min(some[i].Start, _records.Length - 1)];
            }

            if (_wide)
            {
                ScoreWide(features, some, scores);
            }
            else
            {
                ScoreNarrow(features, some, scores);
            }
        }
    }

    // Where the records of the features' buckets begin and end.
    private void Locate(ReadOnlySpan<ulong> features, Span<Range> places)
    {
        var buckets = _offsets.Length - 1;
        for (var i = 0; i < places.Length; i++)
        {
            var bucket = Bucket(features[i], buckets);
            places[i] = new(_offsets[bucket], _offsets[bucket + 1]);
        }
    }

    private void ScoreNarrow(ReadOnlySpan<ulong> features, ReadOnlySpan<Range> places, Span<int> scores)
    {
        ref var records = ref MemoryMarshal.GetArrayDataReference(_records);
        for (var feature = 0; feature < places.Length; feature++)
        {
            var fingerprint = Fingerprint(features[feature]);
            var end = places[feature].End;
            for (var at = places[feature].Start; at < end;)
            {
                int count = Unsafe.Add(ref records, at + 2);
                var match = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref records, at)) == fingerprint;
                at += 3;
                if (match)
                {
                    for (var i = 0; i < count; i++)
                    {
                        scores[Unsafe.Add(ref records, at + (i * 2))] += (sbyte)Unsafe.Add(ref records, at + (i * 2) + 1);
                    }
                }

                at += count * 2;
            }
        }
    }

    private void ScoreWide(ReadOnlySpan<ulong> features, ReadOnlySpan<Range> places, Span<int> scores)
    {
        ref var records = ref MemoryMarshal.GetArrayDataReference(_records);
        for (var feature = 0; feature < places.Length; feature++)
        {
            var fingerprint = Fingerprint(features[feature]);
            var end = places[feature].End;
            for (var at = places[feature].Start; at < end;)
            {
                int count = Unsafe.Add(ref records, at + 2);
                var match = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref records, at)) == fingerprint;
                at += 3;
                if (match)
                {
                    for (var i = 0; i < count; i++)
                    {
                        var label = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref records, at + (i * 3)));
                        scores[label] += (sbyte)Unsafe.Add(ref records, at + (i * 3) + 2);
                    }
                }

                at += count * 3;
            }
        }
    }

    // The records [Start, End) of a bucket.
    private readonly record struct Range(int Start, int End);
}
