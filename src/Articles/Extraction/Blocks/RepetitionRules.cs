using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Leaves out what stands twice: headlines, pulled quotes, captions that come again without their credit.</summary>
internal static class RepetitionRules
{
    /// <summary>Paragraphs and captions that agree in so many characters from the start are the same one.</summary>
    private const int SameStart = 60;

    /// <summary>A shorter block may come again by chance, as an answer or an entry of a list.</summary>
    private const int ShortestRepeated = 3;

    internal static void Apply(IReadOnlyList<Draft> drafts)
    {
        var captions = drafts.Where(draft => draft.Kind == BlockKind.Caption && draft.Features.Folded.Length >= SameStart)
            .Select(draft => Start(draft.Features)).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, int)>();
        foreach (var draft in drafts)
        {
            if (draft.IsBody && captions.Contains(Start(draft.Features)) && draft.Features.Folded.Length >= SameStart)
            {
                draft.Kind = BlockKind.Caption;
            }

            var isNew = seen.Add((Folding.Bare(draft.Features.Folded), draft.Span.Length > draft.Features.Folded.Length * 2 ? draft.Span.Start : 0));
            if (!isNew && draft.Kind is null or BlockKind.Body && !isNew && draft.Features.Words >= ShortestRepeated)
            {
                draft.Kind = BlockKind.Clutter;
            }
        }
    }

    private static string Start(BlockFeatures block) => block.Folded[..Math.Min(SameStart, block.Folded.Length)];
}
