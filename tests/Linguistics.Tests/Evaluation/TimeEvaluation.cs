using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ledgerline.Linguistics.Times;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Evaluation;

public sealed partial class TimeEvaluation(ITestOutputHelper output)
{
    private sealed record Gold(TextSpan Span, string Value);

    [Fact]
    public void Recognize_TimeBank_ReachesFloor()
    {
        var folder = EvaluationData.Require("times/timebank");
        var segmenter = Segmenter.Load(EvaluationData.Lexicons, Language.English);
        var recognizer = TimeRecognizer.Load(EvaluationData.Lexicons, segmenter, Language.English);
        var (relaxed, strict) = (new Score(), new Score());
        var (matched, right) = (0, 0);
        var log = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(folder, "*.tml").Order(StringComparer.Ordinal))
        {
            var (text, published, gold) = Read(File.ReadAllText(file));
            var found = Recognize(segmenter, recognizer, text, published);
            var free = found.ToList();
            foreach (var expected in gold)
            {
                var actual = free.Find(candidate => candidate.Span.Overlaps(expected.Span));
                log.AppendLine($"{(actual is null ? "miss" : actual.Value == expected.Value ? "ok" : "value")}\t{published.Value}\t{expected.Span.In(text).ReplaceLineEndings(" ")}\t{expected.Value}\t{actual?.Span.In(text).ReplaceLineEndings(" ")}\t{actual?.Value}");
                if (actual is null)
                {
                    continue;
                }

                free.Remove(actual);
                matched++;
                right += actual.Value == expected.Value ? 1 : 0;
            }

            relaxed.Add(gold.Count, found.Count, found.Count - free.Count);
            strict.Compare(gold.ConvertAll(expected => expected.Span), found.ConvertAll(actual => actual.Span));
            free.ForEach(extra => log.AppendLine($"extra\t{published.Value}\t{text[Math.Max(0, extra.Span.Start - 30)..Math.Min(text.Length, extra.Span.End + 30)].ReplaceLineEndings(" ")}\t\t{extra.Span.In(text).ReplaceLineEndings(" ")}\t{extra.Value}"));
        }

        var valueF1 = 200.0 * right / (relaxed.Gold + relaxed.Predicted);
        output.WriteLine($"TimeBank: relaxed {relaxed}; strict {strict}; values right {right} of {matched} ({100.0 * right / matched:0.0} %), value F1 {valueF1:0.0}");
        if (Environment.GetEnvironmentVariable("LEDGERLINE_ERRORS") is { Length: > 0 } errors)
        {
            File.WriteAllText(Path.Combine(errors, "times.errors"), log.ToString());
        }

        Assert.InRange(relaxed.F1, 84, 100);
        Assert.InRange(valueF1, 68, 100);
    }

    [GeneratedRegex("<DCT>.*?value=\"([^\"]*)\"", RegexOptions.Singleline)]
    private static partial Regex CreationTime();

    [GeneratedRegex("<(/?)([A-Z0-9a-z-]+)([^>]*)>")]
    private static partial Regex Tag();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();

    private static List<TimeExpression> Recognize(Segmenter segmenter, TimeRecognizer recognizer, string text, PublicationDate published)
    {
        var found = new List<TimeExpression>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            foreach (var surface in segmenter.Segment(text, new TextSpan(start, end), Language.English))
            {
                var sentence = Sentences.Of(text, surface);
                found.AddRange(recognizer.Recognize(text, sentence, published, Language.English));
            }

            start = end + 2;
        }

        return found;
    }

    private static (string Text, PublicationDate Published, List<Gold> Gold) Read(string xml)
    {
        var day = Day.Parse(CreationTime().Match(xml).Groups[1].Value[..10]);
        var body = xml[(xml.IndexOf("<TEXT>", StringComparison.Ordinal) + 6)..xml.IndexOf("</TEXT>", StringComparison.Ordinal)];
        var text = new StringBuilder();
        var gold = new List<Gold>();
        var (at, open, value) = (0, 0, "");
        foreach (Match tag in Tag().Matches(body))
        {
            text.Append(WebUtility.HtmlDecode(body[at..tag.Index]));
            at = tag.Index + tag.Length;
            if (tag.Groups[2].Value == "TIMEX3")
            {
                if (tag.Groups[1].Length == 0)
                {
                    (open, value) = (text.Length, Value().Match(tag.Groups[3].Value).Groups[1].Value);
                }
                else if (text.Length > open)
                {
                    gold.Add(new Gold(new TextSpan(open, text.Length), value));
                }
            }
        }

        text.Append(WebUtility.HtmlDecode(body[at..]));
        return (text.ToString(), PublicationDate.On(day, TimePrecision.Day, DateBasis.Given), gold);
    }
}
