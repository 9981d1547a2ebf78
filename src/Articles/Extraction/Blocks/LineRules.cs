using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Says what a block is where the block alone shows it. Rules stand in the order in which they win.</summary>
internal static class LineRules
{
    /// <summary>The longest line that a rule may take out of the reporting, in words: a longer one is a paragraph that happens to hold the phrase.</summary>
    private const int LongestCaption = 80;
    private const int LongestNotice = 60;
    private const int LongestTeaser = 40;
    private const int LongestCall = 30;
    private const int LongestStamp = 12;
    private const int LongestLabel = 8;

    /// <summary>The kind of a block; null where its neighbours decide.</summary>
    internal static BlockKind? Decide(BlockFeatures block)
    {
        if (block.IsFurniture)
        {
            return BlockKind.Clutter;
        }

        if (block.Has(Cue.Report) && block.Words >= 2)
        {
            return BlockKind.Body;
        }

        return IsCaption(block) ? BlockKind.Caption
            : IsClutter(block) ? BlockKind.Clutter
            : block.IsProse ? BlockKind.Body
            : null;
    }

    private static bool IsCaption(BlockFeatures block)
    {
        var isCredited = block.Credit is Credit.Strong or Credit.Alone && block.Words <= LongestCaption;
        var isPresented = block.Has(Cue.CaptionLead) && block.Words <= LongestNotice;
        var signs = (block.Has(Cue.CaptionHint) ? 1 : 0) + (block.Credit == Credit.Weak ? 1 : 0) + (block.HasFullDate ? 1 : 0);
        var isHinted = signs >= 2 && !block.HasInnerSentence && block.Words <= LongestNotice;
        return isCredited || isPresented || isHinted;
    }

    private static bool IsClutter(BlockFeatures block)
        => (block.Has(Cue.Notice) && block.Words <= LongestNotice)
        || (block.Has(Cue.Teaser) && block.Words <= LongestTeaser)
        || IsCall(block)
        || (block.Has(Cue.Section | Cue.Comments | Cue.Author | Cue.Label) && !block.EndsSentence && block.Words <= LongestLabel)
        || (block.Has(Cue.Published | Cue.Updated) && !block.EndsSentence && block.Words <= LongestStamp);

    private static bool IsCall(BlockFeatures block)
        => block.Has(Cue.Call) && (block.Has(Cue.Platform) || block.HasLink) && block.Words <= LongestCall
        && (block.Has(Cue.Address) || !block.EndsSentence);
}
