using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Records;

namespace Ledgerline.Places.Tests.Geoparsing;

public sealed class NameLookupTests
{
    [Fact]
    public void Find_ManyNamesTwice_SameAnswersAndNoMoreQuestionsThanNames()
    {
        var gazetteer = new CountingGazetteer(new FakeGazetteer().Add("p:1", "Selo", PlaceKind.Settlement, 45, 30, "UA", 500));
        var lookup = new NameLookup(gazetteer);

        Assert.Equal("p:1", Assert.Single(lookup.Find("Selo")).Place.Id.Value);
        Assert.Equal("p:1", Assert.Single(lookup.Find("Selo")).Place.Id.Value);
        Assert.Equal(1, gazetteer.Questions);
    }

    [Fact]
    public void Find_MoreNamesThanAreRemembered_StillAnswers()
    {
        var lookup = new NameLookup(new FakeGazetteer().Add("p:1", "Selo", PlaceKind.Settlement, 45, 30, "UA", 500));

        for (var i = 0; i < 20_000; i++)
        {
            Assert.Empty(lookup.Find($"Nowhere{i}"));
        }

        Assert.Equal("p:1", Assert.Single(lookup.Find("Selo")).Place.Id.Value);
    }
}
