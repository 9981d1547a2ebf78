using System.Globalization;
using System.Text;
using Ledgerline.Records;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Database;

/// <summary>Short forms for statements and columns.</summary>
internal static class PostgresCommands
{
    public static NpgsqlCommand Prepare(this NpgsqlConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this room; values are bound.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Binds the next of $1, $2, ….</summary>
    public static NpgsqlCommand With(this NpgsqlCommand command, object value)
    {
        command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    public static async Task ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(sql);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public static async Task<long> NumberAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    public static byte[] Bytes(this NpgsqlDataReader reader, int column) => reader.GetFieldValue<byte[]>(column);

    public static byte[] Utf8(this NpgsqlDataReader reader, int column) => Encoding.UTF8.GetBytes(reader.GetString(column));

    public static string? TextOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static Day? DayOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : new Day(reader.GetFieldValue<DateOnly>(column));

    public static DateTimeOffset Instant(this NpgsqlDataReader reader, int column) => new(reader.GetFieldValue<DateTime>(column), TimeSpan.Zero);
}
