using Microsoft.Extensions.Logging;

namespace Ledgerline.Web;

internal static partial class Log
{
    [LoggerMessage(EventId = 901, Level = LogLevel.Error, Message = "WEB901: {Method} {Path} failed.")]
    internal static partial void RequestFailed(ILogger logger, string method, string path, Exception exception);

    [LoggerMessage(EventId = 902, Level = LogLevel.Error, Message = "WEB902: The ledger cannot be read: {Reason}")]
    internal static partial void LedgerFailed(ILogger logger, string reason, Exception exception);
}
