using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Storage;

/// <summary>Writes and reads the network: weights in 16 bits, embeddings in 8 bits with a scale for each.</summary>
internal static class NetworkFormat
{
    private const int MaxSize = 1 << 24;

    /// <summary>Writes the sizes, the weights and the embeddings.</summary>
    public static void Write(BinaryWriter writer, NetworkWeights network, Tensor embeddings)
    {
        var shape = network.Shape;
        foreach (var size in (ReadOnlySpan<int>)[shape.Traits, shape.Labels, shape.Parts, shape.Relations, shape.Embedding, shape.Hidden, shape.Tag, shape.Arc, shape.Relation])
        {
            writer.Write(size);
        }

        foreach (var tensor in network.Tensors)
        {
            foreach (var value in tensor.Values)
            {
                writer.Write((Half)value);
            }
        }

        for (var row = 0; row < embeddings.Rows; row++)
        {
            WriteRow(writer, embeddings.Row(row));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A size is out of its range.</exception>
    public static (NetworkWeights Network, Tensor Embeddings) Read(BinaryReader reader)
    {
        var sizes = new int[9];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = reader.ReadInt32();
            if (sizes[i] is <= 0 or > MaxSize)
            {
                throw new FormatException($"The network's size number {i + 1} is {sizes[i]}.");
            }
        }

        var shape = new NetworkShape(sizes[0], sizes[1], sizes[2], sizes[3])
        {
            Embedding = sizes[4],
            Hidden = sizes[5],
            Tag = sizes[6],
            Arc = sizes[7],
            Relation = sizes[8],
        };
        var network = new NetworkWeights(shape);
        foreach (var tensor in network.Tensors)
        {
            ReadHalves(reader, tensor.Values);
        }

        var embeddings = new Tensor(shape.Traits, shape.Embedding);
        ReadRows(reader, embeddings);
        return (network, embeddings);
    }

    private static void WriteRow(BinaryWriter writer, ReadOnlySpan<float> row)
    {
        var largest = 0f;
        foreach (var value in row)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        var scale = largest / sbyte.MaxValue;
        writer.Write(scale);
        foreach (var value in row)
        {
            writer.Write((sbyte)(scale == 0 ? 0 : Math.Round(value / scale)));
        }
    }

    // These loops run once over millions of values, before the runtime would think of optimising them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadHalves(BinaryReader reader, float[] values)
    {
        var halves = new Half[values.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)halves[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadRows(BinaryReader reader, Tensor embeddings)
    {
        var bytes = new byte[embeddings.Rows * (sizeof(float) + embeddings.Columns)];
        reader.BaseStream.ReadExactly(bytes);
        var at = 0;
        for (var row = 0; row < embeddings.Rows; row++)
        {
            var scale = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at));
            at += sizeof(float);
            foreach (ref var value in embeddings.Row(row))
            {
                value = (sbyte)bytes[at++] * scale;
            }
        }
    }
}
