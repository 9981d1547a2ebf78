using System.Text;
using System.Text.Json;
using Ledgerline.Claims;
using Ledgerline.Ledger;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Layers;

/// <summary>Puts a map layer into words, so that it is one more source: an article that says of each settlement in the layer that the side holds it, with a claim for each sentence.</summary>
internal static class LayerReading
{
    /// <summary>The format that the form of a layer's original names.</summary>
    public const string Format = "layer";

    /// <summary>The reading of a layer.</summary>
    /// <param name="request">The layer.</param>
    /// <param name="layer">What lies in it.</param>
    public static ArticleEntry Of(LayerRequest request, LayerSettlements layer)
    {
        var side = layer.Side;
        var text = new StringBuilder($"{request.Source} shows on {request.On} as held by {side.Name}, by its map:\n");
        var blocks = new List<TextBlock> { new(new TextSpan(0, text.Length - 1), BlockKind.Body) };
        var sentences = new List<(TextSpan Span, Place Place, bool IsWhole)>(layer.Settlements.Count);
        foreach (var (place, isWhole) in layer.Settlements)
        {
            var start = text.Length;
            text.Append($"{place.Name}, {place.Admin}: {(isWhole ? "" : "partly ")}held by {side.Name}.");
            sentences.Add((new TextSpan(start, text.Length), place, isWhole));
            blocks.Add(new TextBlock(sentences[^1].Span, BlockKind.Body));
            text.Append('\n');
        }

        var article = new Article
        {
            Id = IdOf(request),
            Text = text.ToString(),
            Blocks = blocks,
            Language = Language.English,
            Published = PublicationDate.On(request.On, TimePrecision.Day, DateBasis.Given),
            Outlet = request.Source,
            Title = $"Map of {request.Source}: held by {side.Name} on {request.On}",
        };
        return new ArticleEntry(
            article,
            [.. sentences.Select((sentence, i) => new PlaceMention(
                MentionOf(sentence.Span, sentence.Place), i + 1, new PlaceResolution.Resolved(sentence.Place), PlaceRelation.In, new Probability(1), MentionRole.Ground))],
            [.. sentences.Select(sentence => ClaimOf(article, request, side, sentence.Span, sentence.Place, sentence.IsWhole))]);
    }

    /// <summary>What a layer is called in a ledger: the same source, side and day give the same name.</summary>
    public static ArticleId IdOf(LayerRequest request) => new($"layer:{request.Source}/{request.Side}/{request.On}");

    /// <summary>How its original is to be read again, as JSON.</summary>
    public static string FormOf(LayerRequest request)
        => JsonSerializer.Serialize(new Dictionary<string, string> { ["format"] = Format, ["source"] = request.Source, ["side"] = request.Side.Value, ["on"] = request.On.ToString() });

    /// <summary>Whether an original is a layer's.</summary>
    public static bool IsForm(string form)
    {
        using var json = JsonDocument.Parse(form);
        return json.RootElement.TryGetProperty("format", out var format) && format.ValueEquals(Format);
    }

    private static Claim ClaimOf(Article article, LayerRequest request, Side side, TextSpan span, Place place, bool isWhole)
    {
        var type = isWhole ? ClaimType.Controls : ClaimType.PartlyControls;
        var claimed = new ClaimPlace(MentionOf(span, place), place.Name, place, PlaceRelation.In);
        Source[] sources = [new(request.Source, SourceKind.Mapper)];
        return new Claim
        {
            Id = ClaimIdentity.Of(article.Id, span, type, claimed, sources),
            Article = article.Id,
            Span = span,
            Quote = span.In(article.Text),
            Type = type,
            Agent = new Participant(side.Code, side.Name),
            Target = Participant.Unsaid,
            Place = claimed,
            Sources = sources,
            Factuality = Factuality.Certain,
            Time = DayRange.Of(request.On),
            Said = DayRange.Of(request.On),
            Confidence = new Probability(1),
        };
    }

    private static TextSpan MentionOf(TextSpan sentence, Place place) => new(sentence.Start, sentence.Start + place.Name.Length);
}
