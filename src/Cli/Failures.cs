using Ledgerline.Ledger;
using Ledgerline.Pipeline;
using Ledgerline.Pipeline.Theatres;
using Ledgerline.Web;

namespace Ledgerline.Cli;

/// <summary>Tells failures of the world, whose message helps whoever reads it, from defects of the program.</summary>
internal static class Failures
{
    public static bool IsForeseen(Exception failure)
        => failure is LedgerException or TheatreException or PipelineException or WebSiteException or UsageException
            or IOException or UnauthorizedAccessException or InvalidDataException;
}
