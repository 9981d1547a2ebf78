using System.Text;
using System.Text.Json;
using Ledgerline.Pipeline;

namespace Ledgerline.Cli.Output;

/// <summary>Names the inputs that failed, counts them by kind, and turns their count into an exit status.</summary>
/// <param name="error">Where they are named.</param>
internal sealed class FailureLog(TextWriter error)
{
    private readonly List<InputFailure> _failures = [];

    public int Count => _failures.Count;

    /// <summary>The kinds of failure with their counts, the most frequent first.</summary>
    public IEnumerable<(string Reason, int Count)> ByReason
        => _failures.GroupBy(failure => failure.Reason, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))
            .OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Key, StringComparer.Ordinal);

    public void Report(InputFailure failure)
    {
        _failures.Add(failure);
        error.WriteLine($"ledgerline: {failure.Message}");
    }

    /// <summary>Writes all failures into a file, one JSON object a line: <c>input, line, reason, message</c>.</summary>
    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        using var lines = new MemoryStream();
        foreach (var failure in _failures)
        {
            using (var writer = new Utf8JsonWriter(lines, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                writer.WriteStartObject();
                writer.WriteString("input"u8, failure.Input);
                if (failure.Line is { } line)
                {
                    writer.WriteNumber("line"u8, line);
                }
                else
                {
                    writer.WriteNull("line"u8);
                }

                writer.WriteString("reason"u8, failure.Reason);
                writer.WriteString("message"u8, failure.Message);
                writer.WriteEndObject();
            }

            lines.Write("\n"u8);
        }

        await File.WriteAllTextAsync(path, Encoding.UTF8.GetString(lines.ToArray()), cancellationToken);
    }

    /// <summary>Done, partly done, or nothing done.</summary>
    public int ExitStatus(int succeeded)
        => Count == 0 ? Entry.Done : succeeded > 0 ? Entry.SomeFailed : Entry.NothingDone;
}
