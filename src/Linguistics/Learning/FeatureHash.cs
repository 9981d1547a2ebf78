using System.Runtime.CompilerServices;

namespace Ledgerline.Linguistics.Learning;

/// <summary>Turns features into 64-bit numbers. The numbers are stored in model files and never change meaning.</summary>
internal static class FeatureHash
{
    private const ulong Seed = 0x9E37_79B9_7F4A_7C15;
    private const ulong Factor = 0xD6E8_FEB8_6659_FD93;
    private const ulong FnvOffset = 0xCBF2_9CE4_8422_2325;
    private const ulong FnvPrime = 0x0000_0100_0000_01B3;

    /// <summary>The number of a stretch of characters.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = FnvOffset;
        foreach (var c in text)
        {
            hash = Step(hash, c);
        }

        return hash;
    }

    /// <summary>The number of a text that is one character longer than that of <paramref name="hash"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Step(ulong hash, char c) => (hash ^ c) * FnvPrime;

    /// <summary>The number of the empty text, where a walk with <see cref="Step"/> begins.</summary>
    public static ulong Empty => FnvOffset;

    /// <summary>The number of a template filled with one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong template, ulong a) => Scramble(Join((template + 1) * Seed, a));

    /// <summary>The number of a template filled with two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong template, ulong a, ulong b) => Scramble(Join(Join((template + 1) * Seed, a), b));

    /// <summary>The number of a template filled with three values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong template, ulong a, ulong b, ulong c) => Scramble(Join(Join(Join((template + 1) * Seed, a), b), c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Join(ulong hash, ulong value) => ulong.RotateLeft((hash ^ value) * Factor, 29);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Scramble(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= Factor;
        return hash ^ (hash >> 29);
    }
}
