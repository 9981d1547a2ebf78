using Ledgerline.Articles.Extraction.Blocks;
using Ledgerline.Articles.Extraction.Html.MainText;
using Ledgerline.Articles.Extraction.Html.Metadata;
using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Html;

/// <summary>Takes out the lines that are the page's own among the article's: its headline and byline once more, dates, calls, teasers, notices, credits, and what the site repeats.</summary>
internal sealed class LineFilter(ArticleLexicon lexicon)
{
    /// <summary>Headline, author and date stand among the first so many lines.</summary>
    private const int TopLines = 5;

    /// <summary>So often a line of the article's own does not stand in it.</summary>
    private const int Often = 3;

    /// <summary>No rule takes out a line of more characters.</summary>
    private const int LongLine = 500;

    private readonly FeatureExtractor _features = new(lexicon);

    internal IReadOnlyList<PageLine> Filter(IReadOnlyList<PageLine> lines, PageFacts facts)
    {
        var kept = new List<PageLine>(lines.Count);
        var repeated = Repeated(lines);
        foreach (var (number, line) in lines.Index())
        {
            if (!repeated.Contains(line.Text) && !(number < TopLines && IsTop(line, facts)) && !IsClutter(line))
            {
                kept.Add(line);
            }
        }

        while (kept.Count > 0 && kept[^1].IsHeading)
        {
            kept.RemoveAt(kept.Count - 1); // A heading with nothing below it headed what is gone.
        }

        return kept;
    }

    /// <summary>Lines that the site puts between the paragraphs again and again: "Advertisement", "Continue reading". A sentence may be said as often as its author likes.</summary>
    private static HashSet<string> Repeated(IReadOnlyList<PageLine> lines)
        => [.. lines.Select(line => line.Text)
            .Where(text => text.Length <= LongLine && char.IsLetter(text[0]) && char.IsLetter(text[^1]) && text.Contains(' ', StringComparison.Ordinal) && !Punctuation.EndsSentence(text))
            .GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() >= Often).Select(group => group.Key)];

    private static bool IsTop(PageLine line, PageFacts facts)
        => (facts.Title is { } title && TitleFinder.IsAlike(line.Text, title))
        || (facts.Byline is { } byline && line.Text.Length < byline.Length + 30 && line.Text.Contains(byline, StringComparison.OrdinalIgnoreCase));

    private bool IsClutter(PageLine line)
    {
        if (line.Text.Length > LongLine)
        {
            return false;
        }

        var block = _features.Extract(line.Text, new Segment(new TextSpan(0, line.Text.Length), true));
        return LineRules.Decide(block) switch
        {
            BlockKind.Clutter => block.IsDateOnly || block.Cues != Cue.None,
            BlockKind.Caption => !block.IsProse,
            _ => false,
        };
    }
}
