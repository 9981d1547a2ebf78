using System.Collections.Frozen;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>Words around a place name that say how the ground that is meant lies to the place.</summary>
/// <param name="Before">The steps before the place, in order.</param>
/// <param name="After">The steps after the place, in order.</param>
/// <param name="Kind">The relation.</param>
/// <param name="Bearing">The bearing that the words themselves imply; null where there is none.</param>
internal sealed record RelationPattern(
    IReadOnlyList<PatternElement> Before,
    IReadOnlyList<PatternElement> After,
    RelationKind Kind,
    string? Bearing)
{
    private const string Place = "{place}";

    /// <summary>Whether a second place belongs to the pattern.</summary>
    public bool HasOther => After.Any(element => element.Kind == PatternElementKind.Other);

    /// <summary>How many words and other steps must stand there: a longer pattern says more.</summary>
    public int Weight => Before.Concat(After).Sum(element => element.IsOptional ? 0 : 1);

    /// <summary>
    /// Reads a pattern: words, <c>a|b</c> for either, <c>[a|b]</c> for a word that may be missing, and <c>{place}</c>, <c>{other}</c>,
    /// <c>{dir}</c>, <c>{dist}</c>.
    /// </summary>
    /// <exception cref="FormatException">The pattern has not exactly one <c>{place}</c>, or an unknown <c>{…}</c>.</exception>
    public static RelationPattern Parse(string pattern, RelationKind kind, string? bearing)
    {
        var parts = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var place = Array.IndexOf(parts, Place);
        if (place < 0 || Array.LastIndexOf(parts, Place) != place)
        {
            throw new FormatException($"\"{pattern}\" needs {Place} exactly once.");
        }

        return new([.. parts[..place].Select(Element)], [.. parts[(place + 1)..].Select(Element)], kind, bearing);
    }

    private static PatternElement Element(string part)
    {
        var optional = part.StartsWith('[') && part.EndsWith(']');
        var body = optional ? part[1..^1] : part;
        var kind = body switch
        {
            "{dir}" => PatternElementKind.Direction,
            "{dist}" => PatternElementKind.Distance,
            "{other}" => PatternElementKind.Other,
            _ when body.StartsWith('{') => throw new FormatException($"\"{body}\" is none of {{place}}, {{other}}, {{dir}}, {{dist}}."),
            _ => PatternElementKind.Word,
        };
        var words = kind == PatternElementKind.Word ? body.Split('|') : [];
        return new(kind, words.ToFrozenSet(StringComparer.Ordinal), optional);
    }
}
