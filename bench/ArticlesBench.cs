using System.Diagnostics;
using System.Globalization;
using Ledgerline.Articles;
using Ledgerline.Records;

namespace Ledgerline.Bench;

/// <summary>Measures how fast articles are read out of web pages, on one core.</summary>
internal sealed class ArticlesBench(IReadOnlyList<string> files)
{
    private const int Seconds = 10;

    /// <summary>Reads the pages over and over, and prints pages and bytes a second and the memory taken.</summary>
    public void Run(TextWriter output)
    {
        var extractor = new ArticleExtractor(ArticleLexicon.Load(ArticleLexicon.DefaultFolder), new ArticleReaderOptions { Language = Language.English });
        var pages = files.Select((file, number) => new RawDocument
        {
            Input = file,
            Id = $"page-{number}",
            Format = RawFormat.Html,
            Content = File.ReadAllBytes(file),
        }).ToList();
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < Seconds)
        {
            pages.ForEach(page => extractor.Extract(page)); // Until the code is compiled for good.
        }

        var (read, bytes, before) = (0, 0L, GC.GetTotalAllocatedBytes());
        clock.Restart();
        while (clock.Elapsed.TotalSeconds < Seconds)
        {
            foreach (var page in pages)
            {
                extractor.Extract(page);
                read++;
                bytes += page.Content.Length;
            }
        }

        var seconds = clock.Elapsed.TotalSeconds;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{read / seconds:F0} pages/s of {bytes / read / 1024} KB on average, {bytes / seconds / 1e6:F1} MB/s, {(GC.GetTotalAllocatedBytes() - before) / read / 1024} KB allocated a page"));
    }
}
