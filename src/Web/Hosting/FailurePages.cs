using Ledgerline.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Ledgerline.Web.Hosting;

/// <summary>The site's boundary: turns whatever a page could not do into a page that says so, and logs what an operator must know.</summary>
internal sealed class FailurePages(RequestDelegate next, ILogger<WebSite> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            await AnswerEmptyAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; nobody is left to answer.
        }
        catch (LedgerException exception) when (!context.Response.HasStarted)
        {
            Log.LedgerFailed(logger, exception.Message, exception);
            await Pages.Problem(StatusCodes.Status503ServiceUnavailable, "The ledger cannot be read", exception.Message).ExecuteAsync(Fresh(context));
        }
#pragma warning disable CA1031 // The web boundary: one request's failure must not end the others.
        catch (Exception exception) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            Log.RequestFailed(logger, context.Request.Method, context.Request.Path, exception);
            await Pages.Problem(
                StatusCodes.Status500InternalServerError,
                "This page could not be made",
                "The fault is the program's, not yours; its log names the cause.").ExecuteAsync(Fresh(context));
        }
    }

    private static Task AnswerEmptyAsync(HttpContext context)
    {
        if (context.Response.HasStarted || context.Response.ContentType is not null)
        {
            return Task.CompletedTask;
        }

        return context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Pages.NotFound("The address leads nowhere on this site.").ExecuteAsync(context),
            StatusCodes.Status405MethodNotAllowed => Pages.Problem(405, "Only for reading", "This site answers GET and HEAD; nothing can be written through it.").ExecuteAsync(context),
            _ => Task.CompletedTask,
        };
    }

    private static HttpContext Fresh(HttpContext context)
    {
        // The headers that forbid things outlive the failed answer; its own do not.
        context.Response.ContentType = null;
        context.Response.ContentLength = null;
        context.Response.Headers.CacheControl = default;
        context.Response.Headers.ETag = default;
        context.SetEndpoint(null);
        context.Request.RouteValues = new RouteValueDictionary();
        return context;
    }
}
