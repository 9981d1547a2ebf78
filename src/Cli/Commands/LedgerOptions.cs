using System.CommandLine;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Postgres;
using Ledgerline.Ledger.Sqlite;
using Ledgerline.Ledger.Views;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Cli.Commands;

/// <summary>The options of every command that works on a ledger.</summary>
internal sealed class LedgerOptions
{
    public Option<string> Db { get; } = new("--db")
    {
        Description = "The ledger: a file, or postgres://USER@HOST/DATABASE (the password in the variable PGPASSWORD or in ~/.pgpass).",
        DefaultValueFactory = _ => "ledgerline.db",
        HelpName = "PATH",
    };

    public Option<string> Theatre { get; } = InputOptions.Theatres();

    public Option<string?> On { get; } = new("--on")
    {
        Description = "The day asked for (YYYY-MM-DD); the last day that the ledger has reports of where left out.",
        HelpName = "DAY",
    };

    public Option<string?> AsOf { get; } = new("--as-of")
    {
        Description = "The day of knowledge (YYYY-MM-DD): only what had been published by then counts; everything where left out.",
        HelpName = "DAY",
    };

    public void AddTo(Command command, bool withDays)
    {
        command.Add(Db);
        command.Add(Theatre);
        if (withDays)
        {
            command.Add(On);
            command.Add(AsOf);
        }
    }

    /// <summary>Opens the ledger to be asked.</summary>
    public Task<LedgerSession> OpenAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
        => OpenAsync(parsed, context, readOnly: true, cancellationToken);

    /// <summary>Opens the ledger to be asked, and to be added to where it is not read-only. One that is to be added to has to be there.</summary>
    public async Task<LedgerSession> OpenAsync(ParseResult parsed, CommandContext context, bool readOnly, CancellationToken cancellationToken)
    {
        var theatre = parsed.GetValue(Theatre)!; // The option has a default.
        if (!readOnly)
        {
            RequireLedger(parsed.GetValue(Db)!); // As above.
        }

        var ledger = await OpenLedgerAsync(parsed.GetValue(Db)!, readOnly, context, cancellationToken); // The option has a default.
        return new LedgerSession(ledger, ReportPipeline.Open(context.Files, theatre));
    }

    /// <summary>Opens the store that <c>--db</c> names.</summary>
    public static async Task<ILedger> OpenLedgerAsync(string db, bool readOnly, CommandContext context, CancellationToken cancellationToken)
    {
        if (PostgresLedger.IsAddress(db))
        {
            return await PostgresLedger.OpenAsync(db, new PostgresLedgerOptions { ReadOnly = readOnly, Clock = context.Clock }, cancellationToken);
        }

        return await SqliteLedger.OpenAsync(db, new SqliteLedgerOptions { ReadOnly = readOnly, Clock = context.Clock }, cancellationToken);
    }

    /// <summary>Makes a ledger in a new file.</summary>
    /// <exception cref="UsageException">Something is there already.</exception>
    public static async Task<ILedger> OpenNewAsync(string path, CommandContext context, CancellationToken cancellationToken)
        => Path.Exists(path)
            ? throw new UsageException($"There is something at '{path}' already, which is left as it is. Name another file.")
            : await SqliteLedger.OpenAsync(path, new SqliteLedgerOptions { Clock = context.Clock }, cancellationToken);

    /// <summary>Makes sure that a file which is not to be made is there.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static void RequireLedger(string db)
    {
        if (!PostgresLedger.IsAddress(db) && !Path.Exists(db))
        {
            throw new UsageException($"There is no ledger '{db}'. Make one with 'ingest', or name another with --db.");
        }
    }

    /// <summary>Makes sure that a file can lie where <c>--out</c> puts it.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static void RequireFolder(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"--out: there is no folder '{folder}'. Create it, or name another file.");
        }
    }

    /// <summary>How a ledger is called in what people read: never with its password.</summary>
    public static string NameOf(string db) => PostgresLedger.IsAddress(db) ? PostgresLedger.NameOf(db) : db;

    /// <summary>A day given to an option; null where it was left out.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static Day? DayOf(ParseResult parsed, Option<string?> option)
        => parsed.GetValue(option) is not { } text ? null
            : Day.TryParse(text, out var day) ? day
            : throw new UsageException($"{option.Name}: '{text}' is no day. Give it as YYYY-MM-DD, such as 2025-02-07.");

    /// <summary>The day asked for: what was given, else the last that the ledger has reports of.</summary>
    public static Day OnOrLast(Day? given, LedgerSummary summary)
        => given ?? summary.Last
            ?? throw new UsageException("None of the ledger's articles is dated, so there is no last day to tell of. Give a day with --on, and dates with 'ingest --published'.");
}
