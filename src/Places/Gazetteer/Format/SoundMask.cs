using System.Numerics;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>Which letters a skeleton has and how long it is, in 32 bits: a quick bound on the edit distance of two skeletons.</summary>
internal static class SoundMask
{
    /// <summary>Lengths are kept up to this.</summary>
    public const int LongestLength = 31;

    private const int LengthShift = 27;
    private const uint LetterBits = (1u << LengthShift) - 1;

    /// <summary>The mask of a skeleton in UTF-8.</summary>
    public static uint Of(ReadOnlySpan<byte> skeleton)
    {
        var mask = (uint)Math.Min(LongestLength, skeleton.Length) << LengthShift;
        foreach (var letter in skeleton)
        {
            mask |= 1u << Bit(letter);
        }

        return mask;
    }

    /// <summary>The length of the skeleton, at most <see cref="LongestLength"/>.</summary>
    public static int Length(uint mask) => (int)(mask >> LengthShift);

    /// <summary>Whether two skeletons may lie within <paramref name="distance"/> edits of each other; each edit changes two letters at most.</summary>
    public static bool MayBeWithin(uint left, uint right, int distance)
        => Math.Abs(Length(left) - Length(right)) <= distance
        && BitOperations.PopCount((left ^ right) & LetterBits) <= 2 * distance;

    // The letters j, q, w, x and y are no sounds; their bits stand for others.
    private static int Bit(byte letter) => (char)letter switch
    {
        'S' => 'w' - 'a',
        'C' => 'q' - 'a',
        'Z' => 'x' - 'a',
        >= 'a' and <= 'z' => letter - 'a',
        _ => 'y' - 'a',
    };
}
