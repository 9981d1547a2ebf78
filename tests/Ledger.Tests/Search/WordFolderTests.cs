using Ledgerline.Ledger.Search;

namespace Ledgerline.Ledger.Tests.Search;

public sealed class WordFolderTests
{
    [Theory]
    [InlineData("Troops", "troop")]
    [InlineData("cities", "city")]
    [InlineData("attacked", "attacks")]
    [InlineData("striking", "strikes")]
    [InlineData("captured", "captures")]
    [InlineData("Kyiv’s", "Kyiv")]
    [InlineData("losses", "loss")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Торецьку", "Торецьк")]
    [InlineData("Торецком", "Торецка")]
    [InlineData("бригади", "бригадою")]
    [InlineData("Красногорівці", "Красногорівця")]
    [InlineData("ёлка", "елки")]
    [InlineData("Мар’янівка", "Мар'янівки")]
    [InlineData("ПОЛЁТЫ", "полеты")]
    [InlineData("прорваться", "прорвались")]
    [InlineData("просунулися", "просунувся")]
    public void Fold_FormsOfOneWord_AreAlike(string one, string other) => Assert.Equal(WordFolder.Fold(one), WordFolder.Fold(other));

    [Theory]
    [InlineData("bus", "bud")]
    [InlineData("Toretsk", "Torez")]
    [InlineData("мир", "мина")]
    [InlineData("Киев", "Киров")]
    [InlineData("Русь", "руки")]
    [InlineData("18", "81")]
    public void Fold_OtherWords_StayApart(string one, string other) => Assert.NotEqual(WordFolder.Fold(one), WordFolder.Fold(other));

    [Theory]
    [InlineData("", "")]
    [InlineData(" - , 🙂 ", "")]
    [InlineData("12-й полк, 3km", "12|и|полк|3km")]
    [InlineData("rock'n'roll 'quoted'", "rock|quot")]
    public void Of_Text_GivesItsWordsInOrder(string text, string expected) => Assert.Equal(expected, string.Join('|', WordFolder.Of(text)));

    [Fact]
    public void Of_MoreWordsThanAreWanted_GivesTheFirst() => Assert.Equal(["a", "b"], WordFolder.Of("a b c", 2));
}
