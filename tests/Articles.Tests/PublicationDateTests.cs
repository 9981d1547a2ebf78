namespace Ledgerline.Articles.Tests;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("GAZA, Oct. 9, 2023 (Reuters) — The army said that it had taken the crossing.", "2023-10-09 Day Dateline")]
    [InlineData("MOSCOW, February 7. /Agency/. The ministry said that troops had taken a village. The 1st of February 2025 was quiet, it added.", "2025-02-07 Day Dateline")]
    [InlineData("КИЇВ, 7 лютого 2025 (Агенція) – Речник угруповання заявив, що місто тримається, а бої тривають.", "2025-02-07 Day Dateline")]
    [InlineData("МОСКВА, 7 февраля 2025. /Агентство/. Министерство сообщило, что войска заняли посёлок.", "2025-02-07 Day Dateline")]
    [InlineData("KHARTOUM, Feb. 7 — The army said that it had taken the bridge, and the fighters denied it.", "none None None")]
    [InlineData("Rebels enter the airport\n\nPublished: March 3, 2021\n\nRebels entered the airport of the city, residents said by telephone.", "2021-03-03 Day Text")]
    [InlineData("Rebels enter the airport\nMarch 3, 2021\nRebels entered the airport of the city, residents said by telephone.", "2021-03-03 Day Text")]
    [InlineData("March 3, 2021\nRebels enter the airport\nRebels entered the airport of the city, residents said by telephone.", "none None None")]
    [InlineData("Rebels enter the airport\nUpdated: March 3, 2021\nRebels entered the airport of the city, residents said by telephone.", "none None None")]
    [InlineData("Rebels enter the airport\nMarch 3, 2021\nRebels entered the airport on May 5, 2021, residents said by telephone.", "none None None")]
    [InlineData("The army attacked on Tuesday, Aug. 6, after its failed 2023 offensive in the south.", "2024-08 Month Text")]
    [InlineData("The army attacked on Monday, Aug. 29, after its failed 2023 offensive in the south.", "none None None")]
    [InlineData("The army attacked on Friday, Aug. 30, after its failed 2023 offensive in the south.", "2024 Year Text")]
    [InlineData("The army attacked on Tuesday, Aug. 6, and took the town after a night of shelling.", "none None None")]
    [InlineData("The army attacked on Tuesday, Aug. 6, after its failed 2023 offensive in the south, and will go on until 2030.", "none None None")]
    [InlineData("The army attacked on Tuesday, Aug. 6. Its offensives of 2011, 2015, 2019 and 2023 had failed in the south.", "none None None")]
    [InlineData("As of March 3, 2021, the city was held by rebels. On March 3 the army said that it would return.", "2021-03-03 Day Text")]
    [InlineData("As of March 3, 2021, the city was held by rebels, according to a map of the conflict.", "2021-03 Month Text")]
    [InlineData("Станом на 3 березня 2022 року місто утримували Сили оборони, йдеться у зведенні.", "2022-03 Month Text")]
    [InlineData("On Sept. 1, 1939, the army crossed the border, the museum said in a statement about its show.", "none None None")]
    [InlineData("The war has gone on since Feb. 24, 2022, and the army said that it would go on until 2030.", "none None None")]
    [InlineData("The ruins of the bridge are seen on June 8, 2022. (Omar Salih/Reuters)\n\nThe bridge was hit again, the army said in a statement.", "none None None")]
    [InlineData("The bridge was hit again, the army said in a statement.\n\nCopyright 2024 The Ledger", "none None None")]
    public void Extract_Text_ConcludesNoMoreThanItBearsOut(string text, string expected)
        => Assert.Equal(expected, Reading.Published(Reading.Article(text)));

    [Fact]
    public void Extract_NoDate_WarnsWhatToDo()
        => Assert.Contains("The publication date is not known; give it with --published.", Reading.Article("The army said that it had taken the town.").Warnings);
}
