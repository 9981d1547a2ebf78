using System.Text;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests.Evaluation;

public sealed class SegmenterEvaluation(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ud/en_ewt-dev.conllu", "en", "", 98.4, 80)]
    [InlineData("ud/en_gum-dev.conllu", "en", "GUM_news", 98.4, 95)]
    [InlineData("ud/en_gum-dev.conllu", "en", "", 97, 75)]
    [InlineData("ud/en_pud-train.conllu", "en", "", 98, 0)]
    [InlineData("ud/uk-dev.conllu", "uk", "", 97, 80)]
    [InlineData("ud/ru-dev.conllu", "ru", "", 97, 70)]
    public void Segment_TreebankAsRawText_ReachesFloor(string file, string language, string document, double tokenFloor, double sentenceFloor)
    {
        var path = EvaluationData.Require(file);
        var segmenter = Segmenter.Load(EvaluationData.Lexicons, Language.English, Language.Ukrainian, Language.Russian);
        var (tokens, words, sentences) = (new Score(), new Score(), new Score());
        var errors = new StringBuilder();
        foreach (var paragraph in Treebank.Read(path).Where(paragraph => paragraph.Document.StartsWith(document, StringComparison.Ordinal)))
        {
            var predicted = segmenter.Segment(paragraph.Text, new TextSpan(0, paragraph.Text.Length), new Language(language));
            var predictedWords = predicted.SelectMany(sentence => sentence.Tokens.Select(token => token.Span)).ToList();
            words.Compare(paragraph.Words, predictedWords);
            tokens.Compare(paragraph.Tokens, Merge(segmenter, paragraph.Text, predictedWords, new Language(language)));
            sentences.Compare(paragraph.Sentences, [.. predicted.Select(sentence => sentence.Span)]);
            Describe(errors, paragraph, predictedWords, predicted);
        }

        output.WriteLine($"{file} {document}: tokens {tokens}; words {words}; sentences {sentences}");
        if (Environment.GetEnvironmentVariable("LEDGERLINE_ERRORS") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, $"{Path.GetFileName(file)}{document}.errors"), errors.ToString());
        }

        Assert.InRange(tokens.F1, tokenFloor, 100);
        Assert.InRange(sentences.F1, sentenceFloor, 100);
    }

    private static List<TextSpan> Merge(Segmenter segmenter, string text, List<TextSpan> words, Language language)
    {
        var merged = new List<TextSpan>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && segmenter.IsContraction(text, words[i - 1], words[i], language))
            {
                merged[^1] = merged[^1].Cover(words[i]);
            }
            else
            {
                merged.Add(words[i]);
            }
        }

        return merged;
    }

    private static void Describe(StringBuilder errors, Treebank.Paragraph paragraph, List<TextSpan> words, IReadOnlyList<SurfaceSentence> sentences)
    {
        foreach (var span in words.Except(paragraph.Words).Order())
        {
            var gold = paragraph.Words.Where(word => word.Overlaps(span)).ToList();
            errors.AppendLine($"W\t{span.In(paragraph.Text)}\t{string.Join(' ', gold.Select(word => word.In(paragraph.Text)))}");
        }

        var goldEnds = paragraph.Sentences.Select(sentence => sentence.End).ToHashSet();
        var ends = sentences.Select(sentence => sentence.Span.End).ToHashSet();
        foreach (var end in ends.Except(goldEnds).Order())
        {
            errors.AppendLine($"S+\t{Context(paragraph.Text, end)}");
        }

        foreach (var end in goldEnds.Except(ends).Order())
        {
            errors.AppendLine($"S-\t{Context(paragraph.Text, end)}");
        }
    }

    private static string Context(string text, int at) => text[Math.Max(0, at - 40)..at] + " || " + text[at..Math.Min(text.Length, at + 40)];
}
