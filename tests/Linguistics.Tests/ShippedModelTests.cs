using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests;

/// <summary>The models that the program ships, on sentences that leave little room for doubt.</summary>
public sealed class ShippedModelTests
{
    private static readonly ArticleParser Parser = ArticleParser.Open(ArticleParser.DefaultModelsFolder, ArticleParser.DefaultLexiconsFolder, new ArticleParserOptions());

    [Theory]
    [InlineData("en", "Rebel forces seized the town of Saraqib.", "seized", "nsubj:force obj:town punct:.")]
    [InlineData("en", "Officials said the army had left the village.", "said", "nsubj:official ccomp:leave punct:.")]
    [InlineData("uk", "Війська залишили місто.", "залишили", "nsubj:військо obj:місто punct:.")]
    [InlineData("ru", "Войска оставили город.", "оставили", "nsubj:войско obj:город punct:.")]
    [InlineData("uk", "Повстанці закріпилися поблизу Ясногірська, повідомив речник.", "закріпилися", "nsubj:повстанець obl:Ясногірськ parataxis:повідомити punct:.")]
    [InlineData("ru", "ВСУ закрепились вблизи Ясногорска, утверждает очевидец.", "закрепились", "nsubj:ВСУ obl:Ясногорск parataxis:утверждать punct:.")]
    public void Parse_PlainSentence_HasTheTree(string language, string text, string root, string children)
    {
        var article = new Article
        {
            Id = new ArticleId("a"),
            Text = text,
            Blocks = [new TextBlock(new TextSpan(0, text.Length), BlockKind.Body)],
            Language = new Language(language),
            Published = PublicationDate.None,
        };

        var tokens = Assert.Single(Parser.Parse(article).Sentences).Tokens;
        var top = tokens.Single(token => token.Head == -1);

        Assert.Equal(root, top.Form);
        Assert.Equal(children, string.Join(' ', tokens.Where(token => token.Head >= 0 && tokens[token.Head] == top).Select(token => $"{token.Relation}:{token.Lemma}")));
    }
}
