using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Names;

/// <summary>Words' vectors with few numbers in 8 bits each.</summary>
/// <param name="Length">How many numbers a vector has.</param>
/// <param name="Values">The vectors one after another.</param>
internal sealed record ShortVectors(int Length, sbyte[] Values)
{
    // What lies further out than so many standard deviations is cut.
    private const double Widest = 4;

    /// <summary>Rounds vectors.</summary>
    /// <param name="vectors">The vectors, row by row.</param>
    /// <returns>The rounded ones, and for each of their numbers by what it has to be multiplied to become what it was.</returns>
    public static (ShortVectors Vectors, float[] Scales) Round(Tensor vectors)
    {
        var (values, scales) = (new sbyte[vectors.Values.Length], new float[vectors.Columns]);
        for (var column = 0; column < vectors.Columns; column++)
        {
            var squares = 0.0;
            for (var row = 0; row < vectors.Rows; row++)
            {
                squares += (double)vectors.Row(row)[column] * vectors.Row(row)[column];
            }

            var scale = squares > 0 ? Widest * Math.Sqrt(squares / vectors.Rows) / sbyte.MaxValue : 1;
            scales[column] = (float)scale;
            for (var row = 0; row < vectors.Rows; row++)
            {
                values[(row * vectors.Columns) + column] = (sbyte)Math.Clamp(Math.Round(vectors.Row(row)[column] / scale), -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        return (new ShortVectors(vectors.Columns, values), scales);
    }

    /// <summary>Writes a word's vector.</summary>
    public void Write(int word, Span<float> target)
    {
        var from = Values.AsSpan(word * Length, Length);
        for (var i = 0; i < from.Length && i < target.Length; i++)
        {
            target[i] = from[i];
        }
    }
}
