namespace Ledgerline.Linguistics.Neural;

/// <summary>Arrays that grow and are used again.</summary>
internal static class Room
{
    /// <summary>Makes <paramref name="array"/> at least <paramref name="length"/> long; what it held may be lost.</summary>
    public static void Ensure<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[Math.Max(length, array.Length * 2)];
        }
    }

    /// <summary>Makes <paramref name="array"/> at least <paramref name="length"/> long and keeps what it holds.</summary>
    public static void Keep<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            Array.Resize(ref array, Math.Max(length, array.Length * 2));
        }
    }

    /// <summary>Makes <paramref name="array"/> at least <paramref name="length"/> long, sets that much of it to zero, and returns it.</summary>
    public static Span<float> Zeros(ref float[] array, int length)
    {
        Ensure(ref array, length);
        array.AsSpan(0, length).Clear();
        return array.AsSpan(0, length);
    }
}
