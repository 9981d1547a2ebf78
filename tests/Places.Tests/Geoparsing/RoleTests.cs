namespace Ledgerline.Places.Tests.Geoparsing;

public sealed class RoleTests
{
    [Theory]
    [InlineData("Kyiv said nothing.", "Kyiv=p:kyiv Actor")]
    [InlineData("Kyiv has repeatedly denied it.", "Kyiv=p:kyiv Actor")]
    [InlineData("Moscow's forces pushed on.", "Moscow=p:moscow Actor")]
    [InlineData("Ukraine launched drones.", "Ukraine=c:ua Actor")]
    [InlineData("They met in Kyiv.", "Kyiv=p:kyiv")]
    [InlineData("Sudan's army advanced.", "Sudan=c:sd Actor")]
    [InlineData("The attack hit Ukraine's Donetsk region.", "Ukraine=c:ua Locator; Donetsk=r:donetsk")]
    public void Geoparse_CountryOrCapitalThatActs_IsAnActor(string text, string expected) => Assert.Equal(expected, Reading.Print(text));

    [Theory]
    [InlineData("Units hold Bakhmut. The town is in ruins.", "Bakhmut=p:bakhmut; town=p:bakhmut Anaphor")]
    [InlineData("Units left the village of Zelenyky. The village burned.", "Zelenyky=?; village=? Anaphor")]
    [InlineData("Units neared the Pivdenna mine. The facility was closed.", "Pivdenna mine=f:mine; facility=f:mine Anaphor")]
    [InlineData("Units hold Bakhmut and Pokrovsk. Both towns are shelled.", "Bakhmut=p:bakhmut; Pokrovsk=p:pokrovsk; towns=p:bakhmut Anaphor; towns=p:pokrovsk Anaphor")]
    [InlineData("Units hold Pokrovsk. Fights go on near Pokrovsk and Bakhmut. The town is in ruins.", "Pokrovsk=p:pokrovsk; Pokrovsk=p:pokrovsk Near; Bakhmut=p:bakhmut Near; town=p:pokrovsk Anaphor")]
    [InlineData("The town is in ruins.", "")]
    public void Geoparse_KindWord_RefersBack(string text, string expected) => Assert.Equal(expected, Reading.Print(text));

    [Fact]
    public void Geoparse_Demonym_IsAnActorWhereAskedFor()
    {
        const string text = "Russian troops left Bakhmut.";
        var mentions = new Geoparser(Reading.World, Reading.Ukraine, Reading.Lexicons, new()).Geoparse(Reading.Parse(text)).Mentions;
        Assert.Equal(["Russian=c:ru Actor", "Bakhmut=p:bakhmut"], mentions.Select(mention => Reading.Print(mention, text)));
    }

    [Theory]
    [InlineData("Bakhmut (Artyomovsk in Russian) was hit.", "Bakhmut=p:bakhmut; Artyomovsk=p:bakhmut Locator")]
    [InlineData("Bakhmut is located roughly 55 miles north of Donetsk city.", "Bakhmut=p:bakhmut; Donetsk=p:donetsk Locator Direction N 70.81..106.22")]
    [InlineData("Rodynske, north of Pokrovsk, was hit.", "Rodynske=p:rodynske; Pokrovsk=p:pokrovsk Locator Direction N")]
    public void Geoparse_WordsThatSayWhereAnotherLies_AreLocators(string text, string expected) => Assert.Equal(expected, Reading.Print(text));
}
