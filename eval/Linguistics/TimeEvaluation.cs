using System.Globalization;
using Ledgerline.Linguistics;
using Ledgerline.Linguistics.Times;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Scores time expressions as TempEval-3 does (UzZaman et al. 2013, task A): relaxed by overlap, strict by the same span, and values
/// both as their share among the overlapping and as F1 over all.</summary>
internal static class TimeEvaluation
{
    public static Measurement Run(string name, string folder, TextWriter? show)
    {
        var segmenter = Segmenter.Load(ArticleParser.DefaultLexiconsFolder, Language.English);
        var recognizer = TimeRecognizer.Load(ArticleParser.DefaultLexiconsFolder, segmenter, Language.English);
        var (relaxed, strict, values) = (new Counts(), new Counts(), new Counts());
        var files = Directory.EnumerateFiles(folder, "*.tml").Order(StringComparer.Ordinal).ToList();
        foreach (var document in files.Select(TimeMlDocument.Read))
        {
            var found = Recognize(segmenter, recognizer, document);
            var pairs = Pair(document, found);
            relaxed.Add(document.Times.Count, found.Count, pairs.Count);
            strict.Compare(document.Times.Select(time => time.Span), found.Select(time => time.Span));
            values.Add(document.Times.Count, found.Count, pairs.Count(pair => pair.Value.Value == document.Times[pair.Key].Value));
            if (show is not null)
            {
                Show(show, document, found, pairs);
            }
        }

        var share = (double)values.Right / relaxed.Right;
        return new Measurement(
            name,
            Fingerprint.Of(files),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["relaxedF1"] = relaxed.F1, ["strictF1"] = strict.F1, ["valueF1"] = values.F1, ["valueShare"] = share },
            [string.Create(CultureInfo.InvariantCulture, $"{name}: relaxed {relaxed}; strict {strict}; values {values}, {100 * share:0.00} % of the overlapping")]);
    }

    // Blocks are what empty lines divide, as in a text file.
    private static List<TimeExpression> Recognize(Segmenter segmenter, TimeRecognizer recognizer, TimeMlDocument document)
    {
        var found = new List<TimeExpression>();
        for (var start = 0; start < document.Text.Length;)
        {
            var end = document.Text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? document.Text.Length : end;
            foreach (var surface in segmenter.Segment(document.Text, new TextSpan(start, end), Language.English))
            {
                found.AddRange(recognizer.Recognize(document.Text, Untagged(document.Text, surface), document.Published, Language.English));
            }

            start = end + 2;
        }

        return found;
    }

    private static Sentence Untagged(string text, SurfaceSentence surface) => new()
    {
        Span = surface.Span,
        Block = 0,
        Tokens = [.. surface.Tokens.Select(token => new Token(token.Span, token.Span.In(text), "", UniversalPos.X, "", "", -1, "", token.SpaceAfter))],
    };

    // Each gold expression takes the first of the found that overlaps it and is still free.
    private static Dictionary<int, TimeExpression> Pair(TimeMlDocument document, List<TimeExpression> found)
    {
        var free = found.ToList();
        var pairs = new Dictionary<int, TimeExpression>();
        for (var i = 0; i < document.Times.Count; i++)
        {
            if (free.Find(candidate => candidate.Span.Overlaps(document.Times[i].Span)) is { } actual)
            {
                pairs.Add(i, actual);
                free.Remove(actual);
            }
        }

        return pairs;
    }

    private static void Show(TextWriter show, TimeMlDocument document, List<TimeExpression> found, Dictionary<int, TimeExpression> pairs)
    {
        for (var i = 0; i < document.Times.Count; i++)
        {
            var (span, value) = document.Times[i];
            var actual = pairs.GetValueOrDefault(i);
            if (actual is null || actual.Value != value || actual.Span != span)
            {
                var words = actual is null ? "-" : actual.Span.In(document.Text).ReplaceLineEndings(" ");
                show.WriteLine($"{(actual is null ? "missed" : actual.Value == value ? "span  " : "value ")} {document.Published.Value}: {span.In(document.Text).ReplaceLineEndings(" ")} = {value}; found {words} = {actual?.Value}");
            }
        }

        foreach (var extra in found.Except(pairs.Values))
        {
            var (start, end) = (Math.Max(0, extra.Span.Start - 30), Math.Min(document.Text.Length, extra.Span.End + 30));
            show.WriteLine($"extra  {document.Published.Value}: {extra.Span.In(document.Text).ReplaceLineEndings(" ")} = {extra.Value} in {document.Text[start..end].ReplaceLineEndings(" ")}");
        }
    }
}
