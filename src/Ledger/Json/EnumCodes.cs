namespace Ledgerline.Ledger.Json;

/// <summary>The codes that stand for an enum's values in every machine format, both ways.</summary>
internal sealed class EnumCodes<TEnum>
    where TEnum : struct, Enum
{
    private readonly Dictionary<TEnum, string> _codes;
    private readonly Dictionary<string, TEnum> _values;

    public EnumCodes(params (TEnum Value, string Code)[] table)
    {
        _codes = table.ToDictionary(row => row.Value, row => row.Code);
        _values = table.ToDictionary(row => row.Code, row => row.Value, StringComparer.Ordinal);
    }

    public IReadOnlyCollection<TEnum> Values => _codes.Keys;

    public string Of(TEnum value)
        => _codes.TryGetValue(value, out var code)
            ? code
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such value.");

    public bool TryParse(string code, out TEnum value) => _values.TryGetValue(code, out value);

    /// <exception cref="FormatException"><paramref name="code"/> is none of the codes.</exception>
    public TEnum Parse(string field, string code)
        => TryParse(code, out var value)
            ? value
            : throw new FormatException($"'{field}' is '{code}', which is none of {string.Join(", ", _values.Keys)}.");
}
