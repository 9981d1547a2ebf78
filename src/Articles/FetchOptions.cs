namespace Ledgerline.Articles;

/// <summary>How pages are fetched: how politely, and within which limits.</summary>
public sealed record FetchOptions
{
    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        " !\"#$%&'*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>An address or a mailbox where whoever runs this can be reached; it stands in the <c>User-Agent</c>.</summary>
    /// <value>Null by default: the header says that none is given.</value>
    /// <exception cref="ArgumentException">It has other than plain ASCII characters, or brackets, which the header cannot bear.</exception>
    public string? Contact
    {
        get;
        init => field = value is null || !value.AsSpan().ContainsAnyExcept(Plain) ? value
            : throw new ArgumentException($"The contact '{string.Concat(value.Where(letter => !char.IsControl(letter)))}' cannot stand in a header. Give a mailbox or an address in plain ASCII letters, without brackets.", nameof(value));
    }

    /// <summary>Whether addresses within private networks and of this machine may be fetched.</summary>
    /// <value>False by default, so that an address out of a feed cannot reach what the web cannot.</value>
    public bool AllowPrivate { get; init; }

    /// <summary>Whether <c>robots.txt</c> (RFC 9309) is obeyed.</summary>
    /// <value>True by default.</value>
    public bool ObeyRobots { get; init; } = true;

    /// <summary>How long to wait between two requests to one host, where its <c>robots.txt</c> asks for no more.</summary>
    /// <value>One second by default; not negative.</value>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest delay that a <c>robots.txt</c> may ask for; a longer one is cut to this.</summary>
    /// <value>Thirty seconds by default.</value>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one request may take, from the first byte sent to the last received.</summary>
    /// <value>Thirty seconds by default; above zero.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many bytes a page may have, unpacked.</summary>
    /// <value>16 MiB by default; at least 1.</value>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many times a request that failed for want of the network or of the server is made again.</summary>
    /// <value>Three by default; 0 to 10.</value>
    public int Retries { get; init; } = 3;

    /// <summary>How long to wait before the first repetition; then twice as long each time, with jitter.</summary>
    /// <value>One second by default.</value>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many redirections are followed.</summary>
    /// <value>Ten by default.</value>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How many pages one feed or sitemap may lead to in one run.</summary>
    /// <value>10,000 by default; at least 1.</value>
    public int MaxPages { get; init; } = 10_000;
}
