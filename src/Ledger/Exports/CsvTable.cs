using System.Globalization;

namespace Ledgerline.Ledger.Exports;

/// <summary>Rows of comma-separated values (RFC 4180), with line feeds.</summary>
internal static class CsvTable
{
    public static void Write(TextWriter output, IEnumerable<string?> cells) => output.WriteLine(string.Join(',', cells.Select(cell => Cell(cell ?? ""))));

    public static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    // A cell that a spreadsheet would take for a formula is told apart by an apostrophe.
    private static string Cell(string text)
    {
        var safe = text.Length > 1 && text[0] is '=' or '@' || (text.Length > 1 && text[0] is '+' or '-' && !double.TryParse(text, CultureInfo.InvariantCulture, out _)) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
