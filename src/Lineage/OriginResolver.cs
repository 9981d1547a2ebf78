using Ledgerline.Lineage.Drifts;
using Ledgerline.Lineage.Origins;
using Ledgerline.Records;

namespace Ledgerline.Lineage;

/// <summary>Finds the utterances and observations behind claims, so that origins are counted and not articles.</summary>
/// <remarks>Pure: the answer does not depend on the order of articles or claims. Immutable after construction, so one instance serves every
/// thread. What an article says itself, and no other telling explains, is an origin without a speaker: unknown, never independent by default.</remarks>
public sealed class OriginResolver
{
    private readonly SpeakerLexicon _lexicon;
    private readonly OriginOptions _options;

    /// <summary>Creates a resolver.</summary>
    /// <param name="lexicon">The words that speakers' names are compared without.</param>
    /// <param name="options">Its settings; null takes the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public OriginResolver(SpeakerLexicon lexicon, OriginOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _options = options ?? new OriginOptions();
        _options.Validate();
    }

    /// <summary>The origins of all claims, by first appearance (undated last), then by id. Every claim is in one of them.</summary>
    /// <exception cref="ArgumentException">Claims are given for an article that is not among the articles.</exception>
    public IReadOnlyList<Origin> Resolve(OriginInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var speakers = new SpeakerIndex(_lexicon, _options.SpeakerLikeness, input.Theatre);
        var tellings = Tellings(input, speakers);
        var copies = input.Stories.Where(story => story.CopyOf is not null).ToDictionary(story => story.Article, story => story.CopyOf!.Value); // Kept only where set.
        var clusters = new OriginGrouper(_options, new TellingMatcher(_options, speakers), tellings).Group(copies);
        return [.. clusters
            .AsParallel()
            .Select(Build)
            .OrderBy(origin => origin.First is null)
            .ThenBy(origin => origin.First ?? default)
            .ThenBy(origin => origin.Id.Value, StringComparer.Ordinal)];
    }

    private static List<Telling> Tellings(OriginInput input, SpeakerIndex speakers)
    {
        var articles = input.Articles.ToDictionary(article => article.Id);
        var unknown = input.Claims.Keys.Where(id => !articles.ContainsKey(id)).Order().FirstOrDefault();
        if (unknown != default)
        {
            throw new ArgumentException($"There are claims of article '{unknown}', which is not among the articles. Hand it over too.", nameof(input));
        }

        var stories = input.Stories.ToDictionary(story => story.Article, story => story.Story);
        var tellings = new List<Telling>();
        foreach (var article in input.Articles.Order(Chronology.Instance))
        {
            var story = stories.GetValueOrDefault(article.Id, article.Id);
            foreach (var claim in input.Claims.GetValueOrDefault(article.Id, []).OrderBy(claim => claim.Span).ThenBy(claim => claim.Id))
            {
                tellings.Add(new Telling(tellings.Count, claim, article, story, speakers.Of(claim), claim.Said ?? article.Published.Range));
            }
        }

        return tellings;
    }

    private static Origin Build(Cluster cluster)
    {
        var tellings = cluster.Tellings
            .OrderBy(telling => telling.Speaker is null)
            .ThenBy(telling => telling.Speaker is { IsVague: true })
            .ThenBy(telling => telling.Uttered?.Start is null)
            .ThenBy(telling => telling.Uttered?.Start ?? default)
            .ThenBy(telling => telling.Claim.Sources.Count)
            .ThenBy(telling => telling.Rank)
            .ToList();
        var lead = tellings[0].Claim;
        var firsts = tellings.Select(telling => telling.Uttered?.Start).Where(day => day is not null).ToList();
        return new Origin
        {
            Id = new OriginId("o" + tellings.MinBy(telling => telling.Rank)!.Claim.Id), // There is at least one telling.
            Speaker = lead.Sources.Count == 0 ? null : lead.Sources[^1],
            Claim = lead.Id,
            First = firsts.Count == 0 ? null : firsts.Min(),
            Claims = [lead.Id, .. tellings.Skip(1).OrderBy(telling => telling.Rank).Select(telling => telling.Claim.Id)],
            Articles = [.. tellings.OrderBy(telling => telling.Rank).Select(telling => telling.Article.Id).Distinct()],
            Drift = DriftFinder.Find(tellings),
        };
    }
}
