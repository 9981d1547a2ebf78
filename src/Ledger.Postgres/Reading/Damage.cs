using Npgsql;

namespace Ledgerline.Ledger.Postgres.Reading;

/// <summary>Tells the failures that come of damaged tables from those of a program.</summary>
internal static class Damage
{
    /// <summary>Whether reading a damaged row ends like this: a document or hash of another form, a column of another type, a page that is none.</summary>
    public static bool Causes(Exception failure) => failure switch
    {
        PostgresException server => server.SqlState is PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted or PostgresErrorCodes.InvalidTextRepresentation or PostgresErrorCodes.CharacterNotInRepertoire,
        FormatException or ArgumentException or InvalidCastException or OverflowException => true,
        _ => false,
    };

    public static LedgerException Explain(Exception failure, string address)
        => new($"The ledger '{address}' is damaged: {failure.Message} 'verify' says where it begins; go back to a backup.", failure);
}
