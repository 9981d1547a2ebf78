using Ledgerline.Records;

namespace Ledgerline.Ledger.Tests;

/// <summary>One reading, written out, about the fighting in Khartoum in April 2023.</summary>
internal static class Samples
{
    public const string Text = "The army said on Saturday that it had retaken the Jabra district, south of Khartoum.";

    public static readonly Place Khartoum = new()
    {
        Id = new PlaceId("geonames:379252"),
        Name = "Khartoum",
        Kind = PlaceKind.Settlement,
        Location = new Coordinate(15.55177, 32.53241),
        Country = "SD",
        Admin = "Khartoum, SD",
        Population = 1974647,
    };

    public static readonly Article Article = new()
    {
        Id = new ArticleId("report-1"),
        Text = Text,
        Blocks = [new TextBlock(new TextSpan(0, Text.Length), BlockKind.Body)],
        Language = Language.English,
        Published = PublicationDate.On(new Day(2023, 4, 16), TimePrecision.Day, DateBasis.Given),
        Outlet = "Example Herald",
    };

    public static readonly PlaceMention Mention = new(
        new TextSpan(75, 83),
        0,
        new PlaceResolution.Resolved(Khartoum),
        new PlaceRelation(RelationKind.Direction, "S"),
        new Probability(0.95));

    public static readonly Claim Claim = new()
    {
        Id = new ClaimId("00000000000000a1"),
        Article = Article.Id,
        Span = new TextSpan(31, 64),
        Quote = "it had retaken the Jabra district",
        Type = ClaimType.Captures,
        Agent = new Participant(new SideCode("SAF"), "The army"),
        Target = Participant.Unsaid,
        Place = new ClaimPlace(new TextSpan(50, 64), "Jabra district", Khartoum, new PlaceRelation(RelationKind.Direction, "S", new KilometreRange(null, 5))),
        Sources = [new Source("The army", SourceKind.Military, new SideCode("SAF"))],
        Factuality = Factuality.Certain,
        Said = DayRange.Of(new Day(2023, 4, 15)),
        Confidence = new Probability(0.9),
    };

    public static readonly ArticleEntry Entry = new(Article, [Mention], [Claim]);
}
