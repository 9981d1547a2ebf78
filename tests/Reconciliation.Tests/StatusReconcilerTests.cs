using Ledgerline.Records;
using static Ledgerline.Reconciliation.Tests.Cases;

namespace Ledgerline.Reconciliation.Tests;

public sealed class StatusReconcilerTests
{
    private static readonly OriginClaims MinistryTakesTown = Origin("2031-02-07",
        Claim("wire", ClaimType.Captures, North).From("Norvale's Ministry of War", SourceKind.Military, North));

    private static readonly OriginClaims SpokesmanDoubts = Origin("2031-02-07",
        Claim("wire", ClaimType.Captures, North).With(Factuality.ProbablyNot).From("Jon Harrow", SourceKind.Unit, South),
        Claim("wire", ClaimType.Captures, North).With(Factuality.ProbablyNot).From("Jon Harrow", SourceKind.Unit, South).On("2031-02-07"));

    private static readonly OriginClaims SpokesmanHoldsNearby = Origin("2031-02-07",
        Claim("wire", ClaimType.Holds, South, RelationKind.Near).From("Jon Harrow", SourceKind.Unit, South));

    private static readonly OriginClaims SpokesmanUnderAssault = Origin("2031-02-07",
        Claim("wire", ClaimType.Attacks, North, RelationKind.Near).From("Jon Harrow", SourceKind.Unit, South));

    private static readonly OriginClaims MapShowsEdge = Origin("2031-02-07",
        Claim("wire", ClaimType.PartlyControls, South, RelationKind.Part).From("Valemap", SourceKind.Mapper));

    private static readonly OriginClaims StillSouthern = Origin("2030-08-10", Claim("daily", ClaimType.Controls, South));

    private static readonly OriginClaims Shelled = Origin("2030-08-10", Claim("daily", ClaimType.Strikes, North));

    private static readonly OriginClaims TryingToSurround = Origin("2030-08-10",
        Claim("daily", ClaimType.Encircles, North).With(Factuality.Possible).From("sources", SourceKind.Anonymous));

    private static readonly OriginClaims[] All =
        [MinistryTakesTown, SpokesmanDoubts, SpokesmanHoldsNearby, SpokesmanUnderAssault, MapShowsEdge, StillSouthern, Shelled, TryingToSurround];

    [Theory]
    [InlineData("2030-08-09", "unknown")]
    [InlineData("2030-08-10", "SUD")]
    [InlineData("2030-08-31", "SUD")]
    [InlineData("2031-02-07", "contested")]
    public void Reconcile_ClaimedFallThatAUnitDoubtsAndAMapBelies_TellsEachDay(string on, string expected)
        => Assert.Equal(expected, Reconciler.Reconcile(On(on, All)).Status.ToString());

    [Fact]
    public void Reconcile_ClaimedFall_ShowsEachVoiceWithItsWeight()
    {
        var status = Reconciler.Reconcile(On("2031-02-07", All));

        Assert.Equal(
            [
                "Valemap contested +3.60",
                "Norvale's Ministry of War NOR +1.20",
                "Jon Harrow NOR -0.81",
                "Jon Harrow SUD +0.32",
                "Jon Harrow contested +0.25",
            ],
            status.Evidence.Where(each => each.Sources.Count > 0 && Math.Abs(each.Weight) > 0.01)
                .Select(each => FormattableString.Invariant($"{each.Sources[^1].Name} {each.For} {each.Weight:+0.00;-0.00}")));
    }

    [Theory]
    [InlineData(ClaimType.Captures, RelationKind.In, "NOR")]
    [InlineData(ClaimType.Controls, RelationKind.In, "NOR")]
    [InlineData(ClaimType.Holds, RelationKind.In, "NOR")]
    [InlineData(ClaimType.Withdraws, RelationKind.In, "SUD")]
    [InlineData(ClaimType.PartlyControls, RelationKind.In, "contested")]
    [InlineData(ClaimType.Captures, RelationKind.Part, "contested")]
    [InlineData(ClaimType.Clashes, RelationKind.In, "contested")]
    [InlineData(ClaimType.Advances, RelationKind.Toward, "unknown")]
    [InlineData(ClaimType.Strikes, RelationKind.In, "unknown")]
    [InlineData(ClaimType.Reinforces, RelationKind.In, "unknown")]
    public void Reconcile_OneReporterSaysItOfTheNorth_GivesTheVerdict(ClaimType type, RelationKind relation, string expected)
    {
        var origin = Origin("2031-03-01", Claim("a", type, North, relation).From("Ada Ruiz", SourceKind.Journalist));

        Assert.Equal(expected, Reconciler.Reconcile(On("2031-03-01", origin)).Status.ToString());
    }

    [Fact]
    public void Reconcile_AdmissionAndBoast_TheAdmissionWeighsMore()
    {
        var boast = Origin("2031-03-01", Claim("a", ClaimType.Captures, North).From("Northern staff", SourceKind.Military, North));
        var admission = Origin("2031-03-01", Claim("b", ClaimType.Captures, North).From("Southern staff", SourceKind.Military, South));

        var status = Reconciler.Reconcile(On("2031-03-01", boast, admission));

        Assert.Equal("Southern staff", status.Evidence[0].Sources[0].Name);
        Assert.Equal(3.6, status.Evidence[0].Weight, 9);
        Assert.Equal(1.2, status.Evidence[1].Weight, 9);
        Assert.StartsWith("captures 3 × in 1 × CT+ 1 × military 0.8 × against its own side 1.5 × age of 0 d 1 = +3.60 for NOR", status.Evidence[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_TwoEqualVoicesForTwoSides_IsContested()
    {
        var north = Origin("2031-03-01", Claim("a", ClaimType.Captures, North).From("Ada Ruiz", SourceKind.Journalist));
        var south = Origin("2031-03-01", Claim("b", ClaimType.Captures, South).From("Tomas Brand", SourceKind.Journalist));

        var status = Reconciler.Reconcile(On("2031-03-01", north, south));

        Assert.Equal(ControlStatus.Contested, status.Status);
        Assert.True(status.Contested > status.Probability[North]);
        Assert.Equal(status.Probability[North], status.Probability[South]);
    }

    [Fact]
    public void Reconcile_CaptureAfterControl_OvertakesIt()
    {
        var before = Origin("2031-03-01", Claim("a", ClaimType.Controls, South).From("Ada Ruiz", SourceKind.Journalist));
        var after = Origin("2031-03-20", Claim("b", ClaimType.Captures, North).From("Tomas Brand", SourceKind.Journalist));

        var status = Reconciler.Reconcile(On("2031-03-21", before, after));

        Assert.Equal(ControlStatus.HeldBy(North), status.Status);
        Assert.Contains("overtaken by newer", status.Evidence[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Reconcile_DenialAlone_IsUnknownWithANegativeWeight()
    {
        var status = Reconciler.Reconcile(On("2031-02-07", SpokesmanDoubts));

        Assert.Equal(ControlStatus.Unknown, status.Status);
        Assert.True(Assert.Single(status.Evidence).Weight < 0);
    }

    [Fact]
    public void Reconcile_UndatedForetoldAndSidelessClaims_AreShownAndWeighNothing()
    {
        var undated = Origin(null, Claim("a", ClaimType.Captures, North));
        var foretold = Origin("2031-02-01", Claim("b", ClaimType.Captures, North).During(new DayRange(null, null, TimePrecision.Future)));
        var sideless = Origin("2031-02-01", Claim("c", ClaimType.Captures, null));

        var status = Reconciler.Reconcile(On("2031-02-07", undated, foretold, sideless));

        Assert.Equal(ControlStatus.Unknown, status.Status);
        Assert.Equal([0.0, 0.0, 0.0], status.Evidence.Select(each => each.Weight));
        Assert.All(status.Evidence, each => Assert.NotEmpty(each.Reason));
    }

    [Fact]
    public void Reconcile_UndatedClaimsNotAdmitted_AreLeftOut()
    {
        var undated = Origin(null, Claim("a", ClaimType.Captures, North).On("2031-02-01"));

        Assert.Empty(Reconciler.Reconcile(On("2031-02-07", undated) with { AdmitsUndated = false }).Evidence);
        Assert.Single(Reconciler.Reconcile(On("2031-02-07", undated)).Evidence);
    }

    [Fact]
    public void Reconcile_ManyOutletsInOneStoryNameNobody_CountLittleMoreThanOnce()
    {
        var outlets = Enumerable.Range(0, 30)
            .Select(i => OfClaims(Dated("2031-02-01", Claim($"outlet-{i}", ClaimType.Captures, North).Build(), "story")))
            .ToArray();

        var one = Reconciler.Reconcile(On("2031-02-01", outlets[0])).Evidence.Sum(each => each.Weight);
        var all = Reconciler.Reconcile(On("2031-02-01", outlets)).Evidence.Sum(each => each.Weight);

        Assert.InRange(all, one, one * 1.4);
    }

    [Fact]
    public void Reconcile_RetellingSaysMoreThanItsSource_TheSourceIsWeighed()
    {
        var source = Claim("a", ClaimType.Advances, North, RelationKind.Within).From("Ada Ruiz", SourceKind.Journalist);
        var origin = Origin("2031-02-01", source, Claim("b", ClaimType.Captures, North));

        Assert.Equal("advances", Assert.Single(Reconciler.Reconcile(On("2031-02-01", origin)).Evidence).Reason.Split(' ')[0]);
    }

    [Fact]
    public void Reconcile_StateOverAStretch_SpeaksForEachOfItsDaysAndAgesAfterwards()
    {
        var held = Origin("2031-06-01", Claim("a", ClaimType.Controls, South)
            .During(new DayRange(Day.Parse("2031-03-01"), Day.Parse("2031-04-01"), TimePrecision.Month)));
        var known = Day.Parse("2031-06-01");

        double WeightOn(string on) => Reconciler.Reconcile(On(on, held) with { AsOf = known }).Evidence.Sum(each => each.Weight);

        Assert.Equal(0, WeightOn("2031-02-28"));
        Assert.Equal(WeightOn("2031-03-01"), WeightOn("2031-03-31"));
        Assert.True(WeightOn("2031-05-01") < WeightOn("2031-03-31"));
    }

    [Fact]
    public void Reconcile_TheatreWithOneSide_IsRefused()
    {
        var theatre = On("2031-02-01").Theatre;

        Assert.Throws<ArgumentException>(() => Reconciler.Reconcile(On("2031-02-01") with { Theatre = theatre with { Sides = [theatre.Sides[0]] } }));
    }

    [Fact]
    public void Trace_ControlThenCapture_ChangesOnTheDayOfTheCapture()
    {
        var before = Origin("2031-03-01", Claim("a", ClaimType.Controls, South).From("Ada Ruiz", SourceKind.Journalist));
        var after = Origin("2031-03-20", Claim("b", ClaimType.Captures, North).From("Tomas Brand", SourceKind.Journalist));

        var spans = Reconciler.Trace(On("2031-03-31", before, after), from: Day.Parse("2031-02-25"), to: Day.Parse("2031-03-31"));

        Assert.Equal(
            ["2031-02-25..2031-03-01 unknown", "2031-03-01..2031-03-20 SUD", "2031-03-20..2031-04-01 NOR"],
            spans.Select(span => $"{span.Start}..{span.End} {span.Status}"));
    }

    [Fact]
    public void Trace_NoEvidence_IsEmptyWithoutAFirstDay()
        => Assert.Empty(Reconciler.Trace(On("2031-03-31"), from: null, to: Day.Parse("2031-03-31")));

    [Fact]
    public void Trace_AnyDay_AgreesWithReconcile()
    {
        var known = Day.Parse("2031-03-01");
        var spans = Reconciler.Trace(On("2031-03-01", All), from: null, to: known);

        Assert.All(spans, span => Assert.Equal(
            span.Status, Reconciler.Reconcile(On(span.Start.ToString(), All) with { AsOf = known }).Status));
    }
}
