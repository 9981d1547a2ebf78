using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Tests.Json;

// The lines are the contract: names, order, units and codes.
public sealed class ContractJsonTests
{
    private const string Khartoum = """{"id":"geonames:379252","name":"Khartoum","kind":"settlement","lat":15.55177,"lon":32.53241,"admin":"Khartoum, SD","country":"SD","population":1974647}""";

    private static readonly PlaceStatus Status = new()
    {
        Place = Samples.Khartoum,
        On = new Day(2023, 4, 20),
        AsOf = new Day(2023, 5, 1),
        Status = ControlStatus.Contested,
        Probability = new Dictionary<SideCode, Probability> { [new("SAF")] = new(0.25), [new("RSF")] = new(0.1) },
        Contested = new Probability(0.65),
        Evidence =
        [
            new Evidence
            {
                Origin = new OriginId("o1"),
                Claim = new ClaimId("00000000000000a1"),
                Quote = "it had retaken the Jabra district",
                Sources = [],
                For = ControlStatus.HeldBy(new SideCode("SAF")),
                Weight = 1.0 / 3,
                Reason = "captures 1.2 × own side 0.5",
            },
        ],
    };

    [Fact]
    public void Print_Article_AsReadPrintsIt()
        => Assert.Equal(
            """{"id":"report-1","url":null,"outlet":"Example Herald","title":null,"byline":null,"published":{"value":"2023-04-16","precision":"day","basis":"given"},"language":"en","text":"The army said on Saturday that it had retaken the Jabra district, south of Khartoum.","warnings":[],"blocks":[{"start":0,"end":84,"kind":"body"}]}""",
            ContractJson.Print(Samples.Article));

    [Fact]
    public void Print_Mention_AsGeoparsePrintsIt()
        => Assert.Equal(
            $$"""{"article":"report-1","start":75,"end":83,"quote":"Khartoum","place":{{Khartoum}},"relation":{"kind":"direction","bearing":"S"},"confidence":0.95,"role":"ground","note":null,"reason":null,"sentence":0}""",
            ContractJson.Print(Samples.Article, Samples.Mention));

    [Fact]
    public void Print_UnresolvedMention_HasNullPlaceAndReason()
        => Assert.Contains(
            "\"place\":null,\"relation\":{\"kind\":\"in\"},\"confidence\":0.5,\"role\":\"ground\",\"note\":null,\"reason\":\"none-fits\"",
            ContractJson.Print(
                Samples.Article,
                new PlaceMention(new TextSpan(50, 55), 0, new PlaceResolution.Unresolved(UnresolvedReason.NoneFits), PlaceRelation.In, new Probability(0.5))),
            StringComparison.Ordinal);

    [Fact]
    public void Print_Claim_AsExtractPrintsIt()
        => Assert.Equal(
            $$$"""{"article":"report-1","claim":"00000000000000a1","start":31,"end":64,"quote":"it had retaken the Jabra district","type":"captures","agent":{"side":"SAF","actor":"The army"},"target":{"side":null,"actor":null},"place":{{{Khartoum}}},"relation":{"kind":"direction","bearing":"S","distanceKm":{"min":null,"max":5}},"source":[{"name":"The army","kind":"military","side":"SAF","role":null}],"factuality":"CT+","time":null,"said":{"start":"2023-04-15","end":"2023-04-16","precision":"day"},"confidence":0.9,"weapon":null,"placeMention":{"start":50,"end":64,"name":"Jabra district"},"disclaimers":[]}""",
            ContractJson.Print(Samples.Claim));

    [Fact]
    public void Print_TimeExpression_AsTimesPrintsIt()
        => Assert.Equal(
            """{"article":"report-1","start":14,"end":25,"quote":"on Saturday","value":"2023-04-15","resolved":{"start":"2023-04-15","end":"2023-04-16","precision":"day"}}""",
            ContractJson.Print(Samples.Article, new TimeExpression(new TextSpan(14, 25), "2023-04-15", DayRange.Of(new Day(2023, 4, 15)))));

    [Fact]
    public void Print_Origin_AsOriginsPrintsIt()
        => Assert.Equal(
            """{"origin":"o1","speaker":{"name":"The army","kind":"military","side":"SAF","role":null},"claim":"a1","first":"2023-04-15","articles":["report-1","report-2"],"copies":1,"drift":[{"kind":"hedge-dropped","from":"may have","to":"has","article":"report-2","fromClaim":"a1","toClaim":"b1"}],"claims":["a1","b1"]}""",
            ContractJson.Print(new Origin
            {
                Id = new OriginId("o1"),
                Speaker = Samples.Claim.Sources[0],
                Claim = new ClaimId("a1"),
                First = new Day(2023, 4, 15),
                Claims = [new ClaimId("a1"), new ClaimId("b1")],
                Articles = [new ArticleId("report-1"), new ArticleId("report-2")],
                Drift = [new Drift(DriftKind.HedgeDropped, "may have", "has", new ClaimId("a1"), new ClaimId("b1"), new ArticleId("report-2"))],
            }));

    [Fact]
    public void Print_Story_AsStoriesPrintsIt()
        => Assert.Equal(
            """{"article":"report-2","story":"report-1","copyOf":"report-1","similarity":0.333333}""",
            ContractJson.Print(new StoryArticle(new ArticleId("report-2"), new ArticleId("report-1"), new ArticleId("report-1"), 1.0 / 3)));

    [Fact]
    public void Print_Status_AsPlacePrintsIt()
        => Assert.Equal(
            $$"""{"place":{{Khartoum}},"on":"2023-04-20","asOf":"2023-05-01","status":"contested","probability":{"RSF":0.1,"SAF":0.25},"contested":0.65,"origins":1,"evidence":[{"claim":"00000000000000a1","quote":"it had retaken the Jabra district","source":[],"weight":0.333333,"origin":"o1","for":"SAF","reason":"captures 1.2 × own side 0.5"}]}""",
            ContractJson.Print(Status));

    [Fact]
    public void Print_Dossier_IsTheStatusAndHowItChanged()
    {
        var history = new StatusChange(new Day(2023, 4, 16), ControlStatus.Unknown, ControlStatus.Contested, new Probability(0.6));
        Assert.Equal(
            ContractJson.Print(Status)[..^1] + ""","undated":2,"history":[{"on":"2023-04-16","from":"unknown","to":"contested","probability":0.6}],"noted":[]}""",
            ContractJson.Print(new PlaceDossier(Status, [], [], 2, [history])));
    }

    [Theory]
    [InlineData("contested", "0.65")]
    [InlineData("SAF", "0.25")]
    [InlineData("unknown", "null")]
    public void Print_ControlRow_HasTheProbabilityOfItsVerdict(string status, string probability)
    {
        var verdict = status switch
        {
            "contested" => ControlStatus.Contested,
            "unknown" => ControlStatus.Unknown,
            _ => ControlStatus.HeldBy(new SideCode(status)),
        };
        Assert.Equal(
            $$"""{"place":{{Khartoum}},"on":"2023-04-20","asOf":"2023-05-01","status":"{{status}}","probability":{{probability}},"origins":3,"lastClaim":"a1"}""",
            ContractJson.Print(new PlaceSummary(Status with { Status = verdict }, 3, new ClaimId("a1"))));
    }

    [Fact]
    public void Print_LettersOfAnyScript_StandAsTheyAre()
        => Assert.Contains(
            "\"title\":\"Армія: «Бахрі наш» & <b>'так'</b>\"",
            ContractJson.Print(Samples.Article with { Title = "Армія: «Бахрі наш» & <b>'так'</b>" }),
            StringComparison.Ordinal);
}
