using Ledgerline.Records;

namespace Ledgerline.Places.Tests.Geoparsing;

public sealed class RecognitionTests
{
    [Theory]
    [InlineData("Shells fell in Bakhmut overnight.", "Bakhmut=p:bakhmut")]
    [InlineData("Shells fell in BAKHMUT overnight.", "BAKHMUT=p:bakhmut")]
    [InlineData("The command left the village of Zelenyky.", "Zelenyky=?")]
    [InlineData("They shelled the village of Zelenyky. Zelenyky burned.", "Zelenyky=?; Zelenyky=?")]
    [InlineData("The convoy took the M-30 highway.", "M-30=w:m30")]
    [InlineData("Fire broke out at the Pivdenna mine.", "Pivdenna mine=f:mine")]
    [InlineData("A bridge in the Dnipropetrovsk region was hit.", "Dnipropetrovsk=r:dnipro")]
    public void Geoparse_Name_IsFound(string text, string expected) => Assert.Equal(expected, Reading.Print(text));

    [Theory]
    [InlineData("Control of the road matters.")]
    [InlineData("Most soldiers left.")]
    [InlineData("Under fire, the unit fell back.")]
    [InlineData("Mr. Kherson declined to comment.")]
    [InlineData("Oleksandr Kherson declined. Kherson then left.")]
    [InlineData("The Bakhmut Brigade was praised.")]
    [InlineData("The Donetsk People's Republic was proclaimed.")]
    [InlineData("The Odesa Film Studio closed.")]
    [InlineData("The T-72 tanks were old.")]
    [InlineData("Nothing is named here.")]
    public void Geoparse_WordsThatNameNoPlace_AreNoMentions(string text) => Assert.Equal("", Reading.Print(text));

    [Theory]
    [InlineData("uk", "Бої точаться під Бахмутом.", "Бахмутом=p:bakhmut Near")]
    [InlineData("uk", "На Покровському напрямку тихо.", "Покровському=p:pokrovsk Near")]
    [InlineData("uk", "У Донецькій області стріляли.", "Донецькій області=r:donetsk")]
    [InlineData("uk", "Ворог зайшов у село Зелений Яр.", "Зелений Яр=?")]
    [InlineData("ru", "В 12 км севернее Покровска идут бои.", "Покровска=p:pokrovsk Direction N 12..12")]
    public void Geoparse_Cyrillic_IsReadWithItsRelation(string language, string text, string expected)
        => Assert.Equal(expected, Reading.Print(text, language));

    [Fact]
    public void Geoparse_LanguageWithoutTables_StillFindsListedNames()
        => Assert.Equal("Bakhmut=p:bakhmut", Reading.Print("Kampf um Bakhmut", "de"));

    [Fact]
    public void Geoparse_TaggedAsVerb_IsNoPlace()
    {
        var parsed = Reading.Parse("They said Most would leave.");
        var tagged = parsed with
        {
            Sentences = [parsed.Sentences[0] with { Tokens = [.. parsed.Sentences[0].Tokens.Select(token => token with { Pos = token.Form == "Most" ? UniversalPos.Pron : UniversalPos.Noun })] }],
        };
        Assert.Empty(new Geoparser(Reading.World, Reading.Ukraine, Reading.Lexicons, new()).Geoparse(tagged).Mentions);
    }

    [Fact]
    public void Geoparse_LoneNameTaggedAsPerson_StaysAPlaceThatTheTheatreKnows()
    {
        var parsed = Reading.Parse("They met Kherson near the gate.");
        var tagged = parsed with { Sentences = [parsed.Sentences[0] with { Entities = [new(2, 3, EntityKind.Person)] }] };
        Assert.Single(new Geoparser(Reading.World, Reading.Ukraine, Reading.Lexicons, new()).Geoparse(tagged).Mentions);
    }

    [Fact]
    public void Geoparse_EmptyArticle_HasNoMentions() => Assert.Empty(Reading.Mentions(""));

    [Fact]
    public void Geoparse_HugeNames_AreNoPlacesAndCostNothing()
        => Assert.Empty(Reading.Mentions($"They took {new string('A', 10_000)} and {new string('b', 10_000)}."));

    [Fact]
    public void Geoparse_Spans_LieWithinTheTextInOrder()
    {
        var mentions = Reading.Mentions("Bakhmut, Kherson and Odesa. The city of Kyiv. Both cities, the village.");
        Assert.Equal(mentions.OrderBy(mention => mention.Span).Select(mention => mention.Span), mentions.Select(mention => mention.Span));
    }

    [Fact]
    public void Geoparse_SameArticleTwice_GivesTheSame()
    {
        const string text = "Konstantinovka, a town in the Donetsk region, was hit. Fighting went on near Rodinske and Pokrovsk.";
        Assert.Equal(Reading.Print(text), Reading.Print(text));
    }
}
