using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Training;
using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>Counts over texts whose places people marked. A mention is found where its span and the marked one overlap, each counted once;
/// shares of resolution are of all marked places, so that what is not found is not resolved either.</summary>
internal sealed class ToponymScore
{
    // 100 miles: the usual measure since Leidner 2007.
    private const double NearKm = 161;
    private readonly IGazetteer _gazetteer;
    private readonly TextWriter? _show;

    public ToponymScore(IGazetteer gazetteer, TextWriter? show)
    {
        _gazetteer = gazetteer;
        _show = show;
    }

    public Share Precision { get; } = new();

    public Share Recall { get; } = new();

    public Share F1 { get; } = new();

    public Share Within161 { get; } = new();

    public Share ExactId { get; } = new();

    /// <summary>Of the marked places with an identity, those that the gazetteer has under it.</summary>
    public Share IdsThere { get; } = new();

    /// <summary>Of the mentions that are resolved and no mere adjectives, how confident and how often right; what nobody marked, or without a point, is wrong.</summary>
    public Reliability Confidence { get; } = new();

    public void Add(ToponymText text, IReadOnlyList<PlaceMention> mentions)
    {
        var named = mentions.Where(mention => mention.Role != MentionRole.Anaphor).ToList();
        var pairs = Pair(text.Toponyms, named);
        var located = text.Toponyms.Where(gold => gold.Location is not null).ToList();
        var identified = text.Toponyms.Where(gold => gold.Id is not null).ToList();
        Precision.Add(pairs.Count, named.Count);
        Recall.Add(pairs.Count, text.Toponyms.Count);
        F1.Add(2 * pairs.Count, text.Toponyms.Count + named.Count);
        Within161.Add(located.Count(gold => IsNear(gold, pairs.GetValueOrDefault(gold))), located.Count);
        ExactId.Add(identified.Count(gold => pairs.GetValueOrDefault(gold)?.Place?.Id == gold.Id), identified.Count);
        IdsThere.Add(identified.Count(gold => _gazetteer.FindById(gold.Id!.Value) is not null), identified.Count); // They have one.
        var goldOf = pairs.ToDictionary(pair => pair.Value, pair => pair.Key);
        foreach (var mention in named.Where(mention => mention.Place is not null && mention.Role != MentionRole.Actor))
        {
            Confidence.Add(mention.Confidence.Value, goldOf.TryGetValue(mention, out var gold) && IsNear(gold, mention));
        }

        Show(text, pairs, named);
    }

    public static bool IsNear(GoldToponym gold, PlaceMention? mention)
        => gold.Location is { } point && mention?.Place is { } place && place.Location.DistanceKmTo(point) <= NearKm;

    // Each marked place takes the first mention that overlaps it and is still free; the same span before any other.
    private static Dictionary<GoldToponym, PlaceMention> Pair(IReadOnlyList<GoldToponym> marked, List<PlaceMention> named)
    {
        var free = named.ToList();
        var pairs = new Dictionary<GoldToponym, PlaceMention>();
        foreach (var gold in marked)
        {
            if ((free.Find(mention => mention.Span == gold.Span) ?? free.Find(mention => mention.Span.Overlaps(gold.Span))) is { } mention)
            {
                pairs.TryAdd(gold, mention);
                free.Remove(mention);
            }
        }

        return pairs;
    }

    private void Show(ToponymText text, Dictionary<GoldToponym, PlaceMention> pairs, List<PlaceMention> named)
    {
        if (_show is null)
        {
            return;
        }

        foreach (var gold in text.Toponyms)
        {
            var mention = pairs.GetValueOrDefault(gold);
            var place = mention?.Place;
            var isNear = IsNear(gold, mention);
            if (!isNear || (gold.Id is not null && place?.Id != gold.Id))
            {
                var kind = isNear ? "near" : mention is null ? "missed" : place is null ? "open" : "wrong";
                var km = place is null || gold.Location is null ? string.Empty : $"{place.Location.DistanceKmTo(gold.Location.Value):0}";
                var there = gold.Id is { } id ? _gazetteer.FindById(id)?.Kind.ToString() ?? "absent" : "-";
                _show.WriteLine($"{kind}\t{gold.Span.In(text.Text)}\t{there}\t{place?.Id} {place?.Name}, {place?.Admin} {place?.Kind}\t{km}\t{text.Id}\t{Around(text.Text, gold.Span)}");
            }
        }

        foreach (var extra in named.Except(pairs.Values))
        {
            _show.WriteLine($"extra\t{extra.Span.In(text.Text)}\t\t{extra.Place?.Id} {extra.Place?.Name} {extra.Role}\t\t{text.Id}\t{Around(text.Text, extra.Span)}");
        }
    }

    private static string Around(string text, TextSpan span)
        => text[Math.Max(0, span.Start - 40)..Math.Min(text.Length, span.End + 40)].ReplaceLineEndings(" ");
}
