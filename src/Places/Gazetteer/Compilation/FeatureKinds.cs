using System.Globalization;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Which kind of place each of GeoNames' feature codes is (<c>feature-kinds.tsv</c>).</summary>
internal sealed class FeatureKinds
{
    private readonly Dictionary<string, (PlaceKind Kind, byte Level)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Reads the table of the room.</summary>
    public FeatureKinds()
    {
        foreach (var row in NameRules.Rows("feature-kinds.tsv"))
        {
            var kind = Enum.Parse<PlaceKind>(row[1], ignoreCase: true);
            var level = row.Length > 2 ? byte.Parse(row[2], CultureInfo.InvariantCulture) : (byte)0;
            foreach (var code in row[0].Split(','))
            {
                _kinds[code] = (kind, level);
            }
        }
    }

    /// <summary>The kind of a feature; the row of its code counts, else that of the longest beginning of the code, else that of its class.</summary>
    /// <param name="featureClass">A letter: A, H, L, P, R, S, T, U or V.</param>
    /// <param name="featureCode">Such as ADM1; may be empty.</param>
    /// <param name="level">1 to 3 for a region of that level, else 0.</param>
    public PlaceKind Of(ReadOnlySpan<char> featureClass, ReadOnlySpan<char> featureCode, out byte level)
    {
        var lookup = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> code = stackalloc char[featureClass.Length + featureCode.Length + 2];
        featureClass.CopyTo(code);
        code[featureClass.Length] = '.';
        featureCode.CopyTo(code[(featureClass.Length + 1)..]);
        var length = featureClass.Length + 1 + featureCode.Length;
        if (lookup.TryGetValue(code[..length], out var found))
        {
            level = found.Level;
            return found.Kind;
        }

        for (; length > featureClass.Length; length--)
        {
            code[length] = '*';
            if (lookup.TryGetValue(code[..(length + 1)], out found))
            {
                level = found.Level;
                return found.Kind;
            }
        }

        level = 0;
        return PlaceKind.Other;
    }
}
