using System.Text.RegularExpressions;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Database;

/// <summary>Where a ledger lies: <c>postgres://user:password@host:port/database?schema=name</c>.</summary>
/// <param name="Settings">What connections are opened with.</param>
/// <param name="Schema">The schema that holds the ledger's tables.</param>
/// <param name="Display">The address for people to read, without the password.</param>
internal sealed partial record LedgerAddress(NpgsqlConnectionStringBuilder Settings, string Schema, string Display)
{
    private const string DefaultSchema = "ledgerline";
    private const string Shape = "postgres://user:password@host:port/database?schema=name, where all but the host and the database may be left out";

    /// <exception cref="LedgerException">It is no such address.</exception>
    public static LedgerAddress Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("postgres" or "postgresql") || uri.Host.Length == 0)
        {
            throw new LedgerException($"'{Hide(address)}' is no address of a ledger in PostgreSQL. Give it as {Shape}.");
        }

        var database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'));
        if (database.Length == 0 || database.Contains('/', StringComparison.Ordinal))
        {
            throw new LedgerException($"The address '{Hide(address)}' names no database. Give it as {Shape}.");
        }

        var user = uri.UserInfo.Split(':', 2);
        var settings = new NpgsqlConnectionStringBuilder { Host = uri.Host, Database = database, ApplicationName = "ledgerline" };
        if (uri.Port > 0)
        {
            settings.Port = uri.Port;
        }

        if (user[0].Length > 0)
        {
            settings.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            settings.Password = Uri.UnescapeDataString(user[1]);
        }

        var schema = SchemaOf(uri, settings, address);
        return new(settings, schema, $"postgres://{uri.Host}:{settings.Port}/{database}{(schema == DefaultSchema ? "" : $"?schema={schema}")}");
    }

    private static string SchemaOf(Uri uri, NpgsqlConnectionStringBuilder settings, string address)
    {
        var schema = DefaultSchema;
        foreach (var part in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', 2);
            var value = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "";
            switch (pair[0])
            {
                case "schema" when Name().IsMatch(value):
                    schema = value;
                    break;
                case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode):
                    settings.SslMode = mode;
                    break;
                default:
                    throw new LedgerException($"The address '{Hide(address)}' has '{part}' behind the question mark; only schema=name (small letters, digits, _) and sslmode=mode are known.");
            }
        }

        return schema;
    }

    // An address that cannot be parsed may hold a password all the same.
    private static string Hide(string address) => Secret().Replace(address, "//$1:***@");

    [GeneratedRegex("^[a-z_][a-z0-9_]{0,62}$")]
    private static partial Regex Name();

    [GeneratedRegex("//([^:@/]*):[^@/]*@")]
    private static partial Regex Secret();
}
