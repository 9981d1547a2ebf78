using System.Globalization;

namespace Ledgerline.Bench;

/// <summary>Invented words, as often as their rank tells: the second half as often as the first (Zipf).</summary>
internal sealed class Vocabulary(int seed)
{
    /// <summary>How many words there are.</summary>
    public const int Size = 50_000;

    private static readonly double Whole = Enumerable.Range(1, Size).Sum(rank => 1.0 / rank);
    private readonly Random _random = new(seed);

    /// <summary>The word of a rank, from 1.</summary>
    public static string Word(int rank) => string.Create(CultureInfo.InvariantCulture, $"wort{rank}");

    /// <summary>A text of so many words.</summary>
    public string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(Rank())));

    // The sum of the first n parts of the harmonic series is about ln n + 0.5772.
    private int Rank() => Math.Clamp((int)Math.Exp((_random.NextDouble() * Whole) - 0.5772), 1, Size);
}
