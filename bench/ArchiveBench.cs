using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ledgerline.Articles.Sources.Archives;

namespace Ledgerline.Bench;

/// <summary>Measures how fast the records of a crawl archive are read, without anything being made of them.</summary>
internal sealed class ArchiveBench(long bytes)
{
    private const int PageBytes = 100_000;

    /// <summary>Writes an archive of pages and pictures into a temporary file, reads it twice, and prints bytes a second and the memory taken.</summary>
    public async Task RunAsync(TextWriter output)
    {
        var path = Path.Combine(Path.GetTempPath(), $"ledgerline-bench-{Environment.ProcessId}.warc");
        try
        {
            Write(path);
            for (var round = 0; round < 2; round++)
            {
                var clock = Stopwatch.StartNew();
                var (records, pages) = (0, 0);
                await using var file = File.OpenRead(path);
                var reader = new WarcReader(file, 64 * 1024 * 1024);
                while (await reader.ReadAsync(default) is { } record)
                {
                    records++;
                    pages += record.Content is null ? 0 : 1;
                }

                using var process = Process.GetCurrentProcess();
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{new FileInfo(path).Length / 1e6:F0} MB, {records} records, {pages} pages: {new FileInfo(path).Length / clock.Elapsed.TotalSeconds / 1e6:F0} MB/s, peak resident memory {process.PeakWorkingSet64 / 1048576} MiB"));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private void Write(string path)
    {
        var page = Record("response", "application/http; msgtype=response", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>{new string('x', PageBytes)}</p>");
        var request = Record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n");
        using var file = File.Create(path);
        while (file.Length < bytes)
        {
            file.Write(request);
            file.Write(page);
        }
    }

    private static byte[] Record(string kind, string type, string content)
        => Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://h.example/1\r\nContent-Type: {type}\r\nContent-Length: {content.Length}\r\n\r\n{content}\r\n\r\n");
}
