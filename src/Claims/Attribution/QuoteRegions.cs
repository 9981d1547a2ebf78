using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>The stretches of a text that stand between quotation marks of any style.</summary>
internal static class QuoteRegions
{
    // A quotation longer than this was never closed.
    private const int Longest = 3000;

    /// <summary>The quoted stretches, in order, without their marks. A mark that never closes opens none.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, IReadOnlyList<TextBlock> blocks)
    {
        var regions = new List<TextSpan>();
        foreach (var block in blocks)
        {
            var opened = -1;
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                var mark = text[i];
                if (opened < 0 && mark is '“' or '«' or '„' or '"')
                {
                    opened = i + 1;
                }
                else if (opened >= 0 && mark is '”' or '»' or '"' or '“')
                {
                    if (i - opened <= Longest)
                    {
                        regions.Add(new TextSpan(opened, i));
                    }

                    opened = -1;
                }
            }

            // A quotation that goes on in the next paragraph is opened there again and not closed here.
            if (opened >= 0 && block.Span.End - opened <= Longest && block.Kind == BlockKind.Body)
            {
                regions.Add(new TextSpan(opened, block.Span.End));
            }
        }

        return regions;
    }
}
