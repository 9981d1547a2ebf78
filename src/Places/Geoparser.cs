using System.Collections.Concurrent;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Records;

namespace Ledgerline.Places;

/// <summary>Finds the places that an article names, which ones they are, and how the ground that is meant lies to them.</summary>
/// <remarks>One instance serves every thread. The same article always gets the same mentions.</remarks>
public sealed class Geoparser
{
    private readonly IGazetteer _gazetteer;
    private readonly PlaceLexicons _lexicons;
    private readonly GeoparserOptions _options;
    private readonly TheatreWords _theatre;
    private readonly ConcurrentBag<NameLookup> _lookups = [];

    /// <summary>Creates a geoparser.</summary>
    /// <param name="gazetteer">The places of the world; not disposed of.</param>
    /// <param name="theatre">The conflict whose countries come first where an article does not say otherwise.</param>
    /// <param name="lexicons">What is known of each language.</param>
    /// <param name="options">Settings.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting of <paramref name="options"/> is out of range.</exception>
    public Geoparser(IGazetteer gazetteer, Theatre theatre, PlaceLexicons lexicons, GeoparserOptions options)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(theatre);
        ArgumentNullException.ThrowIfNull(lexicons);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _gazetteer = gazetteer;
        _lexicons = lexicons;
        _options = options;
        _theatre = new(theatre, gazetteer);
    }

    /// <summary>The place mentions of <paramref name="parsed"/>, in the order of the text.</summary>
    /// <remarks>Tags, trees and entities are used where the sentences bear them; words and capitals suffice.</remarks>
    public GeoparsedArticle Geoparse(ParsedArticle parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var lexicon = _lexicons.For(parsed.Article.Language);
        var lookup = _lookups.TryTake(out var idle) ? idle : new NameLookup(_gazetteer);
        var reading = new ArticleReading(parsed, lookup, lexicon, _theatre, _options, BuiltInWeights.For(parsed.Article.Language));
        var mentions = reading.Read();
        _lookups.Add(lookup);
        return new(parsed, mentions);
    }
}
