using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>What the line breaks within a block say: in wrapped text nothing, elsewhere (posts of messengers, lists) they end sentences that
/// bear no full stop.</summary>
internal static class LineRules
{
    /// <summary>Whether the lines of <paramref name="block"/> are wrapped: three or more, of which one goes on with a small letter.</summary>
    public static bool IsWrapped(string text, TextSpan block)
    {
        var (lines, lower) = (1, 0);
        for (var i = block.Start; i < block.End - 1; i++)
        {
            if (text[i] == '\n')
            {
                lines++;
                lower += Characters.IsLower(text, i + 1, block.End) ? 1 : 0;
            }
        }

        return lines >= 3 && lower > 0;
    }

    /// <summary>Whether a line break stands between two tokens.</summary>
    public static bool HasBreak(string text, ScannedToken before, ScannedToken after)
        => text.AsSpan(before.End, after.Start - before.End).Contains('\n');

    /// <summary>Whether the blanks between two tokens end a sentence.</summary>
    public static bool Breaks(string text, ScannedToken before, ScannedToken after, bool wrapped)
    {
        if (before.End == after.Start)
        {
            return false;
        }

        var gap = text.AsSpan(before.End, after.Start - before.End);
        var line = gap.IndexOf('\n');
        if (line < 0)
        {
            return false;
        }

        return gap[(line + 1)..].Contains('\n')
            || after.Kind is TokenKind.Bullet or TokenKind.Emoji
            || (after.Kind is TokenKind.Dash && after.End < text.Length && text[after.End] == ' ')
            || (!wrapped && !Characters.IsLower(text, after.Start, after.End) && before.Kind is not TokenKind.Pause);
    }
}
