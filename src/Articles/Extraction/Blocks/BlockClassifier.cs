using System.Collections.Frozen;
using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Divides a text into blocks and says what each is.</summary>
/// <remarks>First each line by itself, then what lines do to their neighbours, then what is left by its topic. A block in the form of a
/// paragraph stays reporting unless a phrase or a credit says otherwise. Immutable, so one instance serves every thread.</remarks>
internal sealed class BlockClassifier
{
    private readonly FeatureExtractor _features;
    private readonly Byline _byline;
    private readonly TopRules _top;
    private readonly LooseRules _loose;

    internal BlockClassifier(ArticleLexicon lexicon)
    {
        var common = lexicon.Languages.Where(profile => profile.IsRead)
            .SelectMany(profile => profile.Words).ToFrozenSet(StringComparer.Ordinal);
        _features = new FeatureExtractor(lexicon);
        _byline = new Byline(lexicon.Cues);
        _top = new TopRules(common);
        _loose = new LooseRules(common);
    }

    internal BlockReading Classify(string text)
    {
        var drafts = Segmenter.Divide(text).Select(segment => new Draft(_features.Extract(text, segment))).ToList();
        foreach (var draft in drafts)
        {
            draft.Kind = LineRules.Decide(draft.Features);
        }

        CreditRules.Apply(drafts);
        RepetitionRules.Apply(drafts);
        RegionRules.Apply(drafts);
        var byline = _byline.Take(text, drafts);
        var title = _top.Apply(drafts);
        _loose.Apply(drafts);
        KeepSomething(drafts);
        return new BlockReading
        {
            Blocks = [.. drafts.Select(draft => new TextBlock(draft.Span, draft.Kind ?? BlockKind.Clutter))],
            Title = title is null ? null : OneLine(title.Span.In(text)),
            Byline = byline,
            DateLines = DateLines(drafts),
        };
    }

    /// <summary>A text of headings alone is a report in a line or two.</summary>
    private static void KeepSomething(List<Draft> drafts)
    {
        if (drafts.Exists(draft => draft.IsBody))
        {
            return;
        }

        foreach (var draft in drafts.Where(draft => draft.IsOpen || draft.Kind == BlockKind.Heading))
        {
            draft.Kind = BlockKind.Body;
        }
    }

    /// <summary>Labelled lines outside captions; a bare date only under the headline, with no other heading between it and the report.</summary>
    private static List<TextSpan> DateLines(List<Draft> drafts)
    {
        var lines = new List<TextSpan>();
        var first = LooseRules.FirstBody(drafts);
        var top = first < 0 ? drafts : drafts[..first];
        var (firstHeading, lastHeading) = (top.FindIndex(IsHeading), top.FindLastIndex(IsHeading));
        for (var index = 0; index < drafts.Count; index++)
        {
            var block = drafts[index].Features;
            var isLabelled = block.Has(Cue.Published) && !block.EndsSentence;
            var isUnderTitle = block.IsDateOnly && !block.Has(Cue.Updated) && firstHeading >= 0 && lastHeading < index && index < first;
            if (drafts[index].Kind == BlockKind.Clutter && (isLabelled || isUnderTitle))
            {
                lines.Add(drafts[index].Span);
            }
        }

        return lines;
    }

    private static bool IsHeading(Draft draft) => draft.Kind == BlockKind.Heading;

    private static string OneLine(string title) => string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
