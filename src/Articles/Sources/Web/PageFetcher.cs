using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Ledgerline.Articles.Sources.Archives;
using Polly;
using Polly.Retry;

namespace Ledgerline.Articles.Sources.Web;

/// <summary>Fetches pages as a good guest: after <c>robots.txt</c>, one request a host at a time, with pauses, limits and a name. Thread-safe.</summary>
internal sealed class PageFetcher : IDisposable
{
    /// <summary>The product token by which <c>robots.txt</c> addresses this program.</summary>
    internal const string Product = "Ledgerline";

    private const int RobotsBytes = 512 * 1024;

    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(2);

    /// <summary>The standard asks that rules be kept no longer than a day; that they could not be had is forgotten sooner.</summary>
    private static readonly TimeSpan RulesLast = TimeSpan.FromHours(24);
    private static readonly TimeSpan NoRulesLast = TimeSpan.FromMinutes(10);

    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly HostQueue _hosts;
    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _robots = new(StringComparer.OrdinalIgnoreCase);
    private readonly ResiliencePipeline<Answer> _retries;

    internal PageFetcher(FetchOptions options, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
        _hosts = new HostQueue(clock);
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.None,
                UseCookies = false,
                MaxResponseHeadersLength = 64,
                PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                ConnectTimeout = TimeSpan.FromSeconds(10),
                ConnectCallback = (context, cancellationToken) => AddressGuard.ConnectAsync(context.DnsEndPoint, options.AllowPrivate, cancellationToken),
                UseProxy = false,
            },
            disposeHandler: true)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        var version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(2) ?? "0";
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"{Product}/{version} (+{options.Contact ?? "no contact given"})");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, br, deflate");
        _retries = new ResiliencePipelineBuilder<Answer> { TimeProvider = clock }.AddRetry(new RetryStrategyOptions<Answer>
        {
            MaxRetryAttempts = Math.Max(1, options.Retries),
            ShouldHandle = arguments => ValueTask.FromResult(options.Retries > 0 && arguments.Outcome.Result is { IsPassing: true, RetryAfter: var asked } && (asked is null || asked <= LongestRetryAfter)),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.RetryDelay,
            DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
        }).Build();
    }

    /// <summary>Fetches <paramref name="address"/>, following redirections; every host on the way is asked for its rules.</summary>
    /// <param name="address">An absolute address, <c>http</c> or <c>https</c>.</param>
    /// <param name="known">What the page was known by the last time.</param>
    /// <param name="cancellationToken">Ends the wait and the request.</param>
    internal async Task<Fetched> FetchAsync(Uri address, Validators known, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = address;
        for (var redirects = 0; redirects <= _options.MaxRedirects; redirects++)
        {
            if (at.Scheme is not ("http" or "https") || at.UserInfo.Length > 0)
            {
                return new Fetched.Refused($"leads to {at.Scheme}: an address that is not fetched. Give an http or https address without a user name.", MayPass: false);
            }

            if (!seen.Add(at.AbsoluteUri))
            {
                return new Fetched.Refused("is redirected in a circle. Look at it in a browser.", MayPass: false);
            }

            var rules = await RulesAsync(at, cancellationToken).ConfigureAwait(false);
            if (!rules.Allows(at.PathAndQuery))
            {
                return ReferenceEquals(rules, RobotsRules.Nothing)
                    ? new Fetched.Refused("was not fetched, as the site's robots.txt could not be had. Try again later.", MayPass: true)
                    : new Fetched.Refused("may not be fetched: the site's robots.txt forbids it. Save the page in a browser, and give the file.", MayPass: false);
            }

            var answer = await AskAsync(at, at == address ? known : default, Delay(rules), _options.MaxBytes, cancellationToken).ConfigureAwait(false);
            if (answer.Location is not { } next)
            {
                return answer.Outcome;
            }

            at = next;
        }

        return new Fetched.Refused(string.Create(CultureInfo.InvariantCulture, $"is redirected more than {_options.MaxRedirects} times. Look at it in a browser."), MayPass: false);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private TimeSpan Delay(RobotsRules rules)
    {
        var asked = rules.Delay is { } delay && delay > _options.Delay ? delay : _options.Delay;
        return asked < _options.LongestDelay ? asked : _options.LongestDelay;
    }

    private async Task<RobotsRules> RulesAsync(Uri address, CancellationToken cancellationToken)
    {
        if (!_options.ObeyRobots)
        {
            return RobotsRules.All;
        }

        var site = address.GetLeftPart(UriPartial.Authority);
        if (_robots.TryGetValue(site, out var known) && known.Until > _clock.GetUtcNow())
        {
            return known.Rules;
        }

        var rules = await FetchRulesAsync(new Uri(new Uri(site), "/robots.txt"), cancellationToken).ConfigureAwait(false);
        _robots[site] = (rules, _clock.GetUtcNow() + (ReferenceEquals(rules, RobotsRules.Nothing) ? NoRulesLast : RulesLast));
        return rules;
    }

    /// <summary>No such file allows everything; one that cannot be had allows nothing; five redirections are followed.</summary>
    private async Task<RobotsRules> FetchRulesAsync(Uri file, CancellationToken cancellationToken)
    {
        var at = file;
        for (var redirects = 0; redirects <= 5; redirects++)
        {
            var answer = await AskAsync(at, default, TimeSpan.Zero, RobotsBytes, cancellationToken, cutsOff: true).ConfigureAwait(false);
            if (answer.Outcome is Fetched.Page page)
            {
                return RobotsRules.Parse(page.Body, Product);
            }

            if (answer.Location is not { } next)
            {
                // A closed host has no say here: the page itself is refused, and with the right words.
                return answer.IsClosed || answer.Status is >= 300 and < 500 and not 429 ? RobotsRules.All : RobotsRules.Nothing;
            }

            if (next.Scheme is not ("http" or "https"))
            {
                return RobotsRules.All;
            }

            at = next;
        }

        return RobotsRules.All;
    }

    private async Task<Answer> AskAsync(Uri address, Validators known, TimeSpan delay, int maxBytes, CancellationToken cancellationToken, bool cutsOff = false)
        => await _retries.ExecuteAsync(
            async token =>
            {
                using var turn = await _hosts.EnterAsync(address.Authority, delay, token).ConfigureAwait(false);
                return await OnceAsync(address, known, maxBytes, cutsOff, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);

    private async Task<Answer> OnceAsync(Uri address, Validators known, int maxBytes, bool cutsOff, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (known.ETag is { } tag)
            {
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            }

            request.Headers.IfModifiedSince = known.LastModified;
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            return await ReadAsync(address, response, maxBytes, cutsOff, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Answer.Refuse(0, string.Create(CultureInfo.InvariantCulture, $"did not come within {_options.Timeout.TotalSeconds:0.#} seconds. Try again later."), isPassing: true);
        }
        catch (Exception cause) when (Closed(cause) is { } closed)
        {
            return Answer.Refuse(0, $"was not fetched: {closed.Message}.", isPassing: false) with { IsClosed = true };
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException or System.Net.Sockets.SocketException or NotSupportedException or UriFormatException)
        {
            return Answer.Refuse(0, $"could not be fetched: {cause.Message} Check the address and the network.", isPassing: true);
        }
    }

    private static ClosedAddressException? Closed(Exception cause)
        => cause as ClosedAddressException ?? (cause.InnerException is { } inner ? Closed(inner) : null);

    private async Task<Answer> ReadAsync(Uri address, HttpResponseMessage response, int maxBytes, bool cutsOff, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new Answer(new Fetched.NotModified(), status);
        }

        if (status is >= 300 and < 400 && response.Headers.Location is { } location)
        {
            return Uri.TryCreate(address, location, out var next)
                ? Answer.Refuse(status, "is redirected.", isPassing: false) with { Location = next }
                : Answer.Refuse(status, "is redirected to what is no address. Look at it in a browser.", isPassing: false);
        }

        if (!response.IsSuccessStatusCode)
        {
            return Answer.Refuse(status, string.Create(CultureInfo.InvariantCulture, $"was answered with {status} {response.ReasonPhrase}.").TrimEnd() + " Check the address.", isPassing: status is 429 or >= 500)
                with
            { RetryAfter = After(response.Headers.RetryAfter) };
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var (packed, isWhole) = await TakeAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false);
            if (!isWhole && !cutsOff)
            {
                return Answer.Refuse(status, string.Create(CultureInfo.InvariantCulture, $"has more than {maxBytes} bytes, the limit for one page."), isPassing: false);
            }

            var encoding = string.Join(", ", response.Content.Headers.ContentEncoding);
            var (body, fault) = HttpMessage.Unpack(packed, encoding, maxBytes);
            return body is null
                ? Answer.Refuse(status, fault!, isPassing: false) // One of both is set.
                : new Answer(
                    new Fetched.Page(
                        address,
                        response.Content.Headers.ContentType?.ToString() ?? "",
                        body,
                        $"{response.Headers}{response.Content.Headers}".ReplaceLineEndings("\n").TrimEnd(),
                        _clock.GetUtcNow(),
                        new Validators(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified)),
                    status);
        }
    }

    private static async Task<(byte[] Bytes, bool IsWhole)> TakeAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[32 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            var room = maxBytes - (int)all.Length;
            all.Write(buffer, 0, Math.Min(count, room));
            if (count > room)
            {
                return (all.ToArray(), false);
            }
        }

        return (all.ToArray(), true);
    }

    private TimeSpan? After(RetryConditionHeaderValue? asked)
        => asked?.Delta ?? (asked?.Date is { } date && date > _clock.GetUtcNow() ? date - _clock.GetUtcNow() : null);

    /// <summary>An answer, with what decides whether it is asked for again.</summary>
    private sealed record Answer(Fetched Outcome, int Status)
    {
        internal Uri? Location { get; init; }

        internal TimeSpan? RetryAfter { get; init; }

        /// <summary>Whether the host may not be reached at all.</summary>
        internal bool IsClosed { get; init; }

        /// <summary>Whether the fault may pass.</summary>
        internal bool IsPassing => Outcome is Fetched.Refused { MayPass: true };

        internal static Answer Refuse(int status, string problem, bool isPassing) => new(new Fetched.Refused(problem, isPassing), status);
    }
}
