using System.Runtime.CompilerServices;
using Ledgerline.Articles.Extraction;

namespace Ledgerline.Articles.Sources.Archives;

/// <summary>Delivers the web pages of a crawl archive (WARC, ISO 28500), plain or compressed, in memory bounded by the largest page.</summary>
internal sealed class WarcSource(ArticleReaderOptions options)
{
    internal async IAsyncEnumerable<SourceItem> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream? file = null;
        SourceItem? fault = null;
        try
        {
            file = SourceFile.Open(path, options.Progress);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
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
            var reader = new WarcReader(file, options.MaxBytes);
            var any = false;
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { } record)
            {
                any = true;
                if (Item(path, record) is { } item)
                {
                    yield return item;
                }
            }

            if (!any)
            {
                yield return SourceFault.Empty(path);
            }
        }
    }

    private SourceItem? Item(string path, WarcRecord record)
    {
        if (record.Problem is { } problem)
        {
            return SourceFault.BrokenArchive(path, record.Offset, problem);
        }

        if (record.Content is null)
        {
            return null;
        }

        var (page, fault) = HttpMessage.Page(record.Content, record.IsHttp, record.ContentType, options.MaxBytes);
        return fault is not null ? SourceFault.BrokenArchive(path, record.Offset, $"the page {record.Address} {fault}")
            : page is null ? null
            : new SourceItem.Document(new RawDocument
            {
                Input = path,
                Id = ArticleNames.OfAddress(record.Address),
                Format = page.IsHtml ? RawFormat.Html : RawFormat.PlainText,
                Content = page.Body,
                Facts = new DocumentFacts { Url = record.Address, Charset = page.Charset, Fetched = record.Fetched, Header = page.Header },
            });
    }
}
