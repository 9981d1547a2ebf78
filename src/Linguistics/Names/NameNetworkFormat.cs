using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ledgerline.Linguistics.Names;

/// <summary>Writes and reads the classes of words and the network of a file of name weights: weights in 16 bits, vectors in 8.</summary>
internal static class NameNetworkFormat
{
    private const int MaxSize = 1 << 24;

    /// <summary>Writes the words with their classes, and the network; a network of no dimensions stands for none.</summary>
    public static void Write(BinaryWriter writer, WordClasses classes, NameNetwork? network)
    {
        writer.Write(classes.Fine.Length);
        writer.Write(MemoryMarshal.AsBytes(classes.Words.Keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(classes.Fine.AsSpan()));
        writer.Write(classes.Middle.Length);
        writer.Write(MemoryMarshal.AsBytes(classes.Middle.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(classes.Coarse.AsSpan()));
        writer.Write(network?.Layers.Dimensions ?? 0);
        if (network is not null)
        {
            writer.Write(network.Layers.Hidden);
            foreach (var value in network.Layers.Tensors.SelectMany(tensor => tensor.Values))
            {
                writer.Write((Half)value);
            }

            writer.Write(MemoryMarshal.AsBytes(network.Vectors.Values.AsSpan()));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A size is out of its range.</exception>
    public static (WordClasses Classes, NameNetwork? Network) Read(BinaryReader reader)
    {
        var words = Size(reader);
        var (keys, fine) = (Read<uint>(reader, words), Read<ushort>(reader, words));
        var count = Size(reader);
        var classes = new WordClasses(new HashedWords(keys), fine, Read<ushort>(reader, count), Read<ushort>(reader, count));
        var dimensions = Size(reader);
        if (dimensions == 0)
        {
            return (classes, null);
        }

        var layers = new NameLayers(dimensions, Size(reader));
        foreach (var tensor in layers.Tensors)
        {
            Widen(Read<Half>(reader, tensor.Values.Length), tensor.Values);
        }

        return (classes, new NameNetwork(layers, new ShortVectors(dimensions, Read<sbyte>(reader, words * dimensions))));
    }

    private static int Size(BinaryReader reader)
    {
        var size = reader.ReadInt32();
        return size is >= 0 and <= MaxSize ? size : throw new FormatException($"A size of the words or of the network is {size}.");
    }

    private static T[] Read<T>(BinaryReader reader, int count)
        where T : unmanaged
    {
        var values = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    // This loop runs once over a hundred thousand values, before the runtime would think of optimising it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Widen(Half[] halves, float[] values)
    {
        for (var i = 0; i < halves.Length; i++)
        {
            values[i] = (float)halves[i];
        }
    }
}
