using System.Runtime.CompilerServices;
using Ledgerline.Articles;
using Ledgerline.Claims;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Views;
using Ledgerline.Lineage;
using Ledgerline.Linguistics;
using Ledgerline.Pipeline.Layers;
using Ledgerline.Pipeline.Theatres;
using Ledgerline.Pipeline.Views;
using Ledgerline.Places;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Reconciliation;
using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>The way from articles to the ledger and from the ledger to its views: the rooms in their order, each opened when it is first needed.</summary>
/// <remarks>Thread-safe. Opening a room throws <see cref="PipelineException"/> where one of the program's own files is missing or broken.</remarks>
public sealed class ReportPipeline : IDisposable
{
    private const int BatchSize = 64;

    private readonly Lazy<ArticleLexicon> _articles;
    private readonly Lazy<ArticleParser> _parser;
    private readonly Lazy<Gazetteer> _gazetteer;
    private readonly Lazy<Geoparser> _geoparser;
    private readonly Lazy<ClaimLexicons> _claimLexicons;
    private readonly Lazy<AttributionExtractor> _attributions;
    private readonly Lazy<ClaimExtractor> _extractor;
    private readonly Lazy<CopyDetector> _copies;
    private readonly Lazy<OriginResolver> _origins;
    private readonly Lazy<StatusReconciler> _reconciler;
    private readonly Lazy<ProgramFingerprint> _fingerprint;

    private ReportPipeline(ProgramFiles files, Theatre theatre, string theatreFile)
    {
        Theatre = theatre;
        _articles = Room(() => ArticleLexicon.Load(files.Articles));
        _parser = Room(() => ArticleParser.Open(files.Models, files.Lexicons, new ArticleParserOptions { Models = files.ChosenModels }));
        _gazetteer = Room(() => Gazetteer.Open(files.Gazetteer));
        _geoparser = Room(() => new Geoparser(_gazetteer!.Value, theatre, PlaceLexicons.Load(files.Lexicons), new GeoparserOptions())); // Set above.
        _claimLexicons = Room(() => ClaimLexicons.Load(files.Lexicons));
        _attributions = Room(() => new AttributionExtractor(_claimLexicons!.Value, theatre)); // Set above.
        _extractor = Room(() => new ClaimExtractor(_claimLexicons!.Value, theatre, new ClaimExtractorOptions())); // Set above.
        _copies = Room(() => new CopyDetector());
        _origins = Room(() => new OriginResolver(SpeakerLexicon.Load(files.Lexicons)));
        _fingerprint = Room(() => ProgramFingerprint.Of(files, theatreFile));
        _reconciler = Room(() => new StatusReconciler(WeightTable.Load(files.Weights)));
    }

    /// <summary>The conflict that articles are read for.</summary>
    public Theatre Theatre { get; }

    internal CopyDetector Copies => _copies.Value;

    internal OriginResolver Origins => _origins.Value;

    internal IGazetteer Places => _gazetteer.Value;

    internal StatusReconciler Reconciler => _reconciler.Value;

    /// <summary>What readings and statuses are made with: the program's version, and the hashes of models, gazetteer, word lists, theatre and weights.</summary>
    public Toolset Tools => _fingerprint.Value.Tools;

    /// <summary>Opens a pipeline.</summary>
    /// <param name="files">Where the program's own data lies.</param>
    /// <param name="theatre">A theatre's name, or the path of a theatre file.</param>
    /// <exception cref="TheatreException">There is no such theatre, or its file is broken.</exception>
    public static ReportPipeline Open(ProgramFiles files, string theatre)
    {
        ArgumentNullException.ThrowIfNull(files);
        var file = TheatreFile.Find(theatre, files.Theatres);
        return new(files, TheatreFile.Load(file), file);
    }

    /// <summary>Reads articles, one after the other; inputs that cannot be read are told to <paramref name="failed"/> and passed over.</summary>
    /// <exception cref="PipelineException">A setting of the request is wrong, such as a date that there is not.</exception>
    public IAsyncEnumerable<Article> ReadAsync(ReadRequest request, Action<InputFailure> failed, CancellationToken cancellationToken)
        => EachAsync(request, article => article, failed, cancellationToken);

    /// <summary>Reads articles and does <paramref name="work"/> on each, on all cores; gives the results in the order of the articles, whatever the timing.</summary>
    /// <param name="request">Which articles.</param>
    /// <param name="work">Called from several threads at once.</param>
    /// <param name="failed">Told, in order and from the caller's own thread, of every input that cannot be read and every article that cannot be worked on.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="PipelineException">A setting of the request is wrong, such as a date that there is not.</exception>
    public IAsyncEnumerable<T> EachAsync<T>(ReadRequest request, Func<Article, T> work, Action<InputFailure> failed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(failed);
        var readings = new ArticleReader(_articles.Value, request.StandardInput).ReadAsync(request.Inputs, Options(request), cancellationToken);
        return ReadingWork.EachAsync(readings, reading => work(((ArticleReading.Read)reading).Article), failed, cancellationToken); // None is known beforehand.
    }

    /// <summary>The article's sentences with their trees, names and times.</summary>
    /// <exception cref="ArticleException">There is no model of the article's language, or it is broken.</exception>
    public ParsedArticle Parse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var parser = _parser.Value;
        try
        {
            return parser.Parse(article);
        }
        catch (LinguisticsModelException failure)
        {
            throw new ArticleException($"{article.Id}: {failure.Message}", failure);
        }
    }

    /// <summary>The article with its place mentions.</summary>
    public GeoparsedArticle Geoparse(Article article) => _geoparser.Value.Geoparse(Parse(article));

    /// <summary>The attributions of an article, of whatever topic.</summary>
    /// <exception cref="ArticleException">The article cannot be read.</exception>
    public IReadOnlyList<Attribution> Attribute(Article article) => _attributions.Value.Extract(Parse(article));

    /// <summary>The article with its place mentions and claims, as the ledger keeps it.</summary>
    public ArticleEntry Extract(Article article)
    {
        var geoparsed = Geoparse(article);
        return new ArticleEntry(article, geoparsed.Mentions, _extractor.Value.Extract(geoparsed));
    }

    /// <summary>The claims of an article, each with what it was read from.</summary>
    public IReadOnlyList<(Claim Claim, Explanation Explanation)> Explain(Article article) => _extractor.Value.Explain(Geoparse(article));

    /// <summary>The ground that a mention describes, as GeoJSON.</summary>
    public string Footprint(PlaceMention mention) => new FootprintBuilder(_gazetteer.Value, new FootprintOptions()).BuildGeoJson(mention);

    /// <summary>The land and borders under a map of the theatre.</summary>
    public MapLand Land() => new(_gazetteer.Value, Theatre.Countries);

    /// <summary>The places that a name may mean, the likeliest first; those of the theatre's countries before others of equal fit.</summary>
    public IReadOnlyList<FoundPlace> SearchPlaces(string name, int limit)
        => [.. _gazetteer.Value.Search(name, limit, Theatre.Countries)
            .Select(match => new FoundPlace(match.Place, match.Score, match.MatchedName, match.Kind.ToString().ToLowerInvariant()))];

    /// <summary>Takes articles into a ledger, a batch at a time; what the ledger has already is left as it is, and what this program has read before is not read again.</summary>
    /// <param name="request">Which articles.</param>
    /// <param name="ledger">Where to.</param>
    /// <param name="failed">Told of every input that cannot be read.</param>
    /// <param name="progress">Told how many articles are through.</param>
    /// <param name="cancellationToken">Ends the intake; batches that were written stay.</param>
    public Task<IngestReport> IngestAsync(
        ReadRequest request, ILedger ledger, Action<InputFailure> failed, Action<int> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(failed);
        ArgumentNullException.ThrowIfNull(progress);
        var options = Options(request);
        return IngestAsync(
            isKnown => new ArticleReader(_articles.Value, request.StandardInput).ReadAsync(request.Inputs, options with { IsKnown = isKnown }, cancellationToken),
            _ => options,
            ledger,
            failed,
            progress,
            cancellationToken);
    }

    /// <summary>Takes a map layer into a ledger as one more source: of every settlement in it, it says who holds it on its day.</summary>
    /// <exception cref="PipelineException">It is no GeoJSON, has no polygon or no settlement in it, or the theatre has no such side.</exception>
    public async Task<LayerReport> ImportLayerAsync(LayerRequest request, ILedger ledger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(ledger);
        var layer = LayerSettlements.Of(request, Theatre, _gazetteer.Value);
        var form = LayerReading.FormOf(request);
        var entry = LayerReading.Of(request, layer) with
        {
            Intake = new Intake(_fingerprint.Value.Of(request.GeoJson.Span, form), new Original(request.GeoJson, form)) { MadeBy = Tools },
        };
        var outcomes = await ledger.AppendAsync([entry], cancellationToken).ConfigureAwait(false);
        return new LayerReport(entry.Article.Id, layer.Polygons, layer.Whole, layer.Partly, outcomes[0]);
    }

    /// <summary>Asks the feeds that are due, once each, and takes what is new into a ledger.</summary>
    /// <param name="request">The feeds' addresses, and what is known of their articles.</param>
    /// <param name="memory">What is remembered of each feed; brought up to date as each has been taken in.</param>
    /// <param name="ledger">Where to.</param>
    /// <param name="failed">Told of everything that cannot be had or read.</param>
    /// <param name="clock">Says which feeds are due.</param>
    /// <param name="cancellationToken">Ends the intake.</param>
    /// <returns>How many articles were new, and when the next feed is due.</returns>
    public async Task<(int New, DateTimeOffset Next)> PollAsync(
        ReadRequest request, FeedMemory memory, ILedger ledger, Action<InputFailure> failed, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(clock);
        var options = Options(request);
        using var watcher = new FeedWatcher(_articles.Value, options, clock);
        var taken = 0;
        foreach (var address in request.Inputs)
        {
            var before = memory.Of(address);
            if (before.Next > clock.GetUtcNow())
            {
                continue;
            }

            FeedState? after = null;
            var readings = watcher.PollAsync(before, state => after = state, cancellationToken);
            taken += (await AppendAsync(_ => readings, _ => options, ledger, failed, _ => { }, cancellationToken).ConfigureAwait(false))
                .Outcomes.Count(outcome => outcome == AppendOutcome.Appended);
            cancellationToken.ThrowIfCancellationRequested();
            if (after is not null)
            {
                memory.Keep(after);
            }
        }

        return (taken, request.Inputs.Min(address => memory.Of(address).Next));
    }

    /// <summary>Reads the originals of a ledger again, as after an upgrade; nothing is fetched, and old readings stay beside the new.</summary>
    /// <param name="ledger">Where from and where to.</param>
    /// <param name="failed">Told of every original that cannot be read.</param>
    /// <param name="progress">Told how many articles are through.</param>
    /// <param name="cancellationToken">Ends the intake; batches that were written stay.</param>
    public Task<IngestReport> ReadAgainAsync(ILedger ledger, Action<InputFailure> failed, Action<int> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(failed);
        ArgumentNullException.ThrowIfNull(progress);
        var given = new ConditionalWeakTable<RawDocument, ArticleReaderOptions>();
        return IngestAsync(
            isKnown => Originals(ledger, isKnown, given, cancellationToken),
            raw => given.TryGetValue(raw, out var options) ? options : throw new InvalidOperationException("An original has lost what was given beside it."),
            ledger,
            failed,
            progress,
            cancellationToken);
    }

    private async IAsyncEnumerable<ArticleReading> Originals(
        ILedger ledger, Func<RawDocument, bool> isKnown, ConditionalWeakTable<RawDocument, ArticleReaderOptions> given, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var extractors = new Dictionary<(string? Published, string? Outlet, Language? Language), ArticleExtractor>();
        await foreach (var original in ledger.ReadOriginalsAsync(cancellationToken).ConfigureAwait(false))
        {
            // A map layer is no article; whoever wants it by a newer gazetteer imports it again.
            if (LayerReading.IsForm(original.Form))
            {
                continue;
            }

            var (raw, options) = RawForm.Read(original.Form, original.Bytes);
            given.Add(raw, options);
            if (isKnown(raw))
            {
                yield return new ArticleReading.Known(raw);
                continue;
            }

            var key = (options.Published, options.Outlet, options.Language);
            if (!extractors.TryGetValue(key, out var extractor))
            {
                extractors[key] = extractor = new ArticleExtractor(_articles.Value, options);
            }

            yield return extractor.Extract(raw);
        }
    }

    private async Task<IngestReport> IngestAsync(
        Func<Func<RawDocument, bool>, IAsyncEnumerable<ArticleReading>> readings, Func<RawDocument, ArticleReaderOptions> given, ILedger ledger, Action<InputFailure> failed, Action<int> progress, CancellationToken cancellationToken)
    {
        var (outcomes, undated) = await AppendAsync(readings, given, ledger, failed, progress, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        var view = View(ledger);
        var stories = await view.StoriesAsync(cancellationToken).ConfigureAwait(false);
        return new IngestReport(
            outcomes.Count,
            outcomes.Count(outcome => outcome == AppendOutcome.Appended),
            outcomes.Count(outcome => outcome == AppendOutcome.AppendedAsNewReading),
            outcomes.Count(outcome => outcome == AppendOutcome.AlreadyThere),
            outcomes.Count(outcome => outcome == AppendOutcome.Removed),
            undated,
            stories.Count(story => story.CopyOf is not null),
            await view.SummariseAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads and appends, a batch at a time; ends quietly where it is called off, with what has been read on disk.</summary>
    private async Task<(IReadOnlyList<AppendOutcome> Outcomes, int Undated)> AppendAsync(
        Func<Func<RawDocument, bool>, IAsyncEnumerable<ArticleReading>> readings, Func<RawDocument, ArticleReaderOptions> given, ILedger ledger, Action<InputFailure> failed, Action<int> progress, CancellationToken cancellationToken)
    {
        var known = await ledger.ReadIntakesAsync(cancellationToken).ConfigureAwait(false);
        Digest Key(RawDocument raw) => _fingerprint.Value.Of(raw.Content.Span, RawForm.Write(raw.WithoutCircumstances(), given(raw)));
        var outcomes = new List<AppendOutcome>();
        var undated = 0;
        var batch = new List<ArticleEntry>(BatchSize);
        var entries = ReadingWork.EachAsync(readings(raw => known.Contains(Key(raw))), reading => Keepable(reading, Key, raw => RawForm.Write(raw, given(raw))), failed, cancellationToken);
        await foreach (var entry in ReadingWork.UntilCancelledAsync(entries, cancellationToken).ConfigureAwait(false))
        {
            if (entry is null)
            {
                outcomes.Add(AppendOutcome.AlreadyThere);
                progress(outcomes.Count);
                continue;
            }

            undated += entry.Article.Published.Precision == TimePrecision.None ? 1 : 0;
            batch.Add(entry);
            if (batch.Count == BatchSize)
            {
                outcomes.AddRange(await ledger.AppendAsync(batch, CancellationToken.None).ConfigureAwait(false));
                batch.Clear();
                progress(outcomes.Count);
            }
        }

        outcomes.AddRange(await ledger.AppendAsync(batch, CancellationToken.None).ConfigureAwait(false)); // What has been read is kept, even where the rest is called off.
        progress(outcomes.Count);
        return (outcomes, undated);
    }

    /// <summary>The questions that people ask a ledger, answered from what it holds when it is first asked.</summary>
    public ILedgerView View(ILedger ledger) => new LedgerView(ledger, this);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_gazetteer.IsValueCreated)
        {
            _gazetteer.Value.Dispose();
        }
    }

    /// <summary>The places that bear or resemble a name, or have it for their id; best first.</summary>
    public IReadOnlyList<FoundPlace> PlacesCalled(string name)
        => name.Contains(':', StringComparison.Ordinal) && _gazetteer.Value.FindById(new PlaceId(name)) is { } place
            ? [new FoundPlace(place, 1, place.Name, "id")]
            : SearchPlaces(name, 20);

    /// <summary>The article as the ledger keeps it; null where this program has taken it in before.</summary>
    /// <exception cref="ArticleException">It cannot be read, or not be kept.</exception>
    private ArticleEntry? Keepable(ArticleReading reading, Func<RawDocument, Digest> key, Func<RawDocument, string> form)
    {
        if (reading is not ArticleReading.Read { Article: var article, Source: var source })
        {
            return null;
        }

        var entry = Extract(article) with { Intake = new Intake(key(source), new Original(source.Content, form(source))) { MadeBy = Tools } };
        return ReadingCheck.FirstFault(entry) is { } fault ? throw new ArticleException($"{article.Id}: cannot be kept: {fault}") : entry;
    }

    private static ArticleReaderOptions Options(ReadRequest request)
    {
        try
        {
            return new ArticleReaderOptions
            {
                Published = request.Published,
                Outlet = request.Outlet,
                Language = request.Language,
                Pattern = request.Pattern,
                Progress = request.Progress,
                Fetch = new FetchOptions { Contact = request.Contact, AllowPrivate = request.AllowPrivate },
            };
        }
        catch (ArgumentException wrong)
        {
            throw new PipelineException(wrong.Message.Replace($" (Parameter '{wrong.ParamName}')", string.Empty, StringComparison.Ordinal), wrong);
        }
    }

    private static Lazy<T> Room<T>(Func<T> open) => new(() =>
    {
        try
        {
            return open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or GazetteerException or LinguisticsModelException)
        {
            throw new PipelineException(failure.Message, failure);
        }
    });
}
