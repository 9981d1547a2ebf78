using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Finds the line that names the author.</summary>
internal sealed class Byline(CueLexicon cues)
{
    private const int LongestByline = 12;
    private const int LongestName = 80;

    /// <summary>A name without a label is an author's only so far up the page, in blocks.</summary>
    private const int LowestByline = 40;

    /// <summary>The author as the text names it; null where it does not. The line that does becomes clutter.</summary>
    internal string? Take(string text, IReadOnlyList<Draft> drafts)
    {
        for (var index = 0; index < drafts.Count; index++)
        {
            var name = Labelled(text, drafts[index]) ?? Bare(text, drafts, index) ?? Boxed(text, drafts, index);
            if (name is not null)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"By Name", "Author: Name".</summary>
    private string? Labelled(string text, Draft draft)
    {
        var block = draft.Features;
        if (!block.Has(Cue.Byline) || block.EndsSentence || block.Words > LongestByline || draft.Kind is not (null or BlockKind.Clutter))
        {
            return null;
        }

        var line = draft.Span.In(text);
        var start = cues.LengthAtStart(block.Folded, Cue.Byline);
        var name = CutOff(line[Math.Min(start, line.Length)..]);
        if (name.Length is 0 or > LongestName || !char.IsUpper(name[0]))
        {
            return null;
        }

        draft.Kind = BlockKind.Clutter;
        return name;
    }

    /// <summary>A name alone, under a heading and right above the date.</summary>
    private static string? Bare(string text, IReadOnlyList<Draft> drafts, int index)
    {
        var isBetween = index > 0 && index + 1 < drafts.Count && drafts[index].IsOpen && drafts[index].Features is { IsName: true, Cues: Cue.None }
            && (drafts[index + 1].Features.IsDateOnly || drafts[index + 1].Features.Has(Cue.Published | Cue.Updated))
            && index <= LowestByline && drafts.Take(index).All(draft => !draft.IsBody) && drafts.Take(index).Any(draft => draft.IsOpen);
        if (!isBetween)
        {
            return null;
        }

        drafts[index].Kind = BlockKind.Clutter;
        return drafts[index].Span.In(text);
    }

    /// <summary>The line below "Author".</summary>
    private static string? Boxed(string text, IReadOnlyList<Draft> drafts, int index)
    {
        var isBox = drafts[index].Kind == BlockKind.Clutter && drafts[index].Features.Has(Cue.Author) && index + 1 < drafts.Count;
        return isBox && drafts[index + 1].Features.IsName && drafts[index + 1].Kind == BlockKind.Clutter
            ? drafts[index + 1].Span.In(text)
            : null;
    }

    /// <summary>The name without what stands behind it: date, outlet, reading time.</summary>
    private static string CutOff(string rest)
    {
        var name = rest.TrimStart(' ', ':', '\u00A0');
        var end = name.IndexOfAny(['|', '•', '·', '\n', '\r', '\t']);
        name = (end < 0 ? name : name[..end]).Trim().TrimEnd(',', '-', '–', '—').TrimEnd();
        return name.Any(char.IsAsciiDigit) ? "" : name;
    }
}
