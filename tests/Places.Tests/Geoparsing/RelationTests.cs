namespace Ledgerline.Places.Tests.Geoparsing;

public sealed class RelationTests
{
    [Theory]
    [InlineData("Fighting near Bakhmut went on.", "Near")]
    [InlineData("Fighting on the approaches to Bakhmut went on.", "Near")]
    [InlineData("Fighting in the Bakhmut direction went on.", "Near")]
    [InlineData("Units moved toward Bakhmut.", "Toward")]
    [InlineData("Units stood west of Bakhmut.", "Direction W")]
    [InlineData("Units stood 12 miles to the northeast of Bakhmut.", "Direction NE 19.31..19.31")]
    [InlineData("Units stood about 10 km north of Bakhmut.", "Direction N 8..12")]
    [InlineData("Units stood 10-15 kilometers south of Bakhmut.", "Direction S 10..15")]
    [InlineData("Units stood 12 miles (19 km) east of Bakhmut.", "Direction E 19.31..19.31")]
    [InlineData("Units are within less than a kilometer of Bakhmut.", "Within ..1")]
    [InlineData("Units are less than 70 kilometers (45 miles) from Bakhmut.", "Within ..70")]
    [InlineData("Units are more than 3,000 metres from Bakhmut.", "Within 3..")]
    [InlineData("Units are 2.5km from Bakhmut.", "Within 2.5..2.5")]
    [InlineData("Units hold the northwest outskirts of Bakhmut.", "Part NW")]
    [InlineData("Units hold the eastern part of the city of Bakhmut.", "Part E")]
    [InlineData("Units hold central Bakhmut.", "Part")]
    [InlineData("Units hold Bakhmut.", "In")]
    public void Geoparse_WordsAroundAName_GiveItsRelation(string text, string expected)
    {
        var mention = Assert.Single(Reading.Mentions(text));
        var printed = Reading.Print(mention, text).Split("p:bakhmut")[1].Trim();
        Assert.Equal(expected, printed.Length == 0 ? "In" : printed);
    }

    [Theory]
    [InlineData("Fighting was heavy between Bakhmut and Pokrovsk.", "Bakhmut=p:bakhmut Between p:pokrovsk; Pokrovsk=p:pokrovsk Locator Between p:bakhmut")]
    [InlineData("A village on the border between Donetsk and Dnipropetrovsk regions fell.", "Donetsk=r:donetsk AtBorder r:dnipro; Dnipropetrovsk=r:dnipro Locator AtBorder r:donetsk")]
    [InlineData("Fighting went on near Bakhmut and Pokrovsk.", "Bakhmut=p:bakhmut Near; Pokrovsk=p:pokrovsk Near")]
    [InlineData("It came from eastern Ukraine.", "Ukraine=c:ua Part E")]
    [InlineData("It came from the eastern Donetsk region.", "Donetsk=r:donetsk")]
    public void Geoparse_SeveralNames_ShareTheirRelation(string text, string expected) => Assert.Equal(expected, Reading.Print(text));
}
