namespace Ledgerline.Articles.Extraction.Languages;

/// <summary>Walks over the words of a text, in lower case, and says which stand in quotation marks.</summary>
internal static class WordScan
{
    private const int MaxWordLength = 64;

    /// <summary>The first <paramref name="limit"/> words; a run of letters beyond 64 is cut off.</summary>
    internal static IEnumerable<(string Word, bool Quoted)> In(string text, int limit)
    {
        var quoted = false;
        var count = 0;
        for (var at = 0; at < text.Length && count < limit; at++)
        {
            quoted = text[at] switch
            {
                '«' or '„' => true,
                '»' or '”' or '\n' => false,
                '"' or '“' => !quoted,
                _ => quoted,
            };
            if (!char.IsLetter(text[at]))
            {
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetter(text[end]) || IsInnerMark(text, end)))
            {
                end++;
            }

            count++;
            yield return (Lower(text, at, Math.Min(end, at + MaxWordLength)), quoted);
            at = end - 1;
        }
    }

    private static bool IsInnerMark(string text, int at)
        => text[at] is '\'' or '’' or 'ʼ' && at + 1 < text.Length && text[at - 1] > '\x7F' && char.IsLetter(text[at + 1]);

    private static string Lower(string text, int start, int end) => text[start..end].ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'');
}
