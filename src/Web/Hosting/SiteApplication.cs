using System.IO.Compression;
using Ledgerline.Web.Dossiers;
using Ledgerline.Web.Maps;
using Ledgerline.Web.Origins;
using Ledgerline.Web.Overview;
using Ledgerline.Web.Reading;
using Ledgerline.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ledgerline.Web.Hosting;

/// <summary>Puts the site together: its settings, the way of a request, and its pages.</summary>
internal static class SiteApplication
{
    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    internal static WebApplication Build(WebSiteOptions options)
    {
        // An empty builder reads no file and no environment variable: what the site does is what its options say.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls([.. options.Urls]);
        AddLogging(builder.Logging, options);
        AddServices(builder.Services, options);

        var application = builder.Build();
        application.UseResponseCompression();
        application.UseMiddleware<SecurityHeaders>();
        application.UseMiddleware<FailurePages>();
        application.UseRouting();
        MapPages(application);
        return application;
    }

    private static void AddLogging(ILoggingBuilder logging, WebSiteOptions options)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        if (options.Logging is { } factory)
        {
            logging.Services.AddSingleton(factory);
        }
        else
        {
            // A site that cannot start throws to its host, which tells the user in its own words.
            logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
            logging.AddSimpleConsole();
            logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
                console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        }
    }

    private static void AddServices(IServiceCollection services, WebSiteOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.View);
        services.AddSingleton(AssetStore.Open());
        services.AddSingleton<BorderStore>();
        services.AddRoutingCore();
        services.AddRazorComponents();
        services.AddResponseCompression(compression =>
        {
            // The pages hold no secret that a chosen-plaintext guess could draw out of the length.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json", "application/problem+json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
    }

    private static void MapPages(WebApplication application)
    {
        Map("/", OverviewEndpoint.GetAsync);
        Map("/places/{**id}", DossierEndpoint.GetAsync);
        Map("/articles", ArticleListEndpoint.GetAsync);
        Map("/articles/{**id}", ArticleEndpoint.GetAsync);
        Map("/origins", OriginListEndpoint.GetAsync);
        Map("/origins/{**id}", OriginEndpoint.GetAsync);
        Map("/search", SearchEndpoint.GetAsync);
        Map("/map/places.geojson", PlacesEndpoint.GetAsync);
        Map("/map/countries.geojson", BordersEndpoint.GetCountries);
        Map("/map/regions.geojson", BordersEndpoint.GetRegions);
        Map("/assets/{version}/{name}", AssetEndpoint.Get);

        void Map(string pattern, Delegate handler) => application.MapMethods(pattern, ReadMethods, handler);
    }
}
