using Ledgerline.Records;

namespace Ledgerline.Articles;

/// <summary>Settings of an <see cref="ArticleReader"/>: what the inputs do not say of themselves, and how much is read.</summary>
/// <remarks>What a JSON Lines object says of itself goes before what stands here.</remarks>
public sealed record ArticleReaderOptions
{
    private readonly PublicationDate _given;

    /// <summary>When the articles were published: <c>YYYY-MM-DD</c>, <c>YYYY-MM</c>, <c>YYYY</c>, or an RFC 3339 instant.</summary>
    /// <value>Null by default: the date is sought in the text.</value>
    /// <exception cref="ArgumentException">It is no date; <see cref="GivenDate.TryParse"/> tells so beforehand.</exception>
    public string? Published
    {
        get;
        init
        {
            if (value is not null && !GivenDate.TryParse(value, out _given, out var problem))
            {
                throw new ArgumentException(problem, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Who published the articles.</summary>
    /// <value>Null by default: not known.</value>
    public string? Outlet { get; init; }

    /// <summary>The language of the articles.</summary>
    /// <value>Null by default: the language is told from the text.</value>
    public Language? Language { get; init; }

    /// <summary>How many bytes a text or a page may have.</summary>
    /// <value>64 MiB by default; at least 1.</value>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many bytes a line of JSON Lines may have.</summary>
    /// <value>16 MiB by default; at least 1.</value>
    public int MaxLineBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many lines a text may have: one of more is no single article.</summary>
    /// <value>100,000 by default; at least 1.</value>
    public int MaxLines { get; init; } = 100_000;

    /// <summary>How deeply the values of a JSON object may be nested.</summary>
    /// <value>32 by default; at least 1.</value>
    public int MaxJsonDepth { get; init; } = 32;

    /// <summary>How deeply folders may be nested.</summary>
    /// <value>64 by default; at least 1.</value>
    public int MaxFolderDepth { get; init; } = 64;

    /// <summary>How many bytes a JSON file that is no JSON Lines may have: channels are exported as one.</summary>
    /// <value>1 GiB by default; at least 1.</value>
    public int MaxExportBytes { get; init; } = 1024 * 1024 * 1024;

    /// <summary>Which files of a folder are read: their names with <c>*</c> and <c>?</c>, such as <c>2025-*.html</c>.</summary>
    /// <value>Null by default: all files.</value>
    public string? Pattern { get; init; }

    /// <summary>Tells documents that need not be read, as they have been before: where long work was stopped, it goes on behind them.</summary>
    /// <value>Null by default: all are read.</value>
    public Func<RawDocument, bool>? IsKnown { get; init; }

    /// <summary>How addresses are fetched.</summary>
    public FetchOptions Fetch { get; init; } = new();

    /// <summary>Told how far the reading of files has come.</summary>
    public ReadProgress Progress { get; init; } = new();

    internal PublicationDate Given => _given;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Fetch.MaxBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Fetch.MaxPages, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Fetch.Delay.Ticks);
        ArgumentOutOfRangeException.ThrowIfLessThan(Fetch.Timeout.Ticks, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Fetch.Retries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Fetch.Retries, 10);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxExportBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxLineBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxLines, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxJsonDepth, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFolderDepth, 1);
    }
}
