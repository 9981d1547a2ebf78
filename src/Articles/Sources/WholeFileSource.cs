using System.Runtime.CompilerServices;

namespace Ledgerline.Articles.Sources;

/// <summary>Delivers a file as one document.</summary>
internal sealed class WholeFileSource(ArticleReaderOptions options, RawFormat format)
{
    internal async IAsyncEnumerable<SourceItem> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await ReadFileAsync(path, cancellationToken).ConfigureAwait(false);
    }

    private async Task<SourceItem> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = SourceFile.Open(path);
            await using (file.ConfigureAwait(false))
            {
                var bytes = await WholeStream.ReadAsync(file, default, options.MaxBytes, cancellationToken).ConfigureAwait(false);
                return bytes is null ? SourceFault.TooLarge(path, options.MaxBytes) : Document(path, bytes);
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return SourceFault.Inaccessible(path, null, cause);
        }
    }

    private SourceItem.Document Document(string path, byte[] bytes) => new(new RawDocument
    {
        Input = path,
        Id = SourceFile.NameWithoutEnding(path),
        Format = format,
        Content = bytes,
    });
}
