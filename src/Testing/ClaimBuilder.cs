using System.Security.Cryptography;
using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Testing;

/// <summary>Puts a claim together: certain, in the article's own voice, of nobody, in the place itself, until told otherwise.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class ClaimBuilder
{
    private readonly ArticleId _article;
    private readonly TextSpan _span;
    private readonly string _quote;
    private readonly ClaimType _type;
    private readonly List<Source> _sources = [];
    private Participant _agent = Participant.Unsaid;
    private Participant _target = Participant.Unsaid;
    private ClaimPlace _place = new(default, "there", null, PlaceRelation.In);
    private Factuality _factuality = Factuality.Certain;
    private DayRange? _time;
    private DayRange? _said;

    /// <summary>Begins a claim whose words stand in an article.</summary>
    /// <exception cref="ArgumentException"><paramref name="quote"/> does not stand in the article's text.</exception>
    public ClaimBuilder(Article article, ClaimType type, string quote)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentException.ThrowIfNullOrEmpty(quote);
        var start = article.Text.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new ArgumentException($"'{quote}' does not stand in article '{article.Id}'. Quote the text as it is.", nameof(quote));
        }

        (_article, _type, _quote, _span) = (article.Id, type, quote, new TextSpan(start, start + quote.Length));
    }

    /// <summary>Begins a claim of an article that is not at hand; its words stand at the beginning.</summary>
    public ClaimBuilder(string article, ClaimType type, string quote)
    {
        ArgumentException.ThrowIfNullOrEmpty(quote);
        (_article, _type, _quote, _span) = (new ArticleId(article), type, quote, new TextSpan(0, quote.Length));
    }

    /// <summary>Names the side that does it.</summary>
    public ClaimBuilder By(SideCode? side)
    {
        _agent = new Participant(side, side?.Value);
        return this;
    }

    /// <summary>Names the side that it is done to.</summary>
    public ClaimBuilder To(SideCode? side)
    {
        _target = new Participant(side, side?.Value);
        return this;
    }

    /// <summary>Sets the place, with the name the article gives it (its own where null).</summary>
    public ClaimBuilder At(Place place, RelationKind relation = RelationKind.In, string? asNamed = null, double? withinKm = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        return At(place, asNamed ?? place.Name, relation, withinKm);
    }

    /// <summary>Sets a place that no gazetteer has.</summary>
    public ClaimBuilder AtUnknown(string asNamed, RelationKind relation = RelationKind.In) => At(null, asNamed, relation, null);

    /// <summary>Adds a source after those added before; the last one speaks.</summary>
    public ClaimBuilder From(string name, SourceKind kind, SideCode? side = null, string? role = null)
    {
        _sources.Add(new Source(name, kind, side, role));
        return this;
    }

    /// <summary>Sets how surely it is said.</summary>
    public ClaimBuilder With(Factuality factuality)
    {
        _factuality = factuality;
        return this;
    }

    /// <summary>Sets the day when it happened, <c>YYYY-MM-DD</c>.</summary>
    public ClaimBuilder On(string day) => During(DayRange.Of(Day.Parse(day)));

    /// <summary>Sets the days when it happened.</summary>
    public ClaimBuilder During(DayRange time)
    {
        _time = time;
        return this;
    }

    /// <summary>Sets the day when it was said, <c>YYYY-MM-DD</c>.</summary>
    public ClaimBuilder Said(string day)
    {
        _said = DayRange.Of(Day.Parse(day));
        return this;
    }

    /// <summary>The claim; its id is derived from its content.</summary>
    public Claim Build() => new()
    {
        Id = Identity(),
        Article = _article,
        Span = _span,
        Quote = _quote,
        Type = _type,
        Agent = _agent,
        Target = _target,
        Place = _place,
        Sources = [.. _sources],
        Factuality = _factuality,
        Time = _time,
        Said = _said,
        Confidence = new Probability(1),
    };

    private ClaimBuilder At(Place? place, string asNamed, RelationKind relation, double? withinKm)
    {
        var distance = withinKm is { } km ? new KilometreRange(null, km) : (KilometreRange?)null;
        _place = new ClaimPlace(_span, asNamed, place, new PlaceRelation(relation, DistanceKm: distance));
        return this;
    }

    private ClaimId Identity()
    {
        var content = string.Join('|', _article, _span, _quote, _type, _agent, _target, _place, string.Join(';', _sources), _factuality, _time, _said);
        return new ClaimId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16]);
    }
}
