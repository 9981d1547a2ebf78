using System.Buffers.Binary;
using System.Globalization;
using Ledgerline.Ledger.Exports;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Exports;

/// <summary>Writes a ledger's claims as a GeoPackage (OGC 12-128r18, version 1.3): one layer of points, a claim with a place a feature.</summary>
public static class GeoPackageExport
{
    // "GPKG" in ASCII, and version 1.3.0.
    private const int ApplicationId = 0x47504B47;
    private const int Version = 10300;
    private const int Wgs84 = 4326;
    private const string Layer = "claims";

    private const string Wgs84Definition =
        """GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]""";

    private static readonly string Tables = string.Create(
        CultureInfo.InvariantCulture,
        $"""
        PRAGMA application_id = {ApplicationId};
        PRAGMA user_version = {Version};
        CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,
            definition TEXT NOT NULL, description TEXT);
        INSERT INTO gpkg_spatial_ref_sys VALUES
            ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', NULL),
            ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL),
            ('WGS 84 geodetic', {Wgs84}, 'EPSG', {Wgs84}, '{Wgs84Definition}', 'longitude, latitude in degrees');
        CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
            last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
            CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
        CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
            CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
        CREATE TABLE {Layer} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, claim TEXT, article TEXT, url TEXT, outlet TEXT, published TEXT, origin TEXT, type TEXT, agent TEXT,
            agent_side TEXT, target TEXT, target_side TEXT, place_id TEXT, place TEXT, admin TEXT, relation TEXT, speaker TEXT, factuality TEXT, day DATE, confidence DOUBLE, quote TEXT);
        """);

    /// <summary>Writes <paramref name="view"/> to a new file.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="program">Name and version of the program, for the layer's description.</param>
    /// <param name="path">The file; nothing may be there yet.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="LedgerException">The file cannot be written.</exception>
    public static async Task WriteAsync(ILedgerView view, string program, string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var content = await ExportContent.OfAsync(view, program, cancellationToken).ConfigureAwait(false);
        await Task.Run(() => Write(content, path, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private static void Write(ExportContent content, string path, CancellationToken cancellationToken)
    {
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
            connection.Open();
            connection.Execute(Tables);
            connection.Execute("BEGIN");
            var located = content.Rows.Where(row => row.Claim.Place.Place is not null).ToList();
            WriteFeatures(connection, located, cancellationToken);
            WriteContents(connection, content.Program, located);
            connection.Execute("COMMIT");
        }
        catch (SqliteException failure)
        {
            throw new LedgerException($"The GeoPackage '{path}' cannot be written: {failure.Message}", failure);
        }
    }

    private static void WriteFeatures(SqliteConnection connection, List<ExportRow> rows, CancellationToken cancellationToken)
    {
        const string columns = "geom, claim, article, url, outlet, published, origin, type, agent, agent_side, target, target_side, place_id, place, admin, relation, speaker, factuality, day, confidence, quote";
        var names = columns.Split(", ");
        using var insert = connection.Prepare($"INSERT INTO {Layer} ({columns}) VALUES ({string.Join(", ", names.Select(name => "$" + name))})");
        foreach (var name in names)
        {
            insert.Parameters.Add("$" + name, name == "geom" ? SqliteType.Blob : name == "confidence" ? SqliteType.Real : SqliteType.Text);
        }

        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (article, claim, place) = (row.Article, row.Claim, row.Claim.Place.Place!); // Only those with a place are written.
            object?[] values =
            [
                Point(place.Location), claim.Id.Value, article.Id.Value, article.Url, article.Outlet, article.Published.Value, row.Origin.Id.Value, ContractCodes.Of(claim.Type), claim.Agent.Actor,
                claim.Agent.Side?.Value, claim.Target.Actor, claim.Target.Side?.Value, place.Id.Value, place.Name, place.Admin, ContractCodes.Of(claim.Place.Relation.Kind),
                claim.Sources.Count > 0 ? claim.Sources[^1].Name : null, ContractCodes.Of(claim.Factuality), row.Day?.ToString(), claim.Confidence.Value, claim.Quote,
            ];
            for (var i = 0; i < values.Length; i++)
            {
                insert.Bind(i, values[i]);
            }

            insert.ExecuteNonQuery();
        }
    }

    private static void WriteContents(SqliteConnection connection, string program, List<ExportRow> rows)
    {
        var points = rows.Select(row => row.Claim.Place.Place!.Location).ToList(); // Only those with a place are written.
        using var contents = connection.Prepare(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id) VALUES ($table, 'features', $table, $description, $west, $south, $east, $north, $srs)",
            ("$table", SqliteType.Text),
            ("$description", SqliteType.Text),
            ("$west", SqliteType.Real),
            ("$south", SqliteType.Real),
            ("$east", SqliteType.Real),
            ("$north", SqliteType.Real),
            ("$srs", SqliteType.Integer));
        contents.Bind(0, Layer).Bind(1, $"{program}. {ExportContent.Licence}")
            .Bind(2, Of(points, point => point.Longitude, isLeast: true)).Bind(3, Of(points, point => point.Latitude, isLeast: true))
            .Bind(4, Of(points, point => point.Longitude, isLeast: false)).Bind(5, Of(points, point => point.Latitude, isLeast: false))
            .Bind(6, Wgs84).ExecuteNonQuery();
        using var geometry = connection.Prepare("INSERT INTO gpkg_geometry_columns VALUES ($table, 'geom', 'POINT', $srs, 0, 0)", ("$table", SqliteType.Text), ("$srs", SqliteType.Integer));
        geometry.Bind(0, Layer).Bind(1, Wgs84).ExecuteNonQuery();
    }

    private static double? Of(List<Coordinate> points, Func<Coordinate, double> axis, bool isLeast) => points.Count == 0 ? null : isLeast ? points.Min(axis) : points.Max(axis);

    // The header of a GeoPackage's geometry (magic, version 0, little-endian without envelope, reference system), then a point in well-known binary.
    private static byte[] Point(Coordinate location)
    {
        var bytes = new byte[29];
        bytes[0] = (byte)'G';
        bytes[1] = (byte)'P';
        bytes[3] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Wgs84);
        bytes[8] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(9), 1);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(13), location.Longitude);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(21), location.Latitude);
        return bytes;
    }
}
