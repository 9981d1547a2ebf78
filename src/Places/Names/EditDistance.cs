namespace Ledgerline.Places.Names;

/// <summary>The least number of letters to insert, leave out, replace or swap with their neighbour (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance of <paramref name="left"/> and <paramref name="right"/>; any number above <paramref name="bound"/> where it is larger than that.</summary>
    public static int Between(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int bound)
    {
        if (Math.Abs(left.Length - right.Length) > bound || right.Length > NameFolder.LongestName || left.Length > NameFolder.LongestName)
        {
            return bound + 1;
        }

        Span<int> before = stackalloc int[NameFolder.LongestName + 1];
        Span<int> last = stackalloc int[NameFolder.LongestName + 1];
        Span<int> row = stackalloc int[NameFolder.LongestName + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var least = Fill(left, right, i, before, last, row);
            if (least > bound)
            {
                return bound + 1;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[right.Length];
    }

    private static int Fill(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int i, Span<int> before, Span<int> last, Span<int> row)
    {
        row[0] = i;
        var least = i;
        for (var j = 1; j <= right.Length; j++)
        {
            var cost = left[i - 1] == right[j - 1] ? 0 : 1;
            var value = Math.Min(last[j - 1] + cost, Math.Min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
            {
                value = Math.Min(value, before[j - 2] + 1);
            }

            row[j] = value;
            least = Math.Min(least, value);
        }

        return least;
    }
}
