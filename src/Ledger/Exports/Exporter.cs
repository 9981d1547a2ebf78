using Ledgerline.Ledger.Views;

namespace Ledgerline.Ledger.Exports;

/// <summary>Writes a ledger in a format of others. The same ledger gives the same bytes.</summary>
public static class Exporter
{
    /// <summary>Writes what <paramref name="view"/> holds to <paramref name="output"/>, row by row.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="format">The format.</param>
    /// <param name="program">Name and version of the program, for the header.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(ILedgerView view, ExportFormat format, string program, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await ExportContent.OfAsync(view, program, cancellationToken).ConfigureAwait(false);
        await using var text = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case ExportFormat.Csv:
                CsvExport.Write(content, text);
                break;
            case ExportFormat.Acled:
                AcledExport.Write(content, text);
                break;
            case ExportFormat.Viina:
                ViinaExport.Write(content, text);
                break;
            case ExportFormat.Kml:
                KmlExport.Write(content, text);
                break;
            case ExportFormat.GeoJson:
                GeoJsonExport.Write(content, output);
                break;
            case ExportFormat.Plover:
                PloverExport.Write(content, output);
                break;
            case ExportFormat.Prov:
                ProvExport.Write(content, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }

        await text.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
