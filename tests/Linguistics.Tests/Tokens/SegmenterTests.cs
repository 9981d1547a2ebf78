using System.Diagnostics;
using System.Text;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Tokens;

public sealed class SegmenterTests
{
    private static readonly Language[] Languages = [Language.English, Language.Ukrainian, Language.Russian];
    private static readonly Segmenter Segmenter = Segmenter.Load(ArticleParser.DefaultLexiconsFolder, Languages);

    // In the expected texts a blank stands between words and a bar between sentences.
    [Theory]
    [InlineData("We don't know what Sudan's army cannot do.", "We do n't know what Sudan 's army can not do .")]
    [InlineData("It’s the workers’ long-term plan", "It ’s the workers ’ long - term plan")]
    [InlineData("Anti-war groups re-elected a co-chair.", "Anti-war groups re-elected a co-chair .")]
    [InlineData("A 3,000-pound (1,300-kilo) bomb", "A 3,000 - pound ( 1,300 - kilo ) bomb")]
    [InlineData("J. R. Smith of the U.N. met Gen. Ali on Jan. 9. He left.", "J. R. Smith of the U.N. met Gen. Ali on Jan. 9 . | He left .")]
    [InlineData("The U.S. Army left Aug. 6. No. 5 stayed. No.", "The U.S. Army left Aug. 6 . | No. 5 stayed . | No .")]
    [InlineData("They live in the U.S. They came at 5 p.m. The rest fled.", "They live in the U.S. | They came at 5 p.m. | The rest fled .")]
    [InlineData("GOMA, Congo (XYZ) — On Friday shells fell. Two died.", "GOMA , Congo ( XYZ ) — | On Friday shells fell . | Two died .")]
    [InlineData("\"We held. We won,\" he said. \"Why?\" she asked.", "\" We held . | We won , \" he said . | \" Why ? \" she asked .")]
    [InlineData("“It fell.” Others doubt it. ('No.') ‘Yes’", "“ It fell . ” | Others doubt it . | ( ' No . ' ) | ‘ Yes ’")]
    [InlineData("See https://example.org/a?b=1. Write to a.b@example.org, or @desk #Aleppo2016", "See https://example.org/a?b=1 . | Write to a.b@example.org , or @desk #Aleppo2016")]
    [InlineData("At 10:30am it rose 1.5% to $3.2bn...", "At 10:30 am it rose 1.5 % to $ 3.2 bn ...")]
    [InlineData("1. Hold the line.", "1 . Hold the line .")]
    [InlineData("What?! Really!!! 🙏🏽🔥 Yes", "What ?! | Really !!! 🙏🏽🔥 | Yes")]
    public void Segment_English_DividesAsTreebankDoes(string text, string expected) => Check(text, Language.English, expected);

    [Theory]
    [InlineData("О. П. Коваленко жив у м. Львів на вул. Зеленій, 5. Потім виїхав.", "О . П . Коваленко жив у м . Львів на вул . Зеленій , 5 . | Потім виїхав .")]
    [InlineData("Об'єкт, об’єкт і обʼєкт.", "Об'єкт , об’єкт і обʼєкт .")]
    [InlineData("«Ми тримаємося!» — сказав він. «Так».", "« Ми тримаємося ! » — сказав він . | « Так » .")]
    [InlineData("Із-за обстрілів 40-річний будь-хто з прес-служби…", "Із-за обстрілів 40-річний будь-хто з прес - служби …")]
    [InlineData("За 3,5 тис. грн. Далі буде.", "За 3 , 5 тис . грн . | Далі буде .")]
    public void Segment_Ukrainian_DividesAsTreebankDoes(string text, string expected) => Check(text, Language.Ukrainian, expected);

    [Theory]
    [InlineData("В. И. Петров жил в г. Омск и т. д. Потом уехал.", "В. И. Петров жил в г. Омск и т. д. | Потом уехал .")]
    [InlineData("Около 1,5 тыс. человек из-за войны", "Около 1,5 тыс. человек из-за войны")]
    [InlineData("— Кто там? — Свои! — ответил он.", "— Кто там ? | — Свои ! — ответил он .")]
    public void Segment_Russian_DividesAsTreebankDoes(string text, string expected) => Check(text, Language.Russian, expected);

    [Theory]
    [InlineData("Strikes near Taiz\nTwo dead\n• one child\n- one guard", "Strikes near Taiz | Two dead | • one child | - one guard")]
    [InlineData("The long line was\nwrapped by the\nmailer in Geneva.", "The long line was wrapped by the mailer in Geneva .")]
    [InlineData("Alarm in Sumy!\n🔴 Go to the shelter", "Alarm in Sumy ! | 🔴 Go to the shelter")]
    public void Segment_LineBreaks_EndSentencesUnlessTheTextIsWrapped(string text, string expected) => Check(text, Language.English, expected);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\u2003")]
    public void Segment_BlankBlock_HasNoSentence(string text)
        => Assert.Empty(Segmenter.Segment(text, new TextSpan(0, text.Length), Language.English));

    [Fact]
    public void Segment_Block_IsNotLeft()
    {
        const string text = "One. Two words. Three.";
        var sentence = Assert.Single(Segmenter.Segment(text, new TextSpan(5, 15), Language.English));
        Assert.Equal(new TextSpan(5, 15), sentence.Span);
        Assert.True(sentence.Tokens[^1].SpaceAfter);
        Assert.False(sentence.Tokens[^2].SpaceAfter);
    }

    [Theory]
    [InlineData("don't", true)]
    [InlineData("Sudan's", true)]
    [InlineData("cannot", true)]
    [InlineData("long-term", false)]
    [InlineData("end.", false)]
    public void IsContraction_FirstTwoWords_OnlyOfContractions(string text, bool expected)
    {
        var words = Segmenter.Segment(text, new TextSpan(0, text.Length), Language.English)[0].Tokens;
        Assert.Equal(expected, Segmenter.IsContraction(text, words[0].Span, words[1].Span, Language.English));
    }

    [Theory]
    [InlineData("\uD800 x\uDC00y \uDFFF")]
    [InlineData("a\0b \0\0 c")]
    [InlineData("\u200Fשלום\u200F \u202Eabc\u202C \u200B")]
    [InlineData("e\u0301\u0301 \u0301 👩‍👩‍👧 🇺🇦🇺🇦 1️⃣")]
    [InlineData("'''' ``'' ’’s n't 's '' x'")]
    [InlineData("a.b.c.d... .5 5. 5.5.5 -5 5- 5--5 &#; &#39; &#39;&#")]
    [InlineData("@ @@ a@b a@b. a@.b http:// www. #")]
    public void Segment_OddInput_WordsTileIt(string text)
    {
        foreach (var language in Languages)
        {
            AssertTiles(text, language);
        }
    }

    [Fact]
    public void Segment_RandomInput_WordsTileIt()
    {
        const string alphabet = "aZяІї09.,:;!?…'’ʼ`\"«»„“”()[]-–—/\\&@#$%*_ \n\t\u00A0\u0301\u200D\uFE0F\u200F\0\uD83D\uDE00\uD800st№•|";
        var random = new Random(20260211);
        var builder = new StringBuilder();
        for (var round = 0; round < 4000; round++)
        {
            builder.Clear();
            for (var i = random.Next(1, 60); i > 0; i--)
            {
                builder.Append(alphabet[random.Next(alphabet.Length)]);
            }

            AssertTiles(builder.ToString(), Languages[round % Languages.Length]);
        }
    }

    [Theory]
    [InlineData("a", 5_000_000)]
    [InlineData(".", 5_000_000)]
    [InlineData("a.", 1_000_000)]
    [InlineData("'s", 1_000_000)]
    [InlineData(")(", 1_000_000)]
    [InlineData("))))(", 1_000_000)]
    [InlineData("1-", 1_000_000)]
    [InlineData("a@", 1_000_000)]
    [InlineData("&#", 1_000_000)]
    [InlineData("www.", 1_000_000)]
    [InlineData("\uD83D\uDE00", 1_000_000)]
    [InlineData("\"A.", 1_000_000)]
    public void Segment_LongTextWithoutBlank_TakesLinearTime(string unit, int length)
    {
        var text = new StringBuilder().Insert(0, unit, length / unit.Length).ToString();
        var clock = Stopwatch.StartNew();
        var sentences = Segmenter.Segment(text, new TextSpan(0, text.Length), Language.English);
        Assert.Equal(text.Length, sentences.Sum(sentence => sentence.Tokens.Sum(token => token.Span.Length)));
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), $"{clock.Elapsed} for {length} code units of '{unit}'.");
    }

    [Fact]
    public void Segment_FiftyMegabytesWithoutBlank_AreTiled()
    {
        var text = new string('x', 50_000_000);

        Assert.Equal(text.Length, Assert.Single(Assert.Single(Segmenter.Segment(text, new TextSpan(0, text.Length), Language.English)).Tokens).Span.Length);
    }

    private static void Check(string text, Language language, string expected)
    {
        var sentences = Segmenter.Segment(text, new TextSpan(0, text.Length), language);
        var actual = string.Join(" | ", sentences.Select(sentence => string.Join(' ', sentence.Tokens.Select(token => token.Span.In(text)))));
        Assert.Equal(expected, actual);
    }

    private static void AssertTiles(string text, Language language)
    {
        var at = 0;
        foreach (var sentence in Segmenter.Segment(text, new TextSpan(0, text.Length), language))
        {
            Assert.Equal(sentence.Span, sentence.Tokens[0].Span.Cover(sentence.Tokens[^1].Span));
            foreach (var token in sentence.Tokens)
            {
                var gap = text.AsSpan(at, token.Span.Start - at);
                Assert.True(gap.IsWhiteSpace(), $"'{gap}' before {token.Span} belongs to no word.");
                Assert.True(token.Span.Length > 0, $"The word at {token.Span} is empty.");
                Assert.Equal(token.Span.End == text.Length || char.IsWhiteSpace(text[token.Span.End]), token.SpaceAfter);
                at = token.Span.End;
            }
        }

        Assert.True(text.AsSpan(at).IsWhiteSpace(), $"The text from {at} on belongs to no word.");
    }
}
