using Ledgerline.Records;

namespace Ledgerline.Places.Tests.Geoparsing;

/// <summary>What texts say about places, an expression a line, in three languages.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("en", "Shells fell in Bakhmut.", "In")]
    [InlineData("en", "Units dug in 55 miles north of Bakhmut.", "Direction N 88.51..88.51")]
    [InlineData("en", "Units are less than a kilometer from Bakhmut.", "Within ..1")]
    [InlineData("en", "Units pushed towards Bakhmut.", "Toward")]
    [InlineData("en", "Units hold the northwestern outskirts of Bakhmut.", "Part NW")]
    [InlineData("uk", "Бої точаться під Бахмутом.", "Near")]
    [InlineData("uk", "Бої точаться поблизу Бахмута.", "Near")]
    [InlineData("uk", "Бої точаться західніше Бахмута.", "Direction W")]
    [InlineData("uk", "Бої точаться на захід від Бахмута.", "Direction W")]
    [InlineData("uk", "Бої точаться за 12 кілометрів на північний схід від Бахмута.", "Direction NE 12..12")]
    [InlineData("uk", "Бої точаться менш ніж за кілометр від Бахмута.", "Within ..1")]
    [InlineData("uk", "Бої точаться на північно-західній околиці Бахмута.", "Part NW")]
    [InlineData("uk", "Колона рушила в бік Бахмута.", "Toward")]
    [InlineData("ru", "Бои идут под Бахмутом.", "Near")]
    [InlineData("ru", "Бои идут вблизи Бахмута.", "Near")]
    [InlineData("ru", "Бои идут западнее Бахмута.", "Direction W")]
    [InlineData("ru", "Бои идут к западу от Бахмута.", "Direction W")]
    [InlineData("ru", "Бои идут в 12 километрах к северо-востоку от Бахмута.", "Direction NE 12..12")]
    [InlineData("ru", "Бои идут менее чем в километре от Бахмута.", "Within ..1")]
    [InlineData("ru", "Бои идут на северо-западной окраине Бахмута.", "Part NW")]
    [InlineData("ru", "Бои идут в трёх верстах от Бахмута.", "Within 3.2..3.2")]
    [InlineData("ru", "Колонна двинулась в сторону Бахмута.", "Toward")]
    public void Relation_InWordsOfALanguage_IsRead(string language, string text, string expected)
    {
        var printed = Reading.Print(text, language).Split('=')[1].Split(' ', 2);
        Assert.Equal("p:bakhmut", printed[0]);
        Assert.Equal(expected, printed.Length > 1 ? printed[1] : "In");
    }

    [Theory]
    [InlineData("en", "Convoys burned along the M30 road.", "M30=w:m30 Near")]
    [InlineData("en", "Convoys burned along the M30 highway.", "M30=w:m30 Near")]
    [InlineData("uk", "Колони горіли вздовж траси M30.", "M30=w:m30 Near")]
    [InlineData("ru", "Колонны горели вдоль трассы M30.", "M30=w:m30 Near")]
    [InlineData("uk", "Бої точаться між Бахмутом та Києві.", "Бахмутом=p:bakhmut Between p:kyiv; Києві=p:kyiv Locator Between p:bakhmut")]
    [InlineData("ru", "Бои идут между Бахмутом и Покровска.", "Бахмутом=p:bakhmut Between p:pokrovsk; Покровска=p:pokrovsk Locator Between p:bakhmut")]
    [InlineData("uk", "Міст у Донецькій області зруйновано.", "Донецькій області=r:donetsk")]
    [InlineData("en", "A bridge in the Dnipropetrovsk region was blown up.", "Dnipropetrovsk=r:dnipro")]
    [InlineData("en", "A village on the border between the Donetsk and Dnipropetrovsk regions fell.", "Donetsk=r:donetsk AtBorder r:dnipro; Dnipropetrovsk=r:dnipro Locator AtBorder r:donetsk")]
    public void Expression_WithTwoPlacesOrARoadOrARegion_IsRead(string language, string text, string expected) => Assert.Equal(expected, Reading.Print(text, language));

    [Theory]
    [InlineData("en", "Units hold Bakhmut. The city is in ruins.", "city=p:bakhmut Anaphor")]
    [InlineData("en", "Units hold Rodynske. The village is in ruins.", "village=p:rodynske Anaphor")]
    [InlineData("en", "Units neared the Pivdenna mine. The mine was flooded.", "mine=f:mine Anaphor")]
    [InlineData("uk", "Бої тривають під Бахмутом. Це місто зруйноване.", "місто=p:bakhmut Anaphor")]
    [InlineData("ru", "Бои идут под Бахмутом. Этот город разрушен.", "город=p:bakhmut Anaphor")]
    public void KindWord_WithADeterminer_RefersBack(string language, string text, string expected) => Assert.EndsWith(expected, Reading.Print(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Donetsk tactical group advanced.")]
    [InlineData("The Donetsk group of forces advanced.")]
    [InlineData("The Donetsk Group of Forces advanced.")]
    [InlineData("The Kherson brigade advanced.")]
    [InlineData("The Kherson Separate Brigade advanced.")]
    [InlineData("The Kursk operational-tactical group advanced.")]
    public void Grouping_CalledAfterACity_IsAnActor(string text)
        => Assert.All(Reading.Mentions(text), mention => Assert.Equal(MentionRole.Actor, mention.Role));

    [Theory]
    [InlineData("uk", "Оперативно-тактична група «Донецьк» відступила.")]
    [InlineData("uk", "Угруповання «Донецьк» відступило.")]
    [InlineData("ru", "Группировка «Донецьк» отступила.")]
    [InlineData("ru", "Бригада «Донецьк» отступила.")]
    public void Grouping_InQuotes_IsAnActor(string language, string text)
        => Assert.All(Reading.Mentions(text, language), mention => Assert.Equal(MentionRole.Actor, mention.Role));

    [Theory]
    [InlineData("Captain Oleh Kherson spoke.")]
    [InlineData("Mr. Kherson spoke.")]
    [InlineData("The Ministry of Control spoke.")]
    public void Person_OrMinistryCalledLikeATown_IsNoPlace(string text) => Assert.Empty(Reading.Mentions(text));
}
