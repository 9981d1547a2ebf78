using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Whose words a happening is told in.</summary>
/// <param name="Frames">The acts of saying around it, outermost first; empty for the article's own voice.</param>
/// <param name="Sources">The sources, outermost first; may be fewer than the acts where one names nobody.</param>
internal sealed record Statement(IReadOnlyList<SpeechFrame> Frames, IReadOnlyList<Source> Sources)
{
    public static readonly Statement OwnVoice = new([], []);

    /// <summary>What the innermost source says; null for the article's own voice.</summary>
    public bool[]? Content => Frames.Count > 0 ? Frames[^1].Content : null;

    /// <summary>Whether the innermost act of saying leaves out who said it.</summary>
    public bool IsUnsourced => Frames.Count > 0 && Frames[^1] is { Cue: >= 0, Source: < 0 };
}
