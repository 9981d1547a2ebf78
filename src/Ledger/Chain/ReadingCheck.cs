using Ledgerline.Records;

namespace Ledgerline.Ledger.Chain;

/// <summary>What every reading in a ledger fulfils: spans lie within the text, between whole characters, and quotes are the text over their spans.</summary>
public static class ReadingCheck
{
    /// <summary>The longest name of an article, in UTF-16 code units: more than any address has, less than would swell the index.</summary>
    public const int LongestArticleId = 4096;

    /// <summary>What is wrong first, a sentence for people to read; null where nothing is.</summary>
    public static string? FirstFault(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var article = entry.Article;
        return OfArticle(article)
            ?? FirstOf(article.Blocks, block => OfSpan(article.Text, block.Span, "a block"))
            ?? FirstOf(entry.Mentions, mention => OfSpan(article.Text, mention.Span, "a mention"))
            ?? FirstOf(entry.Claims, claim => OfClaim(article, claim));
    }

    private static string? OfArticle(Article article)
    {
        if (string.IsNullOrEmpty(article.Id.Value) || article.Id.Value.Length > LongestArticleId)
        {
            return $"an article's name has 1 to {LongestArticleId} characters.";
        }

        if (article.Id.Value.Contains('\0', StringComparison.Ordinal))
        {
            return "an article's name has no character U+0000.";
        }

        return IsWellFormed(article.Id.Value) && IsWellFormed(article.Text)
            ? null
            : "its name or text holds half of a surrogate pair; decode it again, with replacement of what cannot be decoded.";
    }

    private static string? OfClaim(Article article, Claim claim)
    {
        if (claim.Article != article.Id)
        {
            return $"claim {claim.Id} belongs to article '{claim.Article}', not to '{article.Id}'.";
        }

        if (OfSpan(article.Text, claim.Span, $"claim {claim.Id}") is { } fault)
        {
            return fault;
        }

        if (!article.Text.AsSpan(claim.Span.Start, claim.Span.Length).SequenceEqual(claim.Quote))
        {
            return $"the quote of claim {claim.Id} is not the text at {claim.Span}.";
        }

        return OfSpan(article.Text, claim.Place.Mention, $"the place of claim {claim.Id}")
            ?? FirstOf(claim.Disclaimers, disclaimer => OfSpan(article.Text, disclaimer, $"a disclaimer of claim {claim.Id}"));
    }

    private static string? OfSpan(string text, TextSpan span, string what)
    {
        if (span.End > text.Length)
        {
            return $"{what} stands at {span}, beyond the text's {text.Length} characters.";
        }

        return IsWithinCharacter(text, span.Start) || IsWithinCharacter(text, span.End)
            ? $"{what} stands at {span}, which splits a surrogate pair."
            : null;
    }

    private static bool IsWithinCharacter(string text, int offset)
        => offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    internal static bool IsWellFormed(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    private static string? FirstOf<T>(IReadOnlyList<T> items, Func<T, string?> check)
    {
        foreach (var item in items)
        {
            if (check(item) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }
}
