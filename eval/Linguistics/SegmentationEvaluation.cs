using Ledgerline.Linguistics;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Eval.Linguistics;

/// <summary>Scores words and sentences found in running text against several treebanks.</summary>
internal static class SegmentationEvaluation
{
    /// <summary>A treebank, or those documents of it whose names begin with <paramref name="Documents"/>.</summary>
    internal sealed record Part(string Label, string Treebank, Language Language, string Documents);

    public static Measurement Run(string name, IReadOnlyList<Part> parts, TextWriter? show)
    {
        var segmenter = Segmenter.Load(ArticleParser.DefaultLexiconsFolder, Language.English, Language.Ukrainian, Language.Russian);
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        var lines = new List<string>();
        foreach (var part in parts)
        {
            var (tokens, words, sentences) = (new Counts(), new Counts(), new Counts());
            foreach (var document in RawTreebank.Read(part.Treebank).Where(document => document.Id.StartsWith(part.Documents, StringComparison.Ordinal)))
            {
                var found = document.Paragraphs.SelectMany(paragraph => segmenter.Segment(document.Text, paragraph, part.Language)).ToList();
                var foundWords = found.SelectMany(sentence => sentence.Tokens.Select(token => token.Span)).ToList();
                words.Compare(document.Words, foundWords);
                tokens.Compare(document.Tokens, Merge(segmenter, document.Text, foundWords, part.Language));
                sentences.Compare(document.SentenceSpans, found.Select(sentence => sentence.Span));
                if (show is not null)
                {
                    Show(show, document, foundWords, found);
                }
            }

            figures[part.Label + "Tokens"] = tokens.F1;
            figures[part.Label + "Sentences"] = sentences.F1;
            lines.Add($"{name} {part.Label}: tokens {tokens}; words {words}; sentences {sentences}");
        }

        return new Measurement(name, Fingerprint.Of(parts.Select(part => part.Treebank).Distinct(StringComparer.Ordinal)), figures, lines);
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

    private static void Show(TextWriter show, RawDocument document, List<TextSpan> words, List<SurfaceSentence> sentences)
    {
        foreach (var span in words.Except(document.Words).Order())
        {
            show.WriteLine($"word      {span.In(document.Text)} for {string.Join(' ', document.Words.Where(word => word.Overlaps(span)).Select(word => word.In(document.Text)))}");
        }

        var (gold, found) = (document.SentenceSpans.Select(span => span.End), sentences.Select(sentence => sentence.Span.End));
        foreach (var end in found.Except(gold))
        {
            show.WriteLine($"extra end {Around(document.Text, end)}");
        }

        foreach (var end in gold.Except(found))
        {
            show.WriteLine($"no end    {Around(document.Text, end)}");
        }
    }

    private static string Around(string text, int at) => $"{text[Math.Max(0, at - 40)..at]} || {text[at..Math.Min(text.Length, at + 40)]}".ReplaceLineEndings(" ");
}
