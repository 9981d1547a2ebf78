using System.Runtime.CompilerServices;

namespace Ledgerline.Articles.Sources;

/// <summary>Delivers what a file holds that has to be read as a whole.</summary>
internal sealed class WholeFileSource(ArticleReaderOptions options)
{
    /// <summary>Delivers the documents of the file at <paramref name="path"/>, which is of <paramref name="kind"/>.</summary>
    internal async IAsyncEnumerable<SourceItem> ReadAsync(string path, InputKind kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (bytes, fault) = await ReadFileAsync(path, kind == InputKind.Json ? options.MaxExportBytes : options.MaxBytes, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            yield return fault!; // Set wherever the bytes are not.
            yield break;
        }

        foreach (var item in Documents.Of(bytes, kind, path, SourceFile.NameWithoutEnding(path), options))
        {
            yield return item;
        }
    }

    private async Task<(byte[]? Bytes, SourceItem? Fault)> ReadFileAsync(string path, int maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            var file = SourceFile.Open(path, options.Progress);
            await using (file.ConfigureAwait(false))
            {
                var bytes = await WholeStream.ReadAsync(file, default, maxBytes, cancellationToken).ConfigureAwait(false);
                return bytes is null ? (null, SourceFault.TooLarge(path, maxBytes))
                    : (bytes, null);
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, SourceFault.Inaccessible(path, null, cause));
        }
    }
}
