using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Follows lines that open a list of other articles, an author box or the readers' comments.</summary>
internal static class RegionRules
{
    /// <summary>How many lines without a paragraph's form a list of other articles may have.</summary>
    private const int LongestList = 40;

    /// <summary>How many paragraphs an author box may have, and how many words each.</summary>
    private const int AuthorParagraphs = 2;
    private const int LongestBio = 90;

    /// <summary>Of the words in paragraphs, so many in a hundred must stand before the comments.</summary>
    private const int ShareBeforeComments = 50;

    internal static void Apply(IReadOnlyList<Draft> drafts)
    {
        var all = drafts.Where(draft => draft.IsBody).Sum(draft => (long)draft.Span.Length);
        var before = 0L;
        for (var index = 0; index < drafts.Count; index++)
        {
            var block = drafts[index].Features;
            before += drafts[index].IsBody ? drafts[index].Span.Length : 0;
            if (drafts[index].Kind != BlockKind.Clutter || block.EndsSentence)
            {
                continue;
            }

            if (block.Has(Cue.Comments) && before > 0 && before * 100 >= all * ShareBeforeComments)
            {
                DropAll(drafts, index + 1);
                return;
            }

            if (block.Has(Cue.Author))
            {
                DropAuthorBox(drafts, index + 1);
            }
            else if (block.Has(Cue.Section) || (block.Has(Cue.Teaser) && block.Words <= 6))
            {
                DropList(drafts, index + 1);
            }
        }
    }

    private static void DropAll(IReadOnlyList<Draft> drafts, int from)
    {
        for (var index = from; index < drafts.Count; index++)
        {
            drafts[index].Kind = BlockKind.Clutter;
        }
    }

    private static void DropList(IReadOnlyList<Draft> drafts, int from)
    {
        var end = Math.Min(drafts.Count, from + LongestList);
        for (var index = from; index < end && !drafts[index].IsBody; index++)
        {
            drafts[index].Kind ??= BlockKind.Clutter;
        }
    }

    /// <summary>Names, desks, and paragraphs that present them; the first paragraph that does not is reporting again.</summary>
    private static void DropAuthorBox(IReadOnlyList<Draft> drafts, int from)
    {
        var names = new List<string>();
        var paragraphs = 0;
        var end = Math.Min(drafts.Count, from + LongestList);
        for (var index = from; index < end; index++)
        {
            var block = drafts[index].Features;
            if (drafts[index].IsBody && (paragraphs == AuthorParagraphs || block.Words > LongestBio || !Presents(block, names)))
            {
                return;
            }

            paragraphs += drafts[index].IsBody ? 1 : 0;
            if (drafts[index].IsOpen)
            {
                names.Add(Folding.Bare(block.Folded));
            }

            drafts[index].Kind = drafts[index].Kind is BlockKind.Caption ? BlockKind.Caption : BlockKind.Clutter;
        }
    }

    private static bool Presents(BlockFeatures block, List<string> names)
        => block.Has(Cue.Bio) || names.Any(name => name.Length > 3 && block.Folded.Contains(name, StringComparison.Ordinal));
}
