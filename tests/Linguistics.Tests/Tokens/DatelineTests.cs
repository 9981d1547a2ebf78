using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Tokens;

public sealed class DatelineTests
{
    private static readonly Segmenter Segmenter = Segmenter.Load(
        Path.Combine(AppContext.BaseDirectory, "data", "lexicons"), [Language.English, Language.Ukrainian]);

    [Theory]
    [InlineData("KHARTOUM, Sudan (AP) — The army said it held the bridge.", "KHARTOUM, Sudan (AP) —|The army said it held the bridge.")]
    [InlineData("BEIRUT - Rebels left the town.", "BEIRUT -|Rebels left the town.")]
    [InlineData("UN-brokered talks failed — again.", "UN-brokered talks failed — again.")]
    [InlineData("NATO allies — all of them — agreed.", "NATO allies — all of them — agreed.")]
    public void Segment_Dateline_IsASentenceOfItsOwn(string text, string expected)
        => Assert.Equal(expected, string.Join('|', Segmenter.Segment(text, new TextSpan(0, text.Length), Language.English).Select(sentence => sentence.Span.In(text))));
}
