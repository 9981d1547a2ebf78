namespace Ledgerline.Records;

/// <summary>A language by its ISO 639-1 code, in lower case.</summary>
/// <param name="Code"><c>en</c>, <c>uk</c>, <c>ru</c>, or <c>und</c> where the language could not be told.</param>
public readonly record struct Language(string Code)
{
    /// <summary>English.</summary>
    public static readonly Language English = new("en");

    /// <summary>Ukrainian.</summary>
    public static readonly Language Ukrainian = new("uk");

    /// <summary>Russian.</summary>
    public static readonly Language Russian = new("ru");

    /// <summary>The language could not be told (ISO 639-3 <c>und</c>).</summary>
    public static readonly Language Undetermined = new("und");

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
