using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Decides on the lines above the first paragraph: headline and deck, or the page's own name, place and motto.</summary>
internal sealed class TopRules(IReadOnlySet<string> common)
{
    /// <summary>A text of fewer stems says too little to hold a headline against it.</summary>
    private const int SmallTopic = 25;

    /// <summary>A headline of fewer words is not looked for among several lines.</summary>
    private const int ShortestTitle = 3;

    /// <summary>Decides, and says which block is the headline; null where the text opens without one.</summary>
    internal Draft? Apply(IReadOnlyList<Draft> drafts)
    {
        var first = LooseRules.FirstBody(drafts);
        var open = drafts.Take(Math.Max(first, 0)).Where(draft => draft.IsOpen).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var topic = new Topic(drafts.Where(draft => draft.IsBody).Select(draft => draft.Features), common);
        foreach (var draft in open)
        {
            var (_, shared) = topic.Compare(draft.Features, common);
            draft.Kind = shared > 0 || topic.Size < SmallTopic ? BlockKind.Heading : BlockKind.Clutter;
        }

        var title = open.Find(IsTitle) ?? open.Find(draft => draft.Kind == BlockKind.Heading) ?? open.MaxBy(draft => draft.Features.Words)!; // Not empty.
        title.Kind = BlockKind.Heading;
        return title;
    }

    private static bool IsTitle(Draft draft) => draft.Kind == BlockKind.Heading && draft.Features.Words >= ShortestTitle;
}
