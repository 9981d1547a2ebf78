using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Lineage.Tests;

public sealed class CopyIndexTests
{
    private const string Passage = "Norvalian infantry entered the eastern quarter of Arnholt before dawn on Tuesday, the provincial governor told reporters at the rail station, where "
        + "residents had been leaving in buses since the weekend, and the hospital has moved its last forty patients to the far side of the river.";

    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, 500).Select(number => $"word{number}")];

    [Fact]
    public void Find_PassageOfALongArticle_FindsItWithAnEstimate()
    {
        var index = new CopyIndex();
        for (var i = 0; i < 200; i++)
        {
            index.Add(Random(i));
        }

        var words = Random(77).Text.Split(' ');
        var found = index.Find(Text("query", [.. Random(1000).Text.Split(' ')[..200], .. words[100..200]]));
        Assert.Equal("a77", found[0].Article.Value);
        Assert.InRange(found[0].Share, 0.2, 0.5);
    }

    [Fact]
    public void Find_AnyOrderOfAdding_FindsTheSame()
    {
        Article[] articles = [.. Enumerable.Range(0, 100).Select(i => new ArticleBuilder($"a{i:000}").Body($"{Passage} Number {i}.").Published($"2031-05-{1 + (i % 28):00}").Build())];
        var (forwards, backwards) = (new CopyIndex(), new CopyIndex());
        Array.ForEach(articles, forwards.Add);
        Array.ForEach([.. articles.Reverse()], backwards.Add);
        var query = new ArticleBuilder("query").Body(Passage).Build();
        Assert.Equal(forwards.Find(query), backwards.Find(query));
        Assert.Equal(12, forwards.Find(query).Count);
        Assert.Equal("a000", forwards.Find(query)[0].Article.Value);
    }

    [Fact]
    public void Find_NothingAlike_IsEmpty()
    {
        var index = new CopyIndex();
        index.Add(Random(1));
        Assert.Empty(index.Find(Random(2)));
        Assert.Empty(index.Find(new ArticleBuilder("empty").Clutter("Share").Build()));
        Assert.Equal(1, index.Count);
    }

    private static Article Random(int seed)
    {
        var random = new Random(seed);
        return Text($"a{seed}", [.. Enumerable.Range(0, 300).Select(_ => Vocabulary[random.Next(Vocabulary.Length)])]);
    }

    private static Article Text(string id, string[] words) => Article.OfText(new ArticleId(id), string.Join(' ', words), Language.English);
}
