using System.Text.RegularExpressions;

namespace Ledgerline.Claims.Participants;

/// <summary>Names as sequences of folded words, cut as the tokeniser cuts them.</summary>
internal static partial class NameWords
{
    public static string[] Split(string name) => [.. Words().Matches(name).Select(match => Fold(match.Value))];

    /// <summary>Lower case, with one kind of apostrophe and hyphen.</summary>
    public static string Fold(string word)
        => word.ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'').Replace('‑', '-').Replace('–', '-');

    [GeneratedRegex(@"'s\b|’s\b|[\p{L}\p{M}\p{N}]+(?:['’ʼ.][\p{L}\p{M}\p{N}]+)*(?<!'s|’s)\.?|[^\s]")]
    private static partial Regex Words();
}
