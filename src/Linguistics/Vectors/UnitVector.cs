namespace Ledgerline.Linguistics.Vectors;

/// <summary>Vectors of length one.</summary>
internal static class UnitVector
{
    /// <summary>Makes a vector one long; what has no length stays.</summary>
    public static void Make(Span<float> vector)
    {
        var square = 0.0;
        foreach (var value in vector)
        {
            square += (double)value * value;
        }

        var scale = square > 0 ? (float)(1 / Math.Sqrt(square)) : 0;
        foreach (ref var value in vector)
        {
            value *= scale;
        }
    }
}
