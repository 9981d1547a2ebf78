namespace Ledgerline.Articles.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "The army said that it had taken the town, and its spokesman denied it.")]
    [InlineData("en", "Rebels seize airport near the border")]
    [InlineData("uk", "Ворог захопив Часів Яр")]
    [InlineData("uk", "Прикордонники відбили атаку поблизу села, повідомила речниця загону.")]
    [InlineData("ru", "Войска вошли в посёлок и закрепились на окраине, сообщил командир.")]
    [InlineData("ru", "Минобороны объявило о взятии села")]
    [InlineData("uk", "Міністр заявив: «Мы не уйдём из города, и это наше последнее слово для всех». Його слова наводить агентство, але підтвердження немає.")]
    [InlineData("ru", "Ведомство утверждает, что украинский офицер сказал: «Ми нікуди не підемо, це наша земля». Подтверждения этому нет.")]
    public void Extract_TextInALanguageThatIsRead_TellsIt(string expected, string text) => Assert.Equal(expected, Reading.Article(text).Language.Code);

    [Theory]
    [InlineData("German", "Die Armee hat nach eigenen Angaben die Stadt eingenommen, und der Sprecher der Regierung hat das nicht bestätigt.")]
    [InlineData("Polish", "Wojsko podało, że zajęło miasto, ale przedstawiciel rządu nie potwierdził tych doniesień i powiedział, że walki trwają.")]
    [InlineData("Bulgarian", "Армията съобщи, че е превзела града, но говорителят на правителството не потвърди това и каза, че боевете продължават.")]
    [InlineData("Serbian", "Војска је саопштила да је заузела град, али портпарол владе то није потврдио и рекао је да се борбе настављају.")]
    [InlineData("Belarusian", "Войска заявіла, што ўзяло горад, але прадстаўнік урада гэта не пацвердзіў і сказаў, што баі яшчэ ідуць.")]
    [InlineData("French", "L'armée a déclaré que la ville était prise, mais le porte-parole du gouvernement ne l'a pas confirmé et les combats sont en cours.")]
    [InlineData("Spanish", "El ejército dijo que había tomado la ciudad, pero el portavoz del gobierno no lo confirmó y los combates siguen según los vecinos.")]
    [InlineData("could not be told", "军队表示已经占领了这座城市,但政府发言人没有证实。")]
    [InlineData("could not be told", "قال الجيش إنه سيطر على المدينة لكن المتحدث باسم الحكومة لم يؤكد ذلك")]
    public void Extract_TextInAnotherLanguage_IsUnreadableAndNamesIt(string expected, string text)
    {
        var unreadable = Assert.IsType<ArticleReading.Unreadable>(Reading.Of(text));
        Assert.Equal(UnreadableReason.UnsupportedLanguage, unreadable.Reason);
        Assert.Contains(expected, unreadable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_LanguageGiven_IsNotGuessed()
    {
        var reading = Reading.OfJson("""{"text": "Яр", "language": "uk-UA"}""");
        Assert.Equal("uk", Assert.IsType<ArticleReading.Read>(reading).Article.Language.Code);
    }
}
