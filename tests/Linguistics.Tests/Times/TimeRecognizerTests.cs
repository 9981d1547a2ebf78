using Ledgerline.Linguistics.Times;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Times;

public sealed class TimeRecognizerTests
{
    private static readonly Language[] Languages = [Language.English, Language.Ukrainian, Language.Russian];
    private static readonly Segmenter Segmenter = Segmenter.Load(ArticleParser.DefaultLexiconsFolder, Languages);
    private static readonly TimeRecognizer Recognizer = TimeRecognizer.Load(ArticleParser.DefaultLexiconsFolder, Segmenter, Languages);

    // Published on Friday, 7 February 2025. In the expected texts: words, value, first day, day after the last.
    [Theory]
    [InlineData("The town fell on Friday.", "Friday = 2025-02-07 [2025-02-07, 2025-02-08)")]
    [InlineData("Shells fell on Saturday afternoon.", "Saturday afternoon = 2025-02-01TAF [2025-02-01, 2025-02-02)")]
    [InlineData("They will meet on Monday.", "Monday = 2025-02-10 [2025-02-10, 2025-02-11)")]
    [InlineData("It burned last Friday.", "last Friday = 2025-01-31 [2025-01-31, 2025-02-01)")]
    [InlineData("The road was cut yesterday morning.", "yesterday morning = 2025-02-06TMO [2025-02-06, 2025-02-07)")]
    [InlineData("Drones came overnight.", "overnight = 2025-02-06TNI [2025-02-06, 2025-02-08)")]
    [InlineData("It was hit last night.", "last night = 2025-02-06TNI [2025-02-06, 2025-02-08)")]
    [InlineData("Goma was taken last month.", "last month = 2025-01 [2025-01-01, 2025-02-01)")]
    [InlineData("The siege began last year.", "last year = 2024 [2024-01-01, 2025-01-01)")]
    [InlineData("It will end this year.", "this year = 2025 [2025-01-01, 2026-01-01)")]
    [InlineData("It was shelled earlier this week.", "earlier this week = 2025-W06 [2025-02-03, 2025-02-08)")]
    [InlineData("On the morning of Jan. 9 they fled.", "the morning of Jan. 9 = 2025-01-09TMO [2025-01-09, 2025-01-10)")]
    [InlineData("As of Thursday the port was open.", "Thursday = 2025-02-06 [2025-02-06, 2025-02-07)")]
    [InlineData("Over the past few days nine died.", "the past few days = PXD [, 2025-02-08)")]
    [InlineData("In the past 24 hours nine died.", "the past 24 hours = PT24H [2025-02-06, 2025-02-08)")]
    [InlineData("They advanced over the last two weeks.", "the last two weeks = P2W [2025-01-24, 2025-02-08)")]
    [InlineData("All will be ready by the end of 2025.", "the end of 2025 = 2025 [2025-10-02, 2026-01-01)")]
    [InlineData("Aleppo fell in December 2016.", "December 2016 = 2016-12 [2016-12-01, 2017-01-01)")]
    [InlineData("On Jan. 9, 2023, it rained.", "Jan. 9, 2023 = 2023-01-09 [2023-01-09, 2023-01-10)")]
    [InlineData("The talks are on March 3.", "March 3 = 2025-03-03 [2025-03-03, 2025-03-04)")]
    [InlineData("Troops left on July 14.", "July 14 = 2024-07-14 [2024-07-14, 2024-07-15)")]
    [InlineData("Troops left on 14 July.", "14 July = 2024-07-14 [2024-07-14, 2024-07-15)")]
    [InlineData("Fighting has gone on since August.", "August = 2024-08 [2024-08-01, 2024-09-01)")]
    [InlineData("The bridge fell two weeks ago.", "two weeks ago = 2025-W04 [2025-01-20, 2025-01-27)")]
    [InlineData("The bridge fell three days ago.", "three days ago = 2025-02-04 [2025-02-04, 2025-02-05)")]
    [InlineData("The city was rebuilt in 1943.", "1943 = 1943 [1943-01-01, 1944-01-01)")]
    [InlineData("The siege went on for more than a month.", "more than a month = P1M")]
    [InlineData("It could fall within days.", "days = PXD")]
    [InlineData("At 10:30 a.m. Tuesday sirens sounded.", "10:30 a.m. Tuesday = 2025-02-04T10:30 [2025-02-04, 2025-02-05)")]
    [InlineData("On Tuesday, Feb. 4, sirens sounded.", "Tuesday, Feb. 4 = 2025-02-04 [2025-02-04, 2025-02-05)")]
    [InlineData("The log says 2024-11-30.", "2024-11-30 = 2024-11-30 [2024-11-30, 2024-12-01)")]
    [InlineData("It was quiet in mid-January.", "mid-January = 2025-01 [2025-01-01, 2025-02-01)")]
    [InlineData("Since the early 1990s they may march with 2000 soldiers.", "the early 1990s = 199 [1990-01-01, 1993-05-02)")]
    [InlineData("As of Friday afternoon it held.", "Friday afternoon = 2025-02-07TAF [2025-02-07, 2025-02-08)")]
    [InlineData("By the end of 2024 the front had frozen.", "the end of 2024 = 2024 [2024-10-02, 2025-01-01)")]
    [InlineData("Between 3 and 5 February it was shelled.", "3 and 5 February = 2025-02-03/2025-02-05 [2025-02-03, 2025-02-06)")]
    [InlineData("From Jan. 10 to 15 no convoy came.", "Jan. 10 to 15 = 2025-01-10/2025-01-15 [2025-01-10, 2025-01-16)")]
    [InlineData("On 3–5 February 2023 it snowed.", "3–5 February 2023 = 2023-02-03/2023-02-05 [2023-02-03, 2023-02-06)")]
    [InlineData("On 3 and 5 February it was shelled.", "5 February = 2025-02-05 [2025-02-05, 2025-02-06)")]
    [InlineData("Fighting went on for 36 hours.", "36 hours = PT36H")]
    [InlineData("It fell in the spring of 2022.", "the spring of 2022 = 2022-SP [2022-03-01, 2022-06-01)")]
    public void Recognize_English_ReckonsFromPublication(string text, string expected) => Check(text, Language.English, expected);

    [Theory]
    [InlineData("Минулого тижня місто обстріляли.", "Минулого тижня = 2025-W05 [2025-01-27, 2025-02-03)")]
    [InlineData("У ніч на 5 лютого дрони атакували Одесу.", "У ніч на 5 лютого = 2025-02-05TNI [2025-02-04, 2025-02-06)")]
    [InlineData("У п'ятницю ввечері пролунав вибух.", "п'ятницю ввечері = 2025-02-07TEV [2025-02-07, 2025-02-08)")]
    [InlineData("Станом на ранок мости цілі.", "ранок = 2025-02-07TMO [2025-02-07, 2025-02-08)")]
    [InlineData("Протягом доби загинуло двоє.", "доби = P1D [2025-02-06, 2025-02-08)")]
    [InlineData("Це сталося два дні тому.", "два дні тому = 2025-02-05 [2025-02-05, 2025-02-06)")]
    [InlineData("Завод закрили у березні 2022 року.", "березні 2022 року = 2022-03 [2022-03-01, 2022-04-01)")]
    [InlineData("За останні три дні село двічі обстріляли.", "останні три дні = P3D [2025-02-04, 2025-02-08)")]
    [InlineData("Торік, 24 серпня 2024 року, і вчора.", "24 серпня 2024 року = 2024-08-24 [2024-08-24, 2024-08-25) | вчора = 2025-02-06 [2025-02-06, 2025-02-07)")]
    [InlineData("Цього року стало тихіше.", "Цього року = 2025 [2025-01-01, 2026-01-01)")]
    [InlineData("Минулого місяця міст зруйнували.", "Минулого місяця = 2025-01 [2025-01-01, 2025-02-01)")]
    [InlineData("До кінця 2024 року фронт завмер.", "кінця 2024 року = 2024 [2024-10-02, 2025-01-01)")]
    [InlineData("Вранці 9 січня почався штурм.", "Вранці 9 січня = 2025-01-09TMO [2025-01-09, 2025-01-10)")]
    [InlineData("Станом на вечір п'ятниці місто тримається.", "вечір п'ятниці = 2025-02-07TEV [2025-02-07, 2025-02-08)")]
    [InlineData("Уночі прилетіли дрони.", "Уночі = 2025-02-07TNI [2025-02-06, 2025-02-08)")]
    [InlineData("З 3 по 5 лютого місто обстрілювали.", "3 по 5 лютого = 2025-02-03/2025-02-05 [2025-02-03, 2025-02-06)")]
    [InlineData("За останні кілька днів загинуло дев'ятеро.", "останні кілька днів = PXD [, 2025-02-08)")]
    [InlineData("Бої тривали два місяці.", "два місяці = P2M")]
    public void Recognize_Ukrainian_ReckonsFromPublication(string text, string expected) => Check(text, Language.Ukrainian, expected);

    [Theory]
    [InlineData("8 января село было занято.", "8 января = 2025-01-08 [2025-01-08, 2025-01-09)")]
    [InlineData("В прошлом году завод сгорел.", "прошлом году = 2024 [2024-01-01, 2025-01-01)")]
    [InlineData("За минувшие сутки погибли трое.", "минувшие сутки = P1D [2025-02-06, 2025-02-08)")]
    [InlineData("В ночь на 6 февраля сбиты дроны.", "В ночь на 6 февраля = 2025-02-06TNI [2025-02-05, 2025-02-07)")]
    [InlineData("В начале января 2025 года стало тише.", "начале января 2025 года = 2025-01 [2025-01-01, 2025-01-08)")]
    [InlineData("Неделю назад, в понедельник утром, ушли.", "Неделю назад = 2025-W05 [2025-01-27, 2025-02-03) | понедельник утром = 2025-02-03TMO [2025-02-03, 2025-02-04)")]
    [InlineData("Это было 20.01.2024 в 13:00.", "20.01.2024 = 2024-01-20 [2024-01-20, 2024-01-21) | 13:00 = 2025-02-07T13:00 [2025-02-07, 2025-02-08)")]
    [InlineData("В этом году стало тише.", "этом году = 2025 [2025-01-01, 2026-01-01)")]
    [InlineData("В прошлом месяце мост разрушили.", "прошлом месяце = 2025-01 [2025-01-01, 2025-02-01)")]
    [InlineData("К концу 2024 года фронт замер.", "концу 2024 года = 2024 [2024-10-02, 2025-01-01)")]
    [InlineData("Утром 9 января начался штурм.", "Утром 9 января = 2025-01-09TMO [2025-01-09, 2025-01-10)")]
    [InlineData("По состоянию на вечер пятницы город держится.", "вечер пятницы = 2025-02-07TEV [2025-02-07, 2025-02-08)")]
    [InlineData("Ночью прилетели дроны.", "Ночью = 2025-02-07TNI [2025-02-06, 2025-02-08)")]
    [InlineData("С 3 по 5 февраля город обстреливали.", "3 по 5 февраля = 2025-02-03/2025-02-05 [2025-02-03, 2025-02-06)")]
    [InlineData("За последние несколько дней погибли девять человек.", "последние несколько дней = PXD [, 2025-02-08)")]
    [InlineData("Бои шли два месяца.", "два месяца = P2M")]
    public void Recognize_Russian_ReckonsFromPublication(string text, string expected) => Check(text, Language.Russian, expected);

    [Theory]
    [InlineData("It fell on Friday.", "Friday = XXXX-WXX-5")]
    [InlineData("It fell on July 14.", "July 14 = XXXX-07-14")]
    [InlineData("It fell last month.", "last month = XXXX-XX")]
    [InlineData("It fell two days ago.", "two days ago = PAST_REF")]
    [InlineData("It was shelled on 3-5 February.", "3-5 February = XXXX-02-03/XXXX-02-05")]
    [InlineData("It fell on July 14, 2014.", "July 14, 2014 = 2014-07-14 [2014-07-14, 2014-07-15)")]
    public void Recognize_UndatedArticle_StaysUnresolvedUnlessTheDateIsWhole(string text, string expected)
        => Assert.Equal(expected, Print(text, Language.English, PublicationDate.None));

    [Theory]
    [InlineData("It fell last month.", "last month = XXXX-XX")]
    [InlineData("It fell last year.", "last year = 2024 [2024-01-01, 2025-01-01)")]
    public void Recognize_ArticleOfAYear_ResolvesWhatTheYearBounds(string text, string expected)
        => Assert.Equal(expected, Print(text, Language.English, PublicationDate.On(new Day(2025, 1, 1), TimePrecision.Year, DateBasis.Text)));

    [Theory]
    [InlineData("")]
    [InlineData("The 99999999999999 years of 31 February 9999, 0:99, 24:60 and 1/2.")]
    [InlineData("the the the last last the next - - ago 1900-99-99 the night of the night of the night of the night of")]
    [InlineData("five hundred thousand thousand thousand years ago and 999999999 decades from now")]
    public void Recognize_OddInput_FindsSpansWithinTheText(string text)
    {
        foreach (var language in Languages)
        {
            var times = Recognize(text, language, PublicationDate.On(new Day(2025, 2, 7), TimePrecision.Day, DateBasis.Given));
            Assert.All(times, time => Assert.True(time.Span.End <= text.Length && (time.Resolved is not { Start: { } start, End: { } end } || start <= end)));
        }
    }

    private static void Check(string text, Language language, string expected)
        => Assert.Equal(expected, Print(text, language, PublicationDate.On(new Day(2025, 2, 7), TimePrecision.Day, DateBasis.Given)));

    private static List<TimeExpression> Recognize(string text, Language language, PublicationDate published)
        => [.. Segmenter.Segment(text, new TextSpan(0, text.Length), language)
            .SelectMany(sentence => Recognizer.Recognize(text, SurfaceSentences.Of(text, sentence), published, language))];

    private static string Print(string text, Language language, PublicationDate published)
        => string.Join(" | ", Recognize(text, language, published).Select(time
            => $"{time.Span.In(text)} = {time.Value}{(time.Resolved is { } range ? $" [{range.Start}, {range.End})" : "")}"));
}
