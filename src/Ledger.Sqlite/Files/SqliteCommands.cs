using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>Short forms for statements and columns.</summary>
internal static class SqliteCommands
{
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this room; values are bound.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, type) in parameters)
        {
            command.Parameters.Add(name, type);
        }

        return command;
    }

    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.Prepare(sql);
        command.ExecuteNonQuery();
    }

    public static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.Prepare(sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public static SqliteCommand Bind(this SqliteCommand command, int index, object? value)
    {
        command.Parameters[index].Value = value ?? DBNull.Value;
        return command;
    }

    // Texts are read as bytes, because a text may hold U+0000, where SQLite's own strings end.
    public static byte[] Bytes(this SqliteDataReader reader, int column) => reader.GetFieldValue<byte[]>(column);

    public static string Text(this SqliteDataReader reader, int column) => Encoding.UTF8.GetString(reader.Bytes(column));

    public static string? TextOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.Text(column);
}
