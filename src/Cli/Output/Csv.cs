using System.Globalization;

namespace Ledgerline.Cli.Output;

/// <summary>Cells of comma-separated values (RFC 4180).</summary>
internal static class Csv
{
    public static string Cell(string text)
        => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    public static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
