using Ledgerline.Records;

namespace Ledgerline.Places.Tests.Geoparsing;

public sealed class ResolutionTests
{
    [Theory]
    [InlineData("Troops hold Konstantinovka, a town in the Donetsk region.", "Konstantinovka=p:kost-d; Donetsk=r:donetsk Locator")]
    [InlineData("Units reached Shevchenko (south of Pokrovsk).", "Shevchenko=p:shev-1; Pokrovsk=p:pokrovsk Locator Direction S")]
    [InlineData("Units left Artyomovsk.", "Artyomovsk=p:bakhmut")]
    [InlineData("Sirens sounded in Donetsk.", "Donetsk=p:donetsk")]
    [InlineData("Sirens sounded in Donetsk city.", "Donetsk=p:donetsk")]
    [InlineData("Sirens sounded in the Donetsk region.", "Donetsk=r:donetsk")]
    [InlineData("Sirens sounded in the Kursk region.", "Kursk=r:kursk")]
    [InlineData("The army entered Sudzha, Kursk region.", "Sudzha=p:sudzha; Kursk=r:kursk Locator")]
    [InlineData("Shells fell in Alexandria, US.", "Alexandria=p:alexandria-us; US=c:us Locator")]
    public void Geoparse_Context_DecidesBetweenPlaces(string text, string expected) => Assert.Equal(expected, Reading.Print(text));

    [Theory]
    [InlineData("Troops hold Sivka.", "Sivka=p:sivka-ua")]
    [InlineData("Ukrainian troops hold Sivka.", "Sivka=p:sivka-ua")]
    [InlineData("Troops hold Sivka, Russia.", "Sivka=p:sivka-ru; Russia=c:ru Locator")]
    [InlineData("Troops hold Melnyk.", "Melnyk=p:melnyk-city")]
    public void Geoparse_Namesakes_TheOneWhereTheFightingIsComesFirstAndSpellingsAreNoOtherNames(string text, string expected)
        => Assert.Equal(expected, Reading.Print(text));

    [Fact]
    public void Geoparse_AnotherWar_IsReadAsWell()
        => Assert.Equal(
            "KHARTOUM=p:khartoum; El Fasher=p:fasher; North Darfur=r:nd Locator; city=p:fasher Anaphor",
            Reading.Print("KHARTOUM — Shells fell in El Fasher, the capital of North Darfur. The city is besieged."));

    [Fact]
    public void Geoparse_GarbledNameAmongNeighbours_IsTakenByLikenessWithANoteAndLittleConfidence()
    {
        var mention = Assert.Single(Reading.Mentions("The mine lies near the town of Rodynovye, north of Pokrovsk."), mention => mention.Place?.Id.Value == "p:rodynske");
        Assert.True(mention.Confidence.Value <= 0.5);
        Assert.Contains("likeness", ((PlaceResolution.Resolved)mention.Resolution).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Geoparse_GarbledNameAlone_StaysUnknownAndHurtsNoOther()
    {
        var mentions = Reading.Mentions("They left the village of Rodynovye. Shells fell in Khartoum, Sudan.");
        Assert.Equal(new PlaceResolution.Unresolved(UnresolvedReason.UnknownName), mentions[0].Resolution);
        Assert.Equal("p:khartoum", mentions[1].Place?.Id.Value);
    }

    [Theory]
    [InlineData("Units took Brabantovka, a small village in the Donetsk region.", "Brabantovka")]
    [InlineData("Units took Sudzha, a village in the Donetsk region.", "Sudzha")]
    public void Geoparse_NameThatTheTextPutsWhereTheGazetteerHasNone_IsUnknown(string text, string name)
    {
        var mention = Reading.Mentions(text)[0];
        Assert.Equal(name, mention.Span.In(text));
        Assert.Equal(new PlaceResolution.Unresolved(UnresolvedReason.UnknownName), mention.Resolution);
    }

    [Fact]
    public void Geoparse_Confidence_IsHigherWhereTheTextSaysMore()
    {
        var bare = Reading.Mentions("Units reached Shevchenko.")[0].Confidence;
        var located = Reading.Mentions("Units reached Shevchenko (south of Pokrovsk).")[0].Confidence;
        Assert.True(located > bare);
    }

    [Fact]
    public void Geoparse_FiveTimesTheNames_AsksAboutFiveTimesAsMuch()
    {
        var (few, many) = (Questions(300), Questions(1500));
        Assert.InRange(many, 1, 6 * few);

        static int Questions(int names)
        {
            var world = new FakeGazetteer();
            for (var i = 0; i < names; i++)
            {
                world.Add($"p:{i}", "Selo" + Name(i), PlaceKind.Settlement, 45 + (i % 50 / 10.0), 30 + (i % 97 / 10.0), "UA", 500);
            }

            var gazetteer = new CountingGazetteer(world);
            var text = string.Join(' ', Enumerable.Range(0, names).Select(i => $"Shells fell in Selo{Name(i)} today."));
            Assert.Equal(names, Reading.Mentions(text, gazetteer: gazetteer).Count);
            return gazetteer.Questions;
        }

        static string Name(int i) => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}ne";
    }

    [Fact]
    public void Geoparse_ManyNames_EachLooksAtFewOthers()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"Shells fell in Bakhmut, Rodynske, Pokrovsk and {(i % 2 == 0 ? "Kherson" : "Odesa")} today."));
        Assert.Equal(8000, Reading.Mentions(text).Count);
    }
}
