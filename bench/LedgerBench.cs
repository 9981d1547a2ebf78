using System.Diagnostics;
using System.Globalization;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Postgres;
using Ledgerline.Ledger.Sqlite;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Bench;

/// <summary>Measures intake, opening, reading and verification of a ledger of invented readings, five claims an article, beside the disk's own speed.</summary>
/// <param name="db">A file that is not there yet, or <c>postgres://…</c> with an empty schema.</param>
/// <param name="claims">How many claims.</param>
internal sealed class LedgerBench(string db, int claims)
{
    private const int ClaimsPerArticle = 5;
    private const int Mentions = 4;
    private const int WordsPerArticle = 60;
    private const int Batch = 500;
    private const int LookUps = 2000;
    private static readonly CancellationToken None = CancellationToken.None;

    public async Task RunAsync(TextWriter output)
    {
        Line(output, $"disk: {DiskSpeed():F0} MiB a second written and flushed in blocks of 4 MiB");
        var entries = Generate();
        await using (var ledger = await OpenAsync(readOnly: false).ConfigureAwait(false))
        {
            var watch = Stopwatch.StartNew();
            var writing = Task.CompletedTask;
            foreach (var batch in entries.Chunk(Batch))
            {
                // The next batch is made ready while this one is written.
                var next = ledger.AppendAsync(batch, None);
                await writing.ConfigureAwait(false);
                writing = next;
            }

            await writing.ConfigureAwait(false);
            Line(output, $"intake: {claims} claims of {entries.Length} articles in {watch.Elapsed.TotalSeconds:F1} s, {claims / watch.Elapsed.TotalSeconds:F0} claims a second, in batches of {Batch} articles, two under way at a time");
        }

        await using (var ledger = await OpenAsync(readOnly: true).ConfigureAwait(false))
        {
            var statistics = await ledger.MeasureAsync(None).ConfigureAwait(false);
            var texts = entries.Sum(entry => (long)System.Text.Encoding.UTF8.GetByteCount(entry.Article.Text));
            Line(output, $"size: {statistics.Bytes / 1048576.0:F0} MiB, of it {texts / 1048576.0:F0} MiB texts; {(statistics.Bytes - texts) / (double)claims:F0} bytes a claim beside the texts");
        }

        await OpeningAsync(output).ConfigureAwait(false);
        await ReadingAsync(entries, output).ConfigureAwait(false);
        await IndexingAsync(entries.Length, output).ConfigureAwait(false);
        await new SearchBench(entries).RunAsync(() => OpenAsync(readOnly: true), output).ConfigureAwait(false);
        await new ViewsBench("ukraine").RunAsync(() => OpenAsync(readOnly: true), output).ConfigureAwait(false);
    }

    private async Task IndexingAsync(int articles, TextWriter output)
    {
        await using var ledger = await OpenAsync(readOnly: false).ConfigureAwait(false);
        var before = (await ledger.MeasureAsync(None).ConfigureAwait(false)).Bytes;
        var watch = Stopwatch.StartNew();
        await ledger.IndexAsync(null, None).ConfigureAwait(false);
        var after = (await ledger.MeasureAsync(None).ConfigureAwait(false)).Bytes;
        Line(output, $"indexed: {articles / watch.Elapsed.TotalSeconds:F0} articles a second; {(after - before) / 1048576.0:F0} MiB, {(after - before) / (double)claims:F0} bytes a claim");
    }

    private async Task OpeningAsync(TextWriter output)
    {
        var times = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            var watch = Stopwatch.StartNew();
            await using var ledger = await OpenAsync(readOnly: true).ConfigureAwait(false);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        Line(output, $"open: median {Quantile(times, 0.5):F1} ms, longest {times.Max():F1} ms");
    }

    private async Task ReadingAsync(ArticleEntry[] entries, TextWriter output)
    {
        await using var ledger = await OpenAsync(readOnly: true).ConfigureAwait(false);
        var random = new Random(1);
        var times = new List<double>();
        for (var i = 0; i < LookUps; i++)
        {
            var watch = Stopwatch.StartNew();
            _ = await ledger.FindAsync(entries[random.Next(entries.Length)].Article.Id, None).ConfigureAwait(false) ?? throw new InvalidOperationException("An article that was appended is not there.");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        Line(output, $"one article: median {Quantile(times, 0.5):F2} ms, 95 % within {Quantile(times, 0.95):F2} ms");
        var all = Stopwatch.StartNew();
        var count = 0;
        await foreach (var _ in ledger.ReadAsync(None).ConfigureAwait(false))
        {
            count++;
        }

        Line(output, $"all articles read: {count / all.Elapsed.TotalSeconds:F0} articles a second");
        all.Restart();
        var verification = await ledger.VerifyAsync(None).ConfigureAwait(false);
        Line(output, $"verify: {verification.Entries / all.Elapsed.TotalSeconds:F0} entries a second; {(verification.Fault is null ? "whole" : verification.Fault.Message)}");
    }

    private ArticleEntry[] Generate()
    {
        var generator = new EntryGenerator(1);
        var vocabulary = new Vocabulary(2);
        return [.. Enumerable.Range(0, claims / ClaimsPerArticle).Select(i => generator.Next($"https://example.org/{i:x8}/report", ClaimsPerArticle, Mentions)).Select(WithWords)];

        // The generator's own words are few; those of a language are many, and most of them rare.
        ArticleEntry WithWords(ArticleEntry entry) => entry with { Article = entry.Article with { Text = $"{entry.Article.Text}\n{vocabulary.Text(WordsPerArticle)}" } };
    }

    private Task<ILedger> OpenAsync(bool readOnly) => OpenAsync(db, readOnly);

    internal static async Task<ILedger> OpenAsync(string db, bool readOnly)
        => PostgresLedger.IsAddress(db)
            ? await PostgresLedger.OpenAsync(db, new PostgresLedgerOptions { ReadOnly = readOnly }, None).ConfigureAwait(false)
            : await SqliteLedger.OpenAsync(db, new SqliteLedgerOptions { ReadOnly = readOnly }, None).ConfigureAwait(false);

    private static double DiskSpeed()
    {
        const int block = 4 * 1024 * 1024;
        const int blocks = 32;
        var path = Path.Combine(Path.GetTempPath(), $"ledgerline-bench-{Environment.ProcessId}.disk");
        try
        {
            var bytes = new byte[block];
            new Random(1).NextBytes(bytes);
            using var file = new FileStream(path, FileMode.CreateNew);
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < blocks; i++)
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            return blocks * (double)block / 1048576 / watch.Elapsed.TotalSeconds;
        }
        finally
        {
            File.Delete(path);
        }
    }

    internal static double Quantile(IReadOnlyCollection<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));

    internal static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
