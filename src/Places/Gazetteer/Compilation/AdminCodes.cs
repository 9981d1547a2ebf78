namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>GeoNames' codes of the regions that places lie in, kept as texts such as <c>05.0112.1234</c>, each once.</summary>
internal sealed class AdminCodes(TextPool texts)
{
    /// <summary>How many levels are kept.</summary>
    public const int Levels = 3;

    private const char Separator = '.';
    private const string Unknown = "00";

    private readonly Dictionary<string, uint> _offsets = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, string> _codes = [];
    private readonly Dictionary<uint, string> _firsts = [];

    /// <summary>Keeps the codes of the first, second and third level; those after a missing one are dropped.</summary>
    /// <returns>Where they are kept; 0 where there is none.</returns>
    public uint Add(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third)
    {
        if (IsNone(first))
        {
            return 0;
        }

        Span<char> joined = stackalloc char[first.Length + second.Length + third.Length + 2];
        first.CopyTo(joined);
        var length = first.Length;
        if (!IsNone(second))
        {
            length = Append(joined, length, second);
            length = IsNone(third) ? length : Append(joined, length, third);
        }

        return Add(joined[..length]);
    }

    /// <summary>The code of the first level; empty where the place has none.</summary>
    public string First(uint offset)
    {
        if (!_firsts.TryGetValue(offset, out var first))
        {
            _firsts[offset] = first = At(offset, 1);
        }

        return first;
    }

    /// <summary>The code of the first <paramref name="level"/> levels; empty where the place has not so many.</summary>
    public string At(uint offset, int level)
    {
        var codes = At(offset);
        var end = -1;
        for (var i = 0; i < level; i++)
        {
            if (end == codes.Length || codes.Length == 0)
            {
                return string.Empty;
            }

            end = codes.IndexOf(Separator, end + 1) is >= 0 and var next ? next : codes.Length;
        }

        return codes[..end];
    }

    private string At(uint offset)
    {
        if (!_codes.TryGetValue(offset, out var codes))
        {
            _codes[offset] = codes = texts.At(offset);
        }

        return codes;
    }

    private uint Add(ReadOnlySpan<char> codes)
    {
        var lookup = _offsets.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(codes, out var offset))
        {
            lookup[codes] = offset = texts.Add(codes);
            _codes[offset] = codes.ToString();
        }

        return offset;
    }

    private static bool IsNone(ReadOnlySpan<char> code) => code.IsEmpty || code is Unknown || code.Contains(Separator);

    private static int Append(Span<char> joined, int length, ReadOnlySpan<char> code)
    {
        joined[length] = Separator;
        code.CopyTo(joined[(length + 1)..]);
        return length + 1 + code.Length;
    }
}
