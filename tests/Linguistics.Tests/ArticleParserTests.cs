using Ledgerline.Linguistics.Tests.Training;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests;

public sealed class ArticleParserTests
{
    private static readonly Lazy<byte[]> Model = new(() => TinyTreebank.Train());

    [Fact]
    public void Parse_BodyAndClutter_ReadsTheBodyAlone()
    {
        const string text = "Read also: shelling\nTroops took the village.";
        var parsed = Parse(text, (0, 19, BlockKind.Clutter), (20, 44, BlockKind.Body));

        var sentence = Assert.Single(parsed.Sentences);
        Assert.Equal(1, sentence.Block);
        Assert.Equal("Troops took the village.", sentence.Span.In(text));
        Assert.Equal(["troops", "take", "the", "village", "."], sentence.Tokens.Select(token => token.Lemma));
        Assert.Equal([1, -1, 3, 1, 1], sentence.Tokens.Select(token => token.Head));
        Assert.Equal(["nsubj", "root", "det", "obj", "punct"], sentence.Tokens.Select(token => token.Relation));
        Assert.All(sentence.Tokens, token => Assert.Equal(token.Form, token.Span.In(text)));
    }

    [Fact]
    public void Parse_SentenceOfThousandsOfWords_OneTree()
    {
        var text = string.Concat(Enumerable.Repeat("troops took , ", 700)).TrimEnd();
        var sentence = Assert.Single(Parse(text, (0, text.Length, BlockKind.Body)).Sentences);

        Assert.Equal(2100, sentence.Tokens.Count);
        Assert.Single(sentence.Tokens, token => token.Head == -1);
        Assert.All(sentence.Tokens, token => Assert.InRange(token.Head, -1, 2099));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800\uDC00\uD800 \u200F\u202E ok\u0000")]
    public void Parse_EmptyOrHostileText_Parses(string text)
        => Assert.NotNull(Parse(text, (0, text.Length, BlockKind.Body)));

    [Fact]
    public void Parse_ManyThreads_SameResult()
    {
        using var folder = new TemporaryFolder();
        folder.Write("en.model", Model.Value);
        var parser = ArticleParser.Open(folder.Path, ArticleParser.DefaultLexiconsFolder, new ArticleParserOptions());
        var article = Article("The army left Aleppo. Rebels took the bridges.", [(0, 46, BlockKind.Body)]);
        var expected = Dump(parser.Parse(article));

        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Dump(parser.Parse(article))), dump => Assert.Equal(expected, dump));
    }

    [Fact]
    public void Parse_SentenceThatCameOften_SameTreeInItsNewPlace()
    {
        using var folder = new TemporaryFolder();
        folder.Write("en.model", Model.Value);
        ArticleParser Open() => ArticleParser.Open(folder.Path, ArticleParser.DefaultLexiconsFolder, new ArticleParserOptions());
        var parser = Open();
        string[] texts = ["Rebels took the bridges.", "The army left Aleppo. Rebels took the bridges.", "Rebels took the bridges .", "The rebels left. Rebels took the bridges. Rebels took the bridges. "];

        foreach (var text in texts.Concat(texts).Concat(texts))
        {
            var article = Article(text, [(0, text.Length, BlockKind.Body)]);
            Assert.Equal(Dump(Open().Parse(article)), Dump(parser.Parse(article)));
        }
    }

    [Fact]
    public void Parse_NoModelForTheLanguage_Throws()
    {
        using var folder = new TemporaryFolder();
        var parser = ArticleParser.Open(folder.Path, ArticleParser.DefaultLexiconsFolder, new ArticleParserOptions());

        Assert.Throws<LinguisticsModelException>(() => parser.Parse(Article("x", [(0, 1, BlockKind.Body)])));
    }

    private static string Dump(ParsedArticle parsed)
        => string.Join('\n', parsed.Sentences.Select(sentence => $"{sentence.Span} {sentence.Block} {string.Join(' ', sentence.Tokens)} {string.Join(' ', sentence.Entities)}"));

    private static ParsedArticle Parse(string text, params (int Start, int End, BlockKind Kind)[] blocks)
    {
        using var folder = new TemporaryFolder();
        folder.Write("en.model", Model.Value);
        return ArticleParser.Open(folder.Path, ArticleParser.DefaultLexiconsFolder, new ArticleParserOptions()).Parse(Article(text, blocks));
    }

    private static Article Article(string text, (int Start, int End, BlockKind Kind)[] blocks) => new()
    {
        Id = new ArticleId("a"),
        Text = text,
        Blocks = [.. blocks.Select(block => new TextBlock(new TextSpan(block.Start, block.End), block.Kind))],
        Language = Language.English,
        Published = PublicationDate.None,
    };
}
