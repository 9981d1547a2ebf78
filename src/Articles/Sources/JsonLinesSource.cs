using System.Runtime.CompilerServices;

namespace Ledgerline.Articles.Sources;

/// <summary>Delivers each line of a file as one JSON object. Blank lines are passed over.</summary>
internal sealed class JsonLinesSource(ArticleReaderOptions options)
{
    internal async IAsyncEnumerable<SourceItem> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream? file = null;
        SourceItem? fault = null;
        try
        {
            file = SourceFile.Open(path, options.Progress);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            fault = SourceFault.Inaccessible(path, null, cause);
        }

        if (file is null)
        {
            yield return fault!; // Set wherever the file is not.
            yield break;
        }

        await using (file.ConfigureAwait(false))
        {
            var name = SourceFile.NameWithoutEnding(path);
            await foreach (var item in ReadAsync(file, default, path, name, cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }
        }
    }

    /// <summary>Delivers the lines of <paramref name="stream"/>, of which <paramref name="begun"/> has been taken already.</summary>
    internal async IAsyncEnumerable<SourceItem> ReadAsync(
        Stream stream,
        ReadOnlyMemory<byte> begun,
        string input,
        string name,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(stream, begun, options.MaxLineBytes);
        var any = false;
        while (true)
        {
            var (line, fault) = await NextAsync(lines, input, cancellationToken).ConfigureAwait(false);
            if (fault is not null)
            {
                yield return fault;
                yield break;
            }

            if (line is not { } found)
            {
                break;
            }

            if (found.TooLong || !IsBlank(found.Bytes.Span))
            {
                any = true;
                yield return found.TooLong ? SourceFault.LineTooLarge(input, found.Number, options.MaxLineBytes) : Document(input, name, found);
            }
        }

        if (!any)
        {
            yield return SourceFault.Empty(input);
        }
    }

    private static async ValueTask<(RawLine? Line, SourceItem? Fault)> NextAsync(LineReader lines, string input, CancellationToken cancellationToken)
    {
        try
        {
            return (await lines.ReadAsync(cancellationToken).ConfigureAwait(false), null);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, SourceFault.Inaccessible(input, lines.Number + 1, cause));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
        => line.IndexOfAnyExcept(" \t\r"u8) < 0 || (line.StartsWith("\uFEFF"u8) && line["\uFEFF"u8.Length..].IndexOfAnyExcept(" \t\r"u8) < 0);

    private static SourceItem.Document Document(string input, string name, RawLine line) => new(new RawDocument
    {
        Input = input,
        Line = line.Number,
        Id = $"{name}-{line.Number}",
        Format = RawFormat.JsonObject,
        Content = line.Bytes,
    });
}
