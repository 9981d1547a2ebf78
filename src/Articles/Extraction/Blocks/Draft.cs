using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>A block on its way to being classified. Changed only by the rules of this folder, within one call.</summary>
internal sealed class Draft(BlockFeatures features)
{
    internal BlockFeatures Features { get; } = features;

    /// <summary>What it is; null while that depends on the blocks around it.</summary>
    internal BlockKind? Kind { get; set; }

    internal TextSpan Span => Features.Segment.Span;

    internal bool IsBody => Kind == BlockKind.Body;

    internal bool IsOpen => Kind is null;
}
