using System.Diagnostics;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Views;
using Ledgerline.Pipeline;
using Ledgerline.Records;

namespace Ledgerline.Bench;

/// <summary>Measures the questions that people ask of a ledger that <see cref="LedgerBench"/> has filled: dossiers and maps, of places and days drawn at random.</summary>
/// <param name="theatre">The theatre whose sides are weighed.</param>
internal sealed class ViewsBench(string theatre)
{
    private const int Questions = 200;
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Random _random = new(5);

    public async Task RunAsync(Func<Task<ILedger>> open, TextWriter output)
    {
        using var pipeline = ReportPipeline.Open(ProgramFiles.BesideProgram, theatre);
        await using var ledger = await open().ConfigureAwait(false);
        var view = pipeline.View(ledger);
        var watch = Stopwatch.StartNew();
        var summary = await view.SummariseAsync(None).ConfigureAwait(false);
        LedgerBench.Line(output, $"views: all articles read, grouped into {summary.Origins} origins of claims about {summary.Places} places: {watch.Elapsed.TotalSeconds:F1} s");
        await AskAsync(view, output, asOf: null, "by all that is known").ConfigureAwait(false);
        watch.Restart();
        var known = Day();
        _ = await view.ControlAsync(known, known, null, None).ConfigureAwait(false);
        LedgerBench.Line(output, $"views: what was known on {known}, when first asked for: {watch.Elapsed.TotalSeconds:F1} s");
        await AskAsync(view, output, known, "by what was known on one day").ConfigureAwait(false);
        using var process = Process.GetCurrentProcess();
        LedgerBench.Line(output, $"views: peak resident memory {process.PeakWorkingSet64 / 1048576.0:F0} MiB");
    }

    private async Task AskAsync(ILedgerView view, TextWriter output, Day? asOf, string what)
    {
        var watch = Stopwatch.StartNew();
        var places = (await view.ControlAsync(Day(), asOf, null, None).ConfigureAwait(false)).Select(place => place.Status.Place).ToList();
        LedgerBench.Line(output, $"views, {what}: the first map, which weighs every place: {watch.Elapsed.TotalSeconds:F1} s");
        var evidence = 0L;
        var dossiers = await TimesAsync(async () => evidence += (await view.DossierAsync(places[_random.Next(places.Count)], Day(), asOf, None).ConfigureAwait(false)).Status.Evidence.Count).ConfigureAwait(false);
        var maps = await TimesAsync(() => view.ControlAsync(Day(), asOf, null, None)).ConfigureAwait(false);
        LedgerBench.Line(output, $"views, {what}: a dossier of {evidence / Questions} pieces of evidence on average: median {LedgerBench.Quantile(dossiers, 0.5):F1} ms, 95 % within {LedgerBench.Quantile(dossiers, 0.95):F1} ms, longest {dossiers.Max():F0} ms");
        LedgerBench.Line(output, $"views, {what}: the map of {places.Count} places: median {LedgerBench.Quantile(maps, 0.5):F1} ms, 95 % within {LedgerBench.Quantile(maps, 0.95):F1} ms, longest {maps.Max():F0} ms");
    }

    private static async Task<List<double>> TimesAsync(Func<Task> ask)
    {
        var times = new List<double>();
        for (var i = 0; i < Questions; i++)
        {
            var watch = Stopwatch.StartNew();
            await ask().ConfigureAwait(false);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private Day Day() => new Day(2014, 1, 1).AddDays(_random.Next(4500));
}
