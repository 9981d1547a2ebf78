using Ledgerline.Records;
using Ledgerline.Web.Tests.Sample;
using Ledgerline.Web.Wording;

namespace Ledgerline.Web.Tests;

public sealed class ClaimWordsTests
{
    [Theory]
    [InlineData(ClaimType.Captures, RelationKind.In, null, null, null, "Southern Union captures Dunhollow")]
    [InlineData(ClaimType.Advances, RelationKind.In, null, null, null, "Southern Union advances in Dunhollow")]
    [InlineData(ClaimType.Advances, RelationKind.Toward, null, null, null, "Southern Union advances toward Dunhollow")]
    [InlineData(ClaimType.Controls, RelationKind.Part, "N", null, null, "Southern Union controls part of Dunhollow (N)")]
    [InlineData(ClaimType.Strikes, RelationKind.Direction, "NE", 12.0, 12.0, "Southern Union strikes 12 km NE of Dunhollow")]
    [InlineData(ClaimType.Strikes, RelationKind.Direction, "45", 3.0, 5.5, "Southern Union strikes 3–5.5 km 45° of Dunhollow")]
    [InlineData(ClaimType.Advances, RelationKind.Within, null, null, 1.0, "Southern Union advances within 1 km of Dunhollow")]
    [InlineData(ClaimType.Advances, RelationKind.Part, "E", null, null, "Southern Union advances in part of Dunhollow (E)")]
    [InlineData(ClaimType.Repels, RelationKind.Near, null, null, null, "Southern Union repels an attack near Dunhollow")]
    [InlineData(ClaimType.Clashes, RelationKind.In, null, null, null, "Clashes in Dunhollow: Southern Union")]
    public void Line_ClaimWithRelation_SaysItInOneLine(ClaimType type, RelationKind kind, string? bearing, double? min, double? max, string expected)
    {
        var relation = new PlaceRelation(kind, bearing, min is null && max is null ? null : new KilometreRange(min, max));
        var entry = new SampleArticle("a", null, null, null).Text("words", BlockKind.Body)
            .Claim("words", type, SampleWorld.South, "Dunhollow", Factuality.Certain, null).Build();
        var claim = entry.Claims[0] with { Place = entry.Claims[0].Place with { Relation = relation } };
        Assert.Equal(expected, ClaimWords.Line(claim, new SideNames(SampleWorld.Theatre).Of));
    }

    [Theory]
    [InlineData(ClaimType.Captures, "Southern Union captures Dunhollow")]
    [InlineData(ClaimType.Destroys, "Southern Union destroys something in Dunhollow (against the bridge)")]
    public void Line_ThingThatItIsDoneTo_IsToldWhereThingsAreWhatItIsAbout(ClaimType type, string expected)
    {
        var entry = new SampleArticle("a", null, null, null).Text("words", BlockKind.Body).Claim("words", type, SampleWorld.South, "Dunhollow", Factuality.Certain, null).Build();
        var claim = entry.Claims[0] with { Target = new Participant(null, "the bridge") };
        Assert.Equal(expected, ClaimWords.Line(claim, new SideNames(SampleWorld.Theatre).Of));
    }
}
