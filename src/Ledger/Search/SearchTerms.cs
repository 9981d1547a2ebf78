namespace Ledgerline.Ledger.Search;

/// <summary>Reads what people type: words, "phrases between quotation marks", beginnings*.</summary>
public static class SearchTerms
{
    // Far more than anybody types, far less than would keep a store busy.
    private const int MostTerms = 32;
    private const int MostLetters = 1000;

    /// <summary>The terms; empty where there is no word. Marks that close nothing are passed over.</summary>
    public static IReadOnlyList<SearchTerm> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        query = query.Length <= MostLetters ? query : query[..MostLetters];
        var terms = new List<SearchTerm>();
        var parts = query.Split('"', '“', '”', '„', '«', '»');
        for (var i = 0; i < parts.Length; i++)
        {
            // Every second part stands between two marks; a mark that nothing closes opens nothing.
            var isPhrase = i % 2 == 1 && i + 1 < parts.Length;
            terms.AddRange(isPhrase ? Phrase(parts[i]) : Words(parts[i]));
        }

        return [.. terms.Distinct(ByWords.Instance).Take(MostTerms)];
    }

    private static IEnumerable<SearchTerm> Phrase(string text) => WordFolder.Of(text) is { Count: > 0 } words ? [new SearchTerm(words, false)] : [];

    private static IEnumerable<SearchTerm> Words(string text)
        => WordFolder.Spans(text).Select(span => span.Start + span.Length < text.Length && text[span.Start + span.Length] == '*'
            ? new SearchTerm([WordFolder.FoldBeginning(text.AsSpan(span.Start, span.Length))], true)
            : new SearchTerm([WordFolder.Fold(text.AsSpan(span.Start, span.Length))], false))
            .Where(term => term.Words[0].Length > 0);

    private sealed class ByWords : IEqualityComparer<SearchTerm>
    {
        public static ByWords Instance { get; } = new();

        public bool Equals(SearchTerm? x, SearchTerm? y) => x is not null && y is not null && x.IsBeginning == y.IsBeginning && x.Words.SequenceEqual(y.Words);

        public int GetHashCode(SearchTerm obj) => string.Join(' ', obj.Words).GetHashCode(StringComparison.Ordinal);
    }
}
