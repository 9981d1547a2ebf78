using System.Runtime.CompilerServices;
using Ledgerline.Articles.Sources.Archives;
using Ledgerline.Articles.Sources.Web;

namespace Ledgerline.Articles.Sources;

/// <summary>Sends each input to the source of its kind.</summary>
internal sealed class InputSource(ArticleReaderOptions options, Stream? standardInput) : IDisposable
{
    private readonly WholeFileSource _whole = new(options);
    private readonly WarcSource _warc = new(options);
    private readonly JsonLinesSource _jsonLines = new(options);
    private readonly FolderSource _folder = new(options);
    private readonly StandardInputSource _standardInput = new(options, standardInput);

    private PageFetcher? _fetcher;

    /// <inheritdoc/>
    public void Dispose() => _fetcher?.Dispose();

    /// <summary>Delivers everything in <paramref name="inputs"/>, in their order; the files of a folder in the order of their code points.</summary>
    internal async IAsyncEnumerable<SourceItem> ReadAsync(IReadOnlyList<string> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var input in inputs)
        {
            options.Progress.Find(Bytes(input));
        }

        foreach (var input in inputs)
        {
            await foreach (var item in ReadAsync(input, cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }
        }
    }

    private IAsyncEnumerable<SourceItem> ReadAsync(string input, CancellationToken cancellationToken) => InputKinds.Of(input) switch
    {
        InputKind.PlainText or InputKind.WebPage or InputKind.Xml or InputKind.Json => _whole.ReadAsync(input, InputKinds.Of(input), cancellationToken),
        InputKind.Warc => _warc.ReadAsync(input, cancellationToken),
        InputKind.JsonLines => _jsonLines.ReadAsync(input, cancellationToken),
        InputKind.StandardInput => _standardInput.ReadAsync(input, cancellationToken),
        InputKind.Folder => ReadFolderAsync(input, cancellationToken),
        InputKind.Address => ReadWebAsync(input, cancellationToken),
        InputKind.Missing => One(SourceFault.NotFound(input)),
        _ => One(SourceFault.UnsupportedKind(input, InputKinds.Describe(input))),
    };

    private async IAsyncEnumerable<SourceItem> ReadFolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var files = _folder.Find(folder);
        options.Progress.Find(files.Where(found => found.Fault is null).Sum(found => Bytes(found.Path)));
        foreach (var found in files)
        {
            if (found.Fault is { } fault)
            {
                yield return fault;
                continue;
            }

            await foreach (var item in ReadAsync(found.Path, cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }
        }
    }

    private IAsyncEnumerable<SourceItem> ReadWebAsync(string address, CancellationToken cancellationToken)
    {
        _fetcher ??= new PageFetcher(options.Fetch, TimeProvider.System); // One for all addresses of a run: it knows each site's rules, and when it was asked last.
        return new WebSource(_fetcher, options).ReadAsync(address, cancellationToken);
    }

    private static long Bytes(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    private static async IAsyncEnumerable<SourceItem> One(SourceItem item)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return item;
    }
}
