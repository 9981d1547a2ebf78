using Ledgerline.Ledger.Views;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ledgerline.Web.Tests.Sample;

/// <summary>Starts the site over a view, on a free port of this machine.</summary>
internal static class SampleSite
{
    public static Task<WebSite> StartAsync(ILedgerView? view = null, CancellationToken cancellationToken = default)
        => WebSite.StartAsync(
            new WebSiteOptions
            {
                View = view ?? new SampleView(),
                Borders = SampleBorders.Borders,
                Attribution = "Places, coast and borders: Island Survey, public domain.",
                Urls = ["http://127.0.0.1:0"],
                Logging = NullLoggerFactory.Instance,
            },
            cancellationToken);
}
