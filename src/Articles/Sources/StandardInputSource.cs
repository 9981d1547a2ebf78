using System.Runtime.CompilerServices;

namespace Ledgerline.Articles.Sources;

/// <summary>Delivers what is piped in: JSON Lines where the first byte that is no blank opens an object, a feed or a page where it opens a tag, else one plain text.</summary>
internal sealed class StandardInputSource(ArticleReaderOptions options, Stream? stream)
{
    private const string Name = "stdin";

    private readonly JsonLinesSource _jsonLines = new(options);

    internal async IAsyncEnumerable<SourceItem> ReadAsync(string input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (stream is null)
        {
            yield return SourceFault.NoStandardInput(input);
            yield break;
        }

        var (begun, fault) = await BeginAsync(input, stream, cancellationToken).ConfigureAwait(false);
        if (fault is not null)
        {
            yield return fault;
        }
        else if (OpensObject(begun.Span))
        {
            await foreach (var item in _jsonLines.ReadAsync(stream, begun, input, Name, cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }
        }
        else
        {
            var (bytes, problem) = await ReadWholeAsync(input, stream, begun, cancellationToken).ConfigureAwait(false);
            foreach (var item in bytes is null ? [problem!] : Documents.Of(bytes, IsMarkup(begun.Span) ? InputKind.Xml : InputKind.PlainText, input, Name, options)) // One of both is set.
            {
                yield return item;
            }
        }
    }

    /// <summary>Takes bytes until one is no blank.</summary>
    private async Task<(ReadOnlyMemory<byte> Begun, SourceItem? Fault)> BeginAsync(string input, Stream from, CancellationToken cancellationToken)
    {
        using var begun = new MemoryStream();
        var buffer = new byte[4096];
        try
        {
            int count;
            var decided = false;
            while (!decided && (count = await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                var first = begun.Length == 0;
                begun.Write(buffer, 0, count);
                decided = !(first ? Unmarked(buffer.AsSpan(0, count)) : buffer.AsSpan(0, count).TrimStart(" \t\r\n"u8)).IsEmpty;
                if (begun.Length > options.MaxBytes)
                {
                    return (default, SourceFault.TooLarge(input, options.MaxBytes));
                }
            }
        }
        catch (IOException cause)
        {
            return (default, SourceFault.Inaccessible(input, null, cause));
        }

        return (begun.ToArray(), null);
    }

    private async Task<(byte[]? Bytes, SourceItem? Fault)> ReadWholeAsync(string input, Stream from, ReadOnlyMemory<byte> begun, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await WholeStream.ReadAsync(from, begun, options.MaxBytes, cancellationToken).ConfigureAwait(false);
            return bytes is null ? (null, SourceFault.TooLarge(input, options.MaxBytes)) : (bytes, null);
        }
        catch (IOException cause)
        {
            return (null, SourceFault.Inaccessible(input, null, cause));
        }
    }

    private static bool IsMarkup(ReadOnlySpan<byte> begun)
        => Unmarked(begun) is [(byte)'<', ..] rest && (rest.StartsWith("<?xml"u8) || rest.StartsWith("<!"u8) || char.IsAsciiLetter((char)rest[1..].ToArray().FirstOrDefault()));

    private static bool OpensObject(ReadOnlySpan<byte> begun) => Unmarked(begun) is [(byte)'{', ..];

    /// <summary>What stands behind a byte order mark and blanks.</summary>
    private static ReadOnlySpan<byte> Unmarked(ReadOnlySpan<byte> begun)
    {
        var rest = begun.StartsWith("\uFEFF"u8) ? begun["\uFEFF"u8.Length..] : begun;
        return rest.TrimStart(" \t\r\n"u8);
    }
}
