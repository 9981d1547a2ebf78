using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Gives a credit that stands on its own line the caption above it.</summary>
internal static class CreditRules
{
    private const int LongestCaption = 45;

    internal static void Apply(IReadOnlyList<Draft> drafts)
    {
        var hasBlankLines = drafts.Skip(1).Count(draft => draft.Features.Segment.AfterBlank) * 2 > drafts.Count;
        for (var index = 1; index < drafts.Count && hasBlankLines; index++)
        {
            var above = drafts[index - 1];
            var isBelow = drafts[index].Features.Credit == Credit.Alone && !drafts[index].Features.Segment.AfterBlank;
            if (isBelow && above.Kind is null or BlockKind.Body && isBelow && above.Features.Words <= LongestCaption && !above.Features.HasInnerSentence)
            {
                above.Kind = BlockKind.Caption;
            }
        }
    }
}
