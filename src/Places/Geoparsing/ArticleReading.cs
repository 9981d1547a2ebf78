using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Relations;
using Ledgerline.Places.Geoparsing.Resolution;
using Ledgerline.Places.Geoparsing.Roles;
using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing;

/// <summary>One article on its way through the geoparser.</summary>
internal sealed class ArticleReading
{
    private readonly SignWeights<Sign> _weights;
    private readonly PlaceLexicon _lexicon;
    private readonly TheatreWords _theatre;
    private readonly GeoparserOptions _options;
    private readonly IGazetteer _gazetteer;
    private readonly Containment _containment;
    private readonly List<SentenceWords> _sentences;
    private readonly SpotFinder _spots;
    private readonly ActorFinder _actors;

    /// <summary>Prepares <paramref name="parsed"/>.</summary>
    public ArticleReading(
        ParsedArticle parsed, NameLookup lookup, PlaceLexicon lexicon, TheatreWords theatre, GeoparserOptions options, BuiltInWeights weights)
    {
        _weights = weights.Resolution;
        var (article, sentences) = (parsed.Article, parsed.Sentences);
        _gazetteer = lookup.Gazetteer;
        _lexicon = lexicon;
        _theatre = theatre;
        _options = options;
        _containment = new(_gazetteer);
        _sentences = [.. sentences.Select((sentence, index) => new SentenceWords(article.Text, sentence, index, IsHeading(article, sentence)))];
        _spots = new(_sentences, lookup, lexicon, theatre, _containment, weights.Placehood);
        _actors = new(lexicon, theatre.SideNames);
    }

    /// <summary>The mentions, in the order of the text.</summary>
    public List<PlaceMention> Read()
    {
        var spots = _spots.Find();
        Relate(spots);
        Resolve(spots);
        _actors.Reconsider(spots);
        var anaphors = new AnaphorFinder(_lexicon, _theatre.SideNames, _containment).Find(_sentences, spots);
        var demonyms = _options.MarkDemonyms ? new DemonymFinder(_theatre, _lexicon, _gazetteer).Find(_sentences, spots) : [];
        RelateAnaphors(spots, anaphors);
        return [.. spots.Concat(anaphors).Concat(demonyms)
            .OrderBy(spot => spot.Span).ThenBy(spot => spot.Antecedent?.Span.Start ?? 0)
            .Select(MentionMaker.Make)];
    }

    /// <summary>The names with all their candidates and what speaks for each, as they stand before likeness is tried.</summary>
    public List<NameGroup> ReadGroups()
    {
        var spots = _spots.Find();
        Relate(spots);
        return ResolveGroups(spots, out _);
    }

    /// <summary>All words that were weighed as names of places, with what speaks for and against each.</summary>
    public List<Spot> Weigh() => _spots.Weigh();

    private static bool IsHeading(Article article, Sentence sentence)
        => sentence.Block >= 0 && sentence.Block < article.Blocks.Count && article.Blocks[sentence.Block].Kind == BlockKind.Heading;

    private void Relate(List<Spot> spots)
    {
        var relations = new RelationReader(_lexicon);
        var locators = new LocatorFinder(_lexicon);
        foreach (var group in spots.GroupBy(spot => spot.Sentence.Index))
        {
            var within = group.ToList();
            relations.Read(within);
            locators.Find(within);
        }

        _actors.Find(spots);
    }

    private List<NameGroup> ResolveGroups(List<Spot> spots, out Dictionary<Spot, NameGroup> groupOf)
    {
        var groups = GroupMaker.Make(spots, _lexicon, out groupOf);
        var maker = new CandidateMaker(_gazetteer, _weights, _theatre);
        foreach (var group in groups)
        {
            group.Candidates = maker.Make(group);
        }

        new JointResolver(_weights, _containment, _theatre.Countries).Resolve(groups, new WitnessFinder(_gazetteer, _lexicon).Find(_sentences, _spots.Rejected));
        return groups;
    }

    private void Resolve(List<Spot> spots)
    {
        var groups = ResolveGroups(spots, out var groupOf);
        new LikenessResolver(_gazetteer, _containment, _options).Resolve(groups);
        foreach (var spot in spots)
        {
            Choose(spot, groupOf[spot]);
        }
    }

    private static void Choose(Spot spot, NameGroup group)
    {
        if (group.Best is not { } best)
        {
            spot.Confidence = spot.Placehood;
            spot.Reason = group.Candidates.Count == 0 ? UnresolvedReason.UnknownName : UnresolvedReason.NoneFits;
            return;
        }

        spot.Place = best.Place;
        spot.Note = best.Note;
        spot.Confidence = best.Match == NameMatchKind.Likeness ? best.Probability : best.Probability * spot.Placehood;
        if (best.IsNamesake && spot.Relation.Kind == RelationKind.In)
        {
            spot.Relation = new(RelationKind.Near);
        }

        if (spot.Relation is { Kind: RelationKind.Part, Bearing: { } bearing } && new DescriptiveBearing(bearing).Describes(spot, best.Place))
        {
            spot.Relation = RelationReading.In;
        }
    }

    private void RelateAnaphors(List<Spot> spots, List<Spot> anaphors)
    {
        var relations = new RelationReader(_lexicon);
        foreach (var group in anaphors.GroupBy(spot => spot.Sentence.Index))
        {
            relations.Read([.. group]);
            foreach (var anaphor in group.Where(anaphor => anaphor.Relation.Other is not null))
            {
                anaphor.Relation = anaphor.Relation with { Other = null };
            }
        }
    }
}
