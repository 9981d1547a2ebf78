using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Articles.Tests;

/// <summary>Reads texts and prints what came out.</summary>
internal static class Reading
{
    internal static ArticleReading Of(string text, ArticleReaderOptions? options = null) => OfBytes(Encoding.UTF8.GetBytes(text), options);

    internal static ArticleReading OfBytes(byte[] bytes, ArticleReaderOptions? options = null)
        => Extract(new RawDocument { Input = "a.txt", Id = "a", Format = RawFormat.PlainText, Content = bytes }, options);

    internal static ArticleReading OfJson(string json, ArticleReaderOptions? options = null)
        => Extract(new RawDocument { Input = "a.jsonl", Line = 7, Id = "a-7", Format = RawFormat.JsonObject, Content = Encoding.UTF8.GetBytes(json) }, options);

    internal static Article Article(string text) => Assert.IsType<ArticleReading.Read>(Of(text)).Article;

    internal static string Published(Article article) => $"{article.Published.Value ?? "none"} {article.Published.Precision} {article.Published.Basis}";

    /// <summary>A line for what is known of the article, and one for each block with how it begins.</summary>
    internal static string Dump(Article article)
    {
        var dump = new StringBuilder();
        dump.Append($"language: {article.Language}\ntitle: {article.Title ?? "-"}\nbyline: {article.Byline ?? "-"}\npublished: {Published(article)}\n");
        foreach (var block in article.Blocks)
        {
            var words = string.Join(' ', block.Span.In(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            dump.Append($"{block.Kind}: {(words.Length <= 60 ? words : words[..40] + " … " + words[^15..])}\n");
        }

        return dump.ToString();
    }

    private static ArticleReading Extract(RawDocument raw, ArticleReaderOptions? options) => new ArticleExtractor(Lexicon.Default, options ?? new()).Extract(raw);
}
