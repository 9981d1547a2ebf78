namespace Ledgerline.Claims.Tests;

public sealed class AttributionTrainerTests
{
    private static readonly ClaimLexicons Lexicons = ClaimLexicons.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicons"));

    [Fact]
    public void Train_SameArticles_GivesTheSameTable() => Assert.Equal(Train(), Train());

    [Fact]
    public void Train_MarkedWord_GetsAHigherWeightThanTheOther()
    {
        var weights = Train().Split('\n').Select(line => line.Split('\t')).Where(cells => cells.Length == 2 && cells[0].StartsWith("word=", StringComparison.Ordinal))
            .ToDictionary(cells => cells[0], cells => double.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

        Assert.True(weights["word=murmur|Verb"] > 0);
        Assert.True(weights["word=build|Verb"] < 0);
    }

    [Fact]
    public void Construction_NoPasses_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new AttributionTrainer(Lexicons, new AttributionTrainingOptions { Passes = 0 }));

    private static string Train()
    {
        var article = TreeText.Parse(string.Join("\n\n", Enumerable.Repeat(
            """
            Officials official NOUN 2 nsubj
            murmured murmur VERB 0 root
            nothing nothing PRON 2 obj

            Officials official NOUN 2 nsubj
            built build VERB 0 root
            nothing nothing PRON 2 obj
            """,
            20))).Parsed;
        var cues = article.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.Form == "murmured").Select(token => token.Span).ToList();
        using var output = new StringWriter { NewLine = "\n" };
        new AttributionTrainer(Lexicons, new AttributionTrainingOptions()).Train([(article, cues)], output, new Progress<string>(), CancellationToken.None);
        return output.ToString();
    }
}
