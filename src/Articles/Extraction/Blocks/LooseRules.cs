using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Decides on lines that have no paragraph's form and stand between paragraphs, or behind the last: subheading, list, teaser or a torn-off end.</summary>
internal sealed class LooseRules(IReadOnlySet<string> common)
{
    /// <summary>A heading speaks of the paragraphs that follow it: so many are looked at.</summary>
    private const int ParagraphsAhead = 3;
    private const int BlocksAhead = 60;
    private const int ShortHeading = 5;
    private const int LongHeading = 8;
    private const int LongestRun = 3;
    private const int TornLine = 10;

    internal void Apply(IReadOnlyList<Draft> drafts)
    {
        var first = FirstBody(drafts);
        var last = LastBody(drafts);
        if (first < 0)
        {
            return;
        }

        var isUnpunctuated = IsUnpunctuated(drafts);
        var topic = new Topic(drafts.Where(draft => draft.IsBody).Select(draft => draft.Features), common);
        for (var index = first + 1; index < last; index++)
        {
            if (drafts[index].IsOpen)
            {
                drafts[index].Kind = Within(drafts, index, isUnpunctuated, topic);
            }
        }

        Behind(drafts, last, isUnpunctuated, topic);
    }

    private BlockKind Within(IReadOnlyList<Draft> drafts, int index, bool isUnpunctuated, Topic topic)
    {
        var block = drafts[index].Features;
        if (block.EndsSentence || IsListed(drafts, index) || (isUnpunctuated && block.Words > LongHeading / 2))
        {
            return BlockKind.Body;
        }

        if (RunAround(drafts, index) >= LongestRun && block.Words > ShortHeading)
        {
            return BlockKind.Clutter;
        }

        var ahead = new Topic(drafts.Skip(index + 1).Take(BlocksAhead).Where(draft => draft.IsBody).Take(ParagraphsAhead).Select(draft => draft.Features), common);
        var (stems, shared) = ahead.Compare(block, common);
        var fits = block.Words <= ShortHeading ? stems <= 1 || topic.Compare(block, common).Shared >= 1
            : block.Words <= LongHeading ? shared * 3 >= stems
            : shared * 5 >= stems * 3;
        return fits ? BlockKind.Heading : BlockKind.Clutter;
    }

    /// <summary>An entry of a list: it has a bullet, or a paragraph that ends in a colon leads to it.</summary>
    private static bool IsListed(IReadOnlyList<Draft> drafts, int index)
    {
        if (drafts[index].Features is { IsBullet: true, Words: >= 2 })
        {
            return true;
        }

        var before = drafts[index - 1];
        return before.IsBody && (before.Features.EndsOpen || (!before.Features.IsProse && !before.Features.EndsSentence));
    }

    private static int RunAround(IReadOnlyList<Draft> drafts, int index)
    {
        var start = index;
        while (start > 0 && index - start <= LongestRun && IsLoose(drafts[start - 1]))
        {
            start--;
        }

        var end = index;
        while (end + 1 < drafts.Count && end - start <= LongestRun && IsLoose(drafts[end + 1]))
        {
            end++;
        }

        return end - start + 1;
    }

    private static bool IsLoose(Draft draft) => draft.IsOpen || (draft.Kind is BlockKind.Heading or BlockKind.Clutter && draft.Features is { IsProse: false, IsFurniture: false, Cues: Cue.None });

    private void Behind(IReadOnlyList<Draft> drafts, int last, bool isUnpunctuated, Topic topic)
    {
        var isTouching = true;
        for (var index = last + 1; index < drafts.Count; index++)
        {
            if (!drafts[index].IsOpen)
            {
                isTouching = false;
                continue;
            }

            var block = drafts[index].Features;
            var (stems, shared) = topic.Compare(block, common);
            var isTorn = block.Words >= TornLine && shared * 2 >= stems;
            var isBody = isTouching && (block.EndsSentence || isTorn || IsListed(drafts, index) || (isUnpunctuated && block.Words > LongHeading / 2));
            drafts[index].Kind = isBody ? BlockKind.Body : BlockKind.Clutter;
            isTouching = isBody;
        }
    }

    /// <summary>Whether most long lines of the text end without a full stop, as in channel posts: then a missing one says nothing.</summary>
    private static bool IsUnpunctuated(IReadOnlyList<Draft> drafts)
    {
        var lines = drafts.Where(draft => (draft.IsOpen || draft.IsBody) && draft.Features.Words >= LongHeading).ToList();
        return lines.Count(draft => draft.Features.EndsSentence) * 2 < lines.Count;
    }

    internal static int FirstBody(IReadOnlyList<Draft> drafts)
    {
        for (var index = 0; index < drafts.Count; index++)
        {
            if (drafts[index].IsBody)
            {
                return index;
            }
        }

        return -1;
    }

    private static int LastBody(IReadOnlyList<Draft> drafts)
    {
        for (var index = drafts.Count - 1; index >= 0; index--)
        {
            if (drafts[index].IsBody)
            {
                return index;
            }
        }

        return -1;
    }
}
