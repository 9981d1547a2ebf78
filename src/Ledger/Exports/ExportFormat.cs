namespace Ledgerline.Ledger.Exports;

/// <summary>The formats that a ledger is exported in.</summary>
public enum ExportFormat
{
    /// <summary>A claim a row, comma-separated (RFC 4180).</summary>
    Csv = 1,

    /// <summary>A claim with a place a feature (RFC 7946).</summary>
    GeoJson = 2,

    /// <summary>A claim with a place a placemark (OGC KML 2.2).</summary>
    Kml = 3,

    /// <summary>An origin and place a row, in the 31 columns of ACLED's event files.</summary>
    Acled = 4,

    /// <summary>An origin and place an event of the PLOVER ontology, JSON Lines.</summary>
    Plover = 5,

    /// <summary>Where each claim came from, as W3C PROV-JSON.</summary>
    Prov = 6,

    /// <summary>An origin and place a row, in the columns of VIINA's event files.</summary>
    Viina = 7,
}
